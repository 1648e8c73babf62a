"""Detectors: rows and conduct in, conduct out. One folder per typology; none reads files, the clock or the network."""

from __future__ import annotations

from vedette.detectors import (
    contract_beyond_deadline,
    crew_supply,
    employment_abroad,
    employment_transfer,
    listed_party,
    visa_substitution,
    wage_diversion,
    work_authorisation,
)

DETECTORS = (
    listed_party,
    employment_abroad,
    work_authorisation,
    contract_beyond_deadline,
    employment_transfer,
    crew_supply,
    visa_substitution,
    wage_diversion,
)
SHARED = ("labour",)
"""Folders of code that several detectors use; they detect nothing of their own."""
