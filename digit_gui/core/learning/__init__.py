"""What is said between the window and the process that trains, and the lessons."""
