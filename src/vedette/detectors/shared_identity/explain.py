"""What makes it ordinary that these people share this value, by their own files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import median

from vedette.detectors.allowed import Allowed
from vedette.detectors.shared_identity.agency import Agencies
from vedette.detectors.shared_identity.group import Group, Pair
from vedette.detectors.shared_identity.kinds import KINDS, Kind
from vedette.detectors.strangers import HOUSEHOLD, Known, colleagues, kin, label, namesakes, one_person, units
from vedette.geo import countries
from vedette.geo.state_code import of_document

_GENERATION = 14 * 365
"""Days between two births from which one may be the other's child."""
_TERMINAL = ((7, 0.5), (4, 0.15))
"""People on one device, and the part of their sign-ins that half of them make on it at most, for a terminal that each
uses beside a machine of their own: many people, or a few who come to it seldom. One operator's few accounts do a good
part of their work on his machine."""
_AT_ONE_SITE = 7
"""People of one site on one device from which it is the site's own: a till, a front desk, a line terminal. Below it
lies the team that one operator runs."""
_NO_SITE = re.compile(
    r"\b(remote|home|hybrid|anywhere|wfh|tele(work|commut)\w*|virtual|distributed|mobile|field|various|tbd|n/?a)\b"
)
"""Words of a place of work that is none."""
_FIRM = 5
"""People of one file with one number from which it is the number of the firm, of its helpdesk or of a site."""
_BORROWED = (2, 0.05)
"""At most so many sign-ins, and so small a part of all of somebody's, are a machine lent for a moment."""
HANDED_ON = "each holder had ceased to use it before the next began: it may have been handed on"
_RENUMBERED = timedelta(days=90)
"""A network leaves a number unused for about so long before a new customer gets it (47 CFR 64.1200(l): 45 days at
least; 90 is usual)."""


@dataclass(slots=True)
class Setting:
    """What explanations look at beside the group: the people, the allow-list, addresses of work, and of each person
    how many sign-ins there are in all, and what is known of agencies."""

    known: Mapping[str, Known]
    allowed: Allowed
    offices: frozenset[str] = frozenset()
    sign_ins: Mapping[str, int] = field(default_factory=dict)
    agencies: Agencies = Agencies()


@dataclass(slots=True)
class Explained:
    """``sentences`` explain the whole group away (empty: nothing does); ``pairs`` are those that are no strangers."""

    sentences: list[str]
    pairs: dict[Pair, str]


def explain(group: Group, setting: Setting) -> Explained:
    """The reasons for a group. A group of more people than its kind allows is not looked at pair by pair."""
    kind = KINDS[group.kind]
    if group.persons > kind.limit:
        words = (
            f"{group.persons} people give it: more than {kind.limit} is how a place, a service or a placeholder looks"
        )
        return Explained([words], {})
    pairs = _pairs(group, kind, setting)
    whole = [said for rule in _RULES if (said := rule(group, setting))]
    if not whole and units(group.members, pairs) == 1:
        whole = sorted(set(pairs.values()))
    return Explained(whole, pairs)


def _pairs(group: Group, kind: Kind, setting: Setting) -> dict[Pair, str]:
    keys = sorted(group.members)
    through = setting.agencies.explaining(group, setting.known) if kind.agency else frozenset()
    found = {}
    for at, a in enumerate(keys):
        for b in keys[at + 1 :]:
            words = _related(setting.known[a], setting.known[b], through, group)
            if words:
                found[a, b] = words
    return found


def _related(a: Known, b: Known, through: frozenset[str], group: Group) -> str | None:
    kind, alone = KINDS[group.kind], group.persons == 2
    reasons = (
        one_person(a, b),
        kin(a, b) if kind.household else None,
        colleagues(a, b, through),
        namesakes(a, b) if kind.household and alone else None,
        _dependant(a, b) if group.kind in ("document", "mrz") and alone else None,
        _one_family(a, b) if group.kind in ("document", "mrz") and alone else None,
    )
    return next(filter(None, reasons), None)


def _dependant(a: Known, b: Known) -> str | None:
    """A child stands in a parent's document: a generation apart, and of one home or family name."""
    apart = min((abs((x - y).days) for x in a.births for y in b.births), default=0)
    bound = kin(a, b) or namesakes(a, b)
    return f"{bound} and were born {apart // 365} years apart: a child in a parent's document" if (
        bound and apart >= _GENERATION
    ) else None  # fmt: skip


def _one_family(a: Known, b: Known) -> str | None:
    """Two of one home and one family name: a family document, or papers filed with the wrong one of them."""
    bound, name = kin(a, b), namesakes(a, b)
    return f"{bound}, and {name}: a family document, or papers filed with the wrong one" if bound and name else None


def _on_the_list(group: Group, setting: Setting) -> str | None:
    allowed = setting.allowed
    if group.kind == "account":
        return allowed.account(group.key)
    if group.kind in ("shipping", "home"):
        return allowed.address(group.key)
    return allowed.phone(group.key) if group.kind == "phone" else None


def _office(group: Group, setting: Setting) -> str | None:
    if group.kind != "shipping" or group.key not in setting.offices:
        return None
    if any(group.key in setting.known[person].homes for person in group.members):
        return None
    return "a staff file gives this address as a place of work"


