"""Who makes a list: what a catalogue says of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Authority:
    """``title`` of the list; ``name``, ``acronym``, ``country`` (small ISO code) and ``url`` of the authority; the
    ``topics`` that being on its list means."""

    title: str
    name: str = ""
    acronym: str = ""
    country: str = ""
    url: str = ""
    topics: tuple[str, ...] = ("sanction",)


_UN = Authority(
    "United Nations Security Council Consolidated List",
    "United Nations Security Council",
    "UNSC",
    "",
    "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
)
AUTHORITIES: dict[str, Authority] = {
    "un": _UN,
    "sample": Authority("Built-in sample: two dozen UN designations", _UN.name, _UN.acronym, "", _UN.url),
    "un_1718_vessels": Authority(
        "1718 Designated Vessels List",
        "Security Council Committee established pursuant to resolution 1718 (2006)",
        "UNSC",
        "",
        "https://main.un.org/securitycouncil/en/sanctions/1718",
    ),
    "ofac": Authority(
        "Specially Designated Nationals and Blocked Persons List",
        "Office of Foreign Assets Control",
        "OFAC",
        "us",
        "https://ofac.treasury.gov/",
    ),
    "uk": Authority(
        "UK Sanctions List",
        "Foreign, Commonwealth and Development Office",
        "FCDO",
        "gb",
        "https://www.gov.uk/government/publications/the-uk-sanctions-list",
    ),
    "eu": Authority(
        "EU consolidated list of financial sanctions", "European Union", "EU", "", "https://www.sanctionsmap.eu/"
    ),
    "eu_2017_1509": Authority(
        "Annexes to Regulation (EU) 2017/1509",
        "Council of the European Union",
        "EU",
        "",
        "https://eur-lex.europa.eu/eli/reg/2017/1509/oj",
    ),
    "opensanctions": Authority(
        "OpenSanctions data", "OpenSanctions", "", "", "https://www.opensanctions.org/", topics=()
    ),
}
"""By the kind of a snapshot. OpenSanctions data says its topics itself; a list of one's own means what one means."""


def authority(kind: str) -> Authority:
    """Who makes lists of this kind; for a list of one's own a bare entry."""
    return AUTHORITIES.get(kind, Authority("", topics=()))
