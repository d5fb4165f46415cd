"""The drawing, the answer to it, and the work with the network; no widgets."""
