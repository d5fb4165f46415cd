"""What helps in the first minute: drawings to try, and what can be done with an answer."""
