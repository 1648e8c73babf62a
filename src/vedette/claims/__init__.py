"""Text to claims: who says what of whom, when, how much, and what is missing. Deterministic; no model is loaded."""

EXTRACTION = "9"
"""Raised with every change of the extraction, so that a kept reading of an older one is not served again."""
