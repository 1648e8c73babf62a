"""Statements joined: what claims say of one matter, who stands behind it, where they agree, what one fills."""
