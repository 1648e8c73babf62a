"""The output folder: its files, how they are written, read back and verified."""
