"""The law: loaded from dated data, compiled to a relation and a word list, and judged in words."""
