"""Parties of the evidence that stand on a sanctions list, by the day of their listing."""
