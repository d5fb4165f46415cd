"""How well the network reads, and the report."""
