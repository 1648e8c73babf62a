"""Detectors: rows and conduct in, conduct out. One folder per typology; none reads files, the clock or the network.

Each package of :data:`OF_RECORDS` has ``NAME`` and ``detect(tables)``, those of :data:`OF_CONDUCT` look at what others
found.
"""

from __future__ import annotations

from types import ModuleType

from vedette.detectors import (
    contract_beyond_deadline,
    crew_supply,
    employment_abroad,
    employment_transfer,
    forged_document,
    listed_party,
    payout_pattern,
    place_contradiction,
    ring,
    shared_identity,
    visa_substitution,
    wage_diversion,
    work_authorisation,
)

OF_RECORDS: tuple[ModuleType, ...] = (
    employment_abroad,
    work_authorisation,
    contract_beyond_deadline,
    employment_transfer,
    crew_supply,
    visa_substitution,
    wage_diversion,
    shared_identity,
    forged_document,
    place_contradiction,
    payout_pattern,
)
OF_CONDUCT: tuple[ModuleType, ...] = (ring, listed_party)
DETECTORS: tuple[ModuleType, ...] = (*OF_RECORDS, *OF_CONDUCT)
