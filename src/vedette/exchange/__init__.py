"""Two companies compare what their staff share, and neither shows the other a single value."""
