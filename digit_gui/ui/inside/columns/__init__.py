"""The columns of the inside view: headings, feature maps, features and the ten digits."""
