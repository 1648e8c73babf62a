"""DPRK nationals in the crews of ships of other flags, by crew lists and manning contracts."""
