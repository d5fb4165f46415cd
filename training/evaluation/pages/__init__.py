"""Pages of numbers and words by people left out, and how well they are read."""
