"""Checks that several detectors of records ask for, in one wording each, so that a ring names each once.

Every one of them applies to everybody in the role: a check put to some people alone would be the accusation itself.
"""

from __future__ import annotations

DOCUMENT = "see the identity document live in the hand of each person, as for everyone in the role"
CALL_BACK = "call each person back on a number known from another source than their own file"
LAPTOP = "have the firm's laptop shown on camera where it stands, as for everyone in the role"
COMMON = (DOCUMENT, CALL_BACK, LAPTOP)
