"""What can be opened below the columns of the inside view."""
