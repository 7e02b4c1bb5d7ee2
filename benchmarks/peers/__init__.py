"""What Corridor is compared with: the bare tools, used as plainly and quickly as they can be."""
