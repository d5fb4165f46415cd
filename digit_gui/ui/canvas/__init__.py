"""The grid to draw on."""
