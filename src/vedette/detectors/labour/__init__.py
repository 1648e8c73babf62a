"""What the register detectors share: whose nationality is recorded and how surely, permits in words, law days,
lines."""
