"""Pieces of writing on a page: components, with the strokes of one digit put together. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

from digit_gui.core.page import Ink

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.imaging.components import Mask

Integers = npt.NDArray[np.signedinteger]

_ALONG = 0.15
"""Length of what is not on the paper but around it, as a share of the picture's longer side."""

_SPECK = 0.22
"""Longer side of a speck, at most, as a share of the usual height of pieces."""

_PART = 0.65
"""Height of what may be a part of a digit, as a share of the usual height: a bar, a bow."""

_NEAR = 0.12
"""How near a part is to the rest of its digit, as a share of the usual height."""

_SMALL_AT_EDGE, _LARGE_AT_EDGE = 0.7, 1.3
"""The same, from which and up to which something at the picture's edge may be a digit."""

_SNIPPET = 4.0
"""Times the usual height that a picture is high and wide, from which on nobody writes up to its
edge: what reaches it is the table beside the paper."""

_LARGEST = 3.5
"""Times the usual height from which on something is no piece, but a frame, a table or a shadow."""


def joined(one: Ink, other: Ink) -> Ink:
    """Both as one piece."""
    left, top = min(one.left, other.left), min(one.top, other.top)
    right, bottom = max(one.right, other.right), max(one.bottom, other.bottom)
    values = np.zeros((bottom - top, right - left), np.float32)
    for ink in (one, other):
        part = values[ink.top - top : ink.bottom - top, ink.left - left : ink.right - left]
        np.maximum(part, ink.values, out=part)
    return Ink(left, top, values)


def trimmed(ink: Ink) -> Ink | None:
    """Without the bare edges; None when nothing is left."""
    mask = ink.values > 0
    if not mask.any():
        return None
    x, y, width, height = cv2.boundingRect(mask.astype(np.uint8))
    return Ink(ink.left + x, ink.top + y, ink.values[y : y + height, x : x + width])


def without_surroundings(mask: Mask, edge: Mask) -> Mask:
    """The ink without what reaches far along the picture's edge: a table, a shadow, a frame."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    is_around = np.zeros(len(stats), bool)
    is_around[labels[edge]] = True
    is_around &= stats[:, 2:4].max(axis=1) > _ALONG * max(mask.shape)
    is_around[0] = False
    return np.asarray(mask & ~is_around[labels])


def _usual_height(heights: Floats, areas: Floats) -> float:
    """The median height, weighted: specks have hardly any ink, and frames are few."""
    order = np.argsort(heights)
    total = np.cumsum(np.sqrt(areas[order]))
    return float(heights[order][np.searchsorted(total, total[-1] / 2)])


def pieces_of(mask: Mask, values: Floats, edge: Mask) -> list[Ink]:
    """The pieces on a page, from left to right.

    Args:
        mask: the ink, (height, width), without ruled lines.
        values: how much ink there is at each pixel, (height, width) in 0..1.
        edge: of the picture. What reaches it is only a piece on a snippet of paper, and when it is
            as large as the others.
    """
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    boxes, areas = stats[1:, :4], stats[1:, cv2.CC_STAT_AREA].astype(np.float32)
    if count == 1:
        return []
    heights = np.maximum(boxes[:, 3], boxes[:, 2] / 2).astype(np.float32)
    page = min(mask.shape)
    usable = heights >= 5
    if not usable.any():
        return []
    # What is as high as the picture may be a frame; on a snippet, all digits are.
    within = usable & (heights < 0.9 * page)
    usable = within if within.any() else usable
    usual = _usual_height(heights[usable], areas[usable])
    longer = boxes[:, 2:].max(axis=1)
    kept = (longer > _SPECK * usual) & (boxes[:, 3] < _LARGEST * usual) & (areas > 4)
    at_edge = np.zeros(count, bool)
    at_edge[labels[edge]] = True
    if page < _SNIPPET * usual:
        at_edge[1:] &= (longer > _LARGE_AT_EDGE * usual) | (boxes[:, 3] < _SMALL_AT_EDGE * usual)
    kept &= ~at_edge[1:]
    groups = _groups(boxes, labels, np.flatnonzero(kept), usual)
    found = [_ink(labels, values, boxes, group) for group in groups]
    return sorted(found, key=lambda ink: ink.left)


def _groups(boxes: Integers, labels: Integers, kept: Integers, usual: float) -> list[list[int]]:
    """Which components are one piece: parts of a digit and what they are nearest to."""
    group = {int(index): int(index) for index in kept}

    def root(index: int) -> int:
        while group[index] != index:
            index = group[index]
        return index

    near = _NEAR * usual
    left, top = boxes[:, 0], boxes[:, 1]
    right, bottom = left + boxes[:, 2], top + boxes[:, 3]
    for index in kept:
        if boxes[index, 3] > _PART * usual:
            continue
        others = kept[
            (kept != index)
            & (left[kept] - near <= right[index])
            & (right[kept] + near >= left[index])
            & (top[kept] - 3 * near <= bottom[index])
            & (bottom[kept] + 3 * near >= top[index])
        ]
        best, least = -1, 1.0
        for other in others:
            low, high = min(top[index], top[other]), max(bottom[index], bottom[other])
            if high - low > 1.45 * usual:
                continue
            distance = _distance(labels, boxes, int(index), int(other))
            overlap = min(right[index], right[other]) - max(left[index], left[other])
            share = overlap / min(boxes[index, 2], boxes[other, 2])
            # What lies above or below may be farther away than what lies beside.
            reach = near * (1 + 1.5 * max(0.0, min(1.0, share)))
            if distance / reach < least:
                best, least = int(other), distance / reach
        if best >= 0:
            group[root(int(index))] = root(best)
    result: dict[int, list[int]] = {}
    for index in kept:
        result.setdefault(root(int(index)), []).append(int(index))
    return list(result.values())


def _distance(labels: Integers, boxes: Integers, one: int, other: int) -> float:
    """The distance between two components, in pixels."""
    pair = boxes[[one, other]]
    left, top = pair[:, 0].min(), pair[:, 1].min()
    right, bottom = (pair[:, 0] + pair[:, 2]).max(), (pair[:, 1] + pair[:, 3]).max()
    part = labels[top:bottom, left:right]
    away = cv2.distanceTransform((part != one + 1).astype(np.uint8), cv2.DIST_L2, 3)
    return float(away[part == other + 1].min())


def _ink(labels: Integers, values: Floats, boxes: Integers, group: list[int]) -> Ink:
    chosen = boxes[group]
    left, top = chosen[:, 0].min(), chosen[:, 1].min()
    right, bottom = (chosen[:, 0] + chosen[:, 2]).max(), (chosen[:, 1] + chosen[:, 3]).max()
    part = labels[top:bottom, left:right]
    mask = np.isin(part, np.array(group) + 1)
    return Ink(int(left), int(top), np.where(mask, values[top:bottom, left:right], 0))
