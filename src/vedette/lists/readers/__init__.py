"""Readers of sanctions lists, one module each, asked in the order of the tuple.

A reader has ``NAME``, ``KIND`` (whose list it is), ``DEFAULT_LIST`` (what the list is called unless the user says
otherwise), ``recognises(file) -> bool``, which looks at the content and never at the name, and
``read(file, list_name) -> ListReading``. A CSV that none of them knows is read by a mapping (``readers.own``).
"""

from __future__ import annotations

from vedette.lists.readers import (
    eu_annex,
    eu_csv,
    eu_xml,
    ofac_advanced,
    ofac_csv,
    ofac_enhanced,
    opensanctions_csv,
    opensanctions_ftm,
    uk,
    uk_xml,
    un_xml,
    vessels,
)

READERS = (un_xml, ofac_enhanced, ofac_advanced, uk_xml, eu_xml, opensanctions_ftm, ofac_csv, uk, eu_csv, eu_annex,
           opensanctions_csv, vessels)  # fmt: skip
