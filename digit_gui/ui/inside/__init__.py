"""What happens inside the network."""
