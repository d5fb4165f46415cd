"""Opening, saving and printing."""
