"""Numbers that identify: read, checked by their own rules, and brought to one form."""