def _handed_on(group: Group, setting: Setting) -> str | None:
    """One holder had done with it before the next began: a laptop issued anew, a number given to a new customer."""
    if group.kind not in ("device", "phone") or group.persons != len(group.members):
        return None
    wait = timedelta(0)
    spans = []
    for member in group.members.values():
        if group.kind == "phone":
            wait = _RENUMBERED
            if any(row["shape"] != "contact" for row in member.rows):
                return None  # only a stated until and since shows that a number was given up
        if member.first is None:
            return None
        spans.append((member.first, member.last))
    spans.sort(key=lambda span: span[0])
    gaps = zip(spans, spans[1:], strict=False)
    if not all(before[1] is not None and before[1] + wait < after[0] for before, after in gaps):
        return None
    if group.kind == "device" and not _one_employer(group, setting):
        return None
    return HANDED_ON


_PERSONAL = frozenset({"document", "mrz", "account", "mfa", "email", "messenger", "phone", "photo", "text"})
"""What somebody takes along from one post to the next, and no stranger who gets his machine after him has."""


def not_handed_on(told: list[tuple[Group, Explained]]) -> Iterator[tuple[Group, Explained]]:
    """The groups again, those of devices without the reading that the machine was handed on where the two share
    something of a person's own as well: the same applicant may have come back under another name."""
    own = {
        pair
        for group, explained in told
        if group.kind in _PERSONAL and not explained.sentences
        for pair in group.tied()
        if pair not in explained.pairs
    }
    for group, explained in told:
        again = group.kind == "device" and own.intersection(group.tied())
        left = [said for said in explained.sentences if said != HANDED_ON] if again else explained.sentences
        yield group, Explained(left, explained.pairs)


def _one_employer(group: Group, setting: Setting) -> bool:
    employers = {name for person in group.members for name in setting.known[person].employers}
    return len(employers) <= 1


def _terminal(group: Group, setting: Setting) -> str | None:
    """A machine on which each signs in beside a machine of their own."""
    if group.kind != "device":
        return None
    parts = [member.times / max(1, setting.sign_ins.get(who, 0), member.times) for who, member in group.members.items()]
    if not any(group.persons >= people and median(parts) < part for people, part in _TERMINAL):
        return None
    return f"{group.persons} people sign in on it, most of them less often than elsewhere: a shared terminal is likely"


def _of_a_site(group: Group, setting: Setting) -> str | None:
    """A machine of many people whose files name one and the same place of work: all but one of them, at one employer.

    A State is no place of work, nor is "remote".
    """
    if group.kind != "device" or group.persons < _AT_ONE_SITE or group.persons != len(group.members):
        return None
    seats = Counter(seat for person in group.members for seat in setting.known[person].seats)
    site, there = min(seats.items(), key=lambda item: (-item[1], item[0]), default=("", 0))
    if there < group.persons - 1 or _NO_SITE.search(site) or _a_state(site) or not _one_employer(group, setting):
        return None
    return f"{there} of its {group.persons} users have one place of work ({site}): a terminal of that site is likely"


def _a_state(place: str) -> bool:
    """Whether a place of work, in lower case, is a code or the bare name of a State."""
    return bool(of_document(place)) or any(
        (found.start, found.end) == (0, len(place)) for found in countries.find(place.title())
    )


def _borrowed(group: Group, setting: Setting) -> str | None:
    if group.kind != "device":
        return None
    most, part = _BORROWED
    small = [
        person
        for person, member in group.members.items()
        if member.times <= most and member.times < part * setting.sign_ins.get(person, 0)
    ]
    if len(group.members) - len(small) > 1 or group.persons != len(group.members):
        return None
    who = ", ".join(sorted(label(setting.known[person]) for person in small))
    return f"{who} signed in on it once or twice only: it may have been lent, or used to help"


def _own_home(group: Group, setting: Setting) -> str | None:
    """Parcels to a door that nearly all of them declare as theirs: a dormitory, a house whose units are not written."""
    if group.kind != "shipping" or group.persons != len(group.members):
        return None
    away = [
        person for person, member in group.members.items() if all(row["shape"] == "shipment" for row in member.rows)
    ]
    if len(away) > 1:
        return None
    return "it is the home that they declare themselves: a house of several flats, a dormitory or a shared flat"


def _house(group: Group, setting: Setting) -> str | None:
    """A door of more people than a household is no link by itself; where equipment is kept is asked elsewhere."""
    if group.kind not in ("shipping", "home") or units(group.members, {}) <= HOUSEHOLD:
        return None
    return f"{group.persons} people at one address: a house of many, an office or a parcel shop is as likely"


def _of_the_firm(group: Group, setting: Setting) -> str | None:
    """One number given by many people of one file: the firm's, its helpdesk's, a site's."""
    if group.kind not in ("phone", "messenger") or group.persons < _FIRM:
        return None
    files = [setting.known[person].files for person in group.members]
    if not files or not all(files) or not frozenset.intersection(*map(frozenset, files)):
        return None
    return f"{group.persons} people of one staff file give it: the number of the firm, of a helpdesk or of a site"


_RULES: tuple[Callable[[Group, Setting], str | None], ...] = (
    _on_the_list,
    _office,
    _own_home,
    _house,
    _of_the_firm,
    _handed_on,
    _terminal,
    _of_a_site,
    _borrowed,
)
