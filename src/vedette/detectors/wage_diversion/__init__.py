"""Pay of DPRK nationals that does not reach them, with what it may come to in a year."""

from vedette.detectors.wage_diversion.detect import NAME, detect

__all__ = ["NAME", "detect"]
