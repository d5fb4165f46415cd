"""The steps of the drawing, and earlier drawings."""
