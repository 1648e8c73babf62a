"""Work of DPRK nationals under permits that are not given for work."""

from vedette.detectors.visa_substitution.detect import NAME, detect

__all__ = ["NAME", "detect"]
