"""Tables of records: exports, registers and logs as they come, by their content."""
