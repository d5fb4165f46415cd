"""What the inside view shows beside the network: made here from people's drawings, and stored."""
