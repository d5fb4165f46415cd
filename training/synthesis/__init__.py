"""Drawings made for training."""
