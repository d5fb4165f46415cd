"""Training in the workshop: the window's end of the process that trains."""
