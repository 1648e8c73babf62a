"""Contracts of DPRK nationals whose term runs past 22 December 2019."""

from vedette.detectors.contract_beyond_deadline.detect import NAME, detect

__all__ = ["NAME", "detect"]
