"""Correcting the network, and teaching it a hand."""
