"""Engines that run the portable SQL: DuckDB here; Spark joins as a second folder entry."""
