"""Pay that goes where it should not: to another's name, to an account of many, to the one who pays."""

from vedette.detectors.payout_pattern.detect import NAME, detect

__all__ = ["NAME", "detect"]
