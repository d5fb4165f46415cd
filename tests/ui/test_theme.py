"""Light and dark: what is painted can be told apart, and nothing of it is cut off."""

import pytest
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtWidgets import QApplication, QSlider

from digit_gui.ui.inside.columns.eye import eye_rect, paint_eye
from digit_gui.ui.looks import theme
from tests.hands import child, click, digit, draw, grid_of, stroke


@pytest.fixture(params=["light", "dark"])
def appearance(request, qapp):
    theme.use_appearance(request.param)
    yield request.param
    theme.use_appearance("system")


def contrast(one, other):
    """Contrast ratio of two colours by WCAG 2, 1 to 21."""

    def luminance(colour):
        channels = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_colours_are_readable(appearance, qapp):
    palette = qapp.palette()
    assert theme.is_dark(palette) == (appearance == "dark")
    window = theme.window(palette)
    for colour in (theme.text(palette), theme.dimmed(palette), theme.accent(palette)):
        assert contrast(colour, window) >= 4.5
    assert contrast(theme.on_accent(palette), theme.accent(palette)) >= 4.5
    # Links stand on paper.
    assert contrast(theme.accent(palette), theme.paper(palette)) >= 4.5
    assert contrast(theme.ink(palette), theme.paper(palette)) >= 7
    assert contrast(theme.edge(palette), window) >= 3


def test_the_window_can_be_made_dark_and_follows_at_once(window):
    stroke(window, [(14, 4), (14, 24)])
    choices = {action.text(): action for action in window.findChildren(QAction)}

    def look():
        QApplication.processEvents()
        picture = grid_of(window).grab().toImage()
        middle = picture.rect().center()
        left = picture.pixelColor(middle.x() // 2 + 3, middle.y() + 3)
        return picture.pixelColor(middle).lightness(), left.lightness()

    choices["&Dark"].trigger()
    ink, paper = look()
    assert ink > 200
    assert paper < 60
    choices["&Light"].trigger()
    ink, paper = look()
    assert ink < 60
    assert paper > 200
    choices["As the &System"].trigger()


def test_the_icon_of_a_checked_button_stands_out_as_its_text_does(appearance, window, qapp):
    button = child(window, "eraserButton")
    button.click()
    QApplication.processEvents()
    picture = button.grab().toImage()
    accent = theme.accent(qapp.palette())
    # The icon: the button's first sixteen pixels behind its border and padding.
    icon = [picture.pixelColor(x, y) for x in range(13, 29) for y in range(4, button.height() - 4)]
    assert any(contrast(pixel, accent) >= 4.5 for pixel in icon)


def test_the_eye_of_a_map_stands_out_on_any_colour(appearance, qapp):
    palette = qapp.palette()
    for colour in (theme.paper(palette), theme.accent(palette), theme.ink(palette)):
        picture = QImage(24, 24, QImage.Format.Format_RGB32)
        picture.fill(colour)
        with QPainter(picture) as painter:
            paint_eye(painter, picture.rect(), palette, closed=True)
        place = eye_rect(picture.rect()).adjusted(1, 1, -1, -1)
        pixels = [
            picture.pixelColor(x, y)
            for x in range(place.left(), place.right() + 1)
            for y in range(place.top(), place.bottom() + 1)
        ]
        assert sum(contrast(pixel, theme.window(palette)) >= 3 for pixel in pixels) >= 20


def test_the_sliders_handles_are_whole(appearance, window, qapp):
    click(window, "insideToggle")
    draw(window, digit(4))
    window.setFocus()
    QApplication.processEvents()
    accent = theme.accent(qapp.palette())
    for name in ("brushSlider", "historySlider"):
        slider = child(window, name, QSlider)
        picture = slider.grab().toImage()
        columns = (
            [y for y in range(picture.height()) if picture.pixelColor(x, y) == accent]
            for x in range(picture.width())
        )
        handle = max(columns, key=len)
        assert len(handle) >= 14, name
        assert 0 < handle[0] <= handle[-1] < picture.height() - 1, name
