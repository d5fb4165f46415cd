"""Pages: opened, read by the network, looked at piece by piece, and corrected."""
