"""A second extractor, asked only where the user names an endpoint: it counts as far as the text bears it out."""
