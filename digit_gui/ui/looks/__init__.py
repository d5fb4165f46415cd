"""Colours, icons, and what is said about widgets."""
