"""DPRK nationals in the crews of ships of other flags, by crew lists and manning contracts."""

from vedette.detectors.crew_supply.detect import NAME, detect

__all__ = ["NAME", "detect"]
