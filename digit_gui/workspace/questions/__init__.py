"""What is asked about the drawing and its answer, beside the answer itself."""
