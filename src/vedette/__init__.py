"""Vedette reads evidence about North Korea's income abroad and says what the law of the day said about it."""

__version__ = "0.1.0"
