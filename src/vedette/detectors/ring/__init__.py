"""People linked by what they share, with the ties, how strong each is, and what would break them apart."""

from vedette.detectors.ring.detect import NAME, detect

__all__ = ["NAME", "detect"]
