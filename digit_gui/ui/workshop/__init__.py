"""The workshop: networks that learn while one watches."""
