"""Everything that imports Keras. That import takes seconds: only the worker makes it, later."""
