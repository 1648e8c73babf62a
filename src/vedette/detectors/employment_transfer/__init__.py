"""Transfers of DPRK nationals to another employer abroad instead of home."""

from vedette.detectors.employment_transfer.detect import NAME, detect

__all__ = ["NAME", "detect"]
