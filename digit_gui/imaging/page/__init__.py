"""Pages of writing: lines, pieces, and what the network makes of them."""
