"""What the person is told of: when, by which way, and how often; pure rules."""
