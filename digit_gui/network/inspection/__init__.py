"""Looks into a network: its maps, their sums, explanations, experiments."""
