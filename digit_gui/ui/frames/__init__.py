"""Windows and docks beside the drawing."""
