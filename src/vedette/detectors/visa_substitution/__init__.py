"""Work of DPRK nationals under permits that are not given for work."""
