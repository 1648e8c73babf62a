"""Small registers and firms as analysts hold them, checked from outside: files in, lines of OUT read."""
