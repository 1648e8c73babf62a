"""Measurements. Each prints what it measured, of how much, and the ratio to the limit it works against."""
