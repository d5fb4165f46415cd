"""What is found inside a network: values, explanations, experiments."""
