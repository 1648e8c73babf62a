"""One identifier, picture or text given by several people who should be strangers."""
