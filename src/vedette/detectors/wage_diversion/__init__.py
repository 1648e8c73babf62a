"""Pay of DPRK nationals that does not reach them, with what it may come to in a year."""
