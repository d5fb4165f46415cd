"""What keeps a run from being carried out."""


class BatchError(Exception):
    """Why the command can't be carried out, or not to its end; the text is for the person."""
