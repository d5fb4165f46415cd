"""What is seen of a network in training."""
