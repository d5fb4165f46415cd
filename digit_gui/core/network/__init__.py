"""Everything that imports Keras. Importing it takes seconds: only the worker does, later."""
