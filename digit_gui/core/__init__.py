"""Ink and recognition, without Qt."""
