"""Detectors: rows and conduct in, conduct out. One folder per typology; none reads files, the clock or the network."""
