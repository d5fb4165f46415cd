"""A hand: how one person writes, kept as examples, and what came of learning from them."""
