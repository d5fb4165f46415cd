"""`digit-gui recognize`: many pictures at once, without a window."""


class RecognizeError(Exception):
    """Why the command can't be carried out, or not to its end: some words for a person."""
