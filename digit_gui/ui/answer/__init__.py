"""The answer and the ten likelihoods."""
