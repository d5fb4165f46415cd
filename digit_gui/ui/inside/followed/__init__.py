"""One value of the network, followed: the sum behind it, in pictures and numbers."""
