"""A page in the window: boxes around what is written, the text, corrections, saving."""
