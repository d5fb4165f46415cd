"""Draw a digit, and see what a neural network makes of it."""

from importlib.metadata import version

__version__ = version("digit-gui")
