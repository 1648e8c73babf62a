"""Statements joined: what several claims say of one matter, who stands behind it, where they agree, and what one fills."""
