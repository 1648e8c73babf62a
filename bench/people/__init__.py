"""Benchmarks of what is found about people: invented companies, platforms and registers with known answers."""
