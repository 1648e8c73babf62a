"""Places and machines that contradict what a person says of where they are."""

from vedette.detectors.place_contradiction.detect import NAME, detect

__all__ = ["NAME", "detect"]
