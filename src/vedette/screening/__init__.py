"""Who is on a list: queries looked up in an index of listed names, with the reason and what to check next."""
