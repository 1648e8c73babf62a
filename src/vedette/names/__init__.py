"""Names across scripts and spellings: readings, comparison with reasons, keys to look them up by."""
