"""Experiments on the network: what can be changed, and the answers side by side."""
