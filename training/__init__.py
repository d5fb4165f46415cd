"""Trains, calibrates and measures the network in `model.keras`. Needs no window and knows no Qt."""
