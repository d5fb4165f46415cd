"""Teaches the program's network a hand."""
