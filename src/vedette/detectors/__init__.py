"""Detectors: rows and conduct in, conduct out. One folder per typology; none reads files, the clock or the network."""

from __future__ import annotations

from vedette.detectors import forged_document, listed_party, payout_pattern, shared_identity

DETECTORS = (listed_party, shared_identity, forged_document, payout_pattern)
