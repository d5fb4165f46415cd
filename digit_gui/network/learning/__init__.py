"""Learning, for the program and for `training`: varied drawings, targets, small networks."""
