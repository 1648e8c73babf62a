"""What a sentence leaves to others: an act whose goods, or whose party, it does not name is in scope of nothing yet.

"Exports were suspended", "one such case", "the tanker took on 1,100 tons": extraction takes the goods or the DPRK from
another sentence and says so by a gap. That reading may be right, and it may put the cargo of one matter on the ship of
another; no paragraph is said to be engaged on its strength alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vedette.claims.authors import PANEL
from vedette.claims.carried import ELSEWHERE
from vedette.conduct import Conduct, Gap
from vedette.geo import countries
from vedette.regime.judge import Judgement
from vedette.regime.model import Outcome, Test

_OF_GOODS = frozenset(
    {
        "goods_export", "goods_import", "luxury_supply", "vessel_supply", "arms_related", "meeting_at_sea", "cap_use",
        "loading_in_waters", "fishing_rights", "joint_venture", "custody_route", "port_call", "supply_chain_exposure",
    }
)  # fmt: skip
_ENGAGED: frozenset[Outcome] = frozenset(
    {"in_scope", "over_cap", "outside_allowance", "straddles_cap", "straddles_entry"}
)
_GOODS = Test(name="said", passed=None, words="The statement itself does not name the goods: another sentence does.")
_WAY = Test(name="said", passed=None, words="The statement itself does not say which way the goods went.")
_DPRK = Test(name="said", passed=None, words="The statement itself does not say that the DPRK had a part in it.")


def left_open(conduct: Conduct, judgements: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """The judgements, undetermined where they would rest on goods or on a party that only another sentence names."""
    tests = _tests(conduct)
    if not tests:
        return tuple(judgements)
    return tuple(
        replace(line, outcome="undetermined", tests=(*line.tests, *tests)) if line.outcome in _ENGAGED else line
        for line in judgements
    )


def all_left_open(
    conducts: Sequence[Conduct], judgements: Mapping[str, Sequence[Judgement]]
) -> dict[str, tuple[Judgement, ...]]:
    """:func:`left_open` for every act of a run, by the id of the act."""
    acts = {conduct.id: conduct for conduct in conducts}
    return {key: left_open(acts[key], lines) if key in acts else tuple(lines) for key, lines in judgements.items()}


def _tests(conduct: Conduct) -> tuple[Test, ...]:
    """What is left open. A second statement of the same act may say it: then nothing is."""
    if conduct.detector != "claims" or conduct.kind not in _OF_GOODS:
        return ()
    goods = any(gap.field == "goods" and gap.type == "ambiguous_subject" for gap in conduct.gaps)
    # The limits of the register are limits on what goes to and from the DPRK: who speaks of their use speaks of it.
    party = conduct.kind != "cap_use" and not _names_the_dprk(conduct) and not _of_the_mandate(conduct)
    way = conduct.kind in _ONE_WAY and not party and not _tells_the_way(conduct)
    return (*((_GOODS,) if goods else ()), *((_DPRK,) if party else ()), *((_WAY,) if way else ()))


def _tells_the_way(conduct: Conduct) -> bool:
    """Whether a clause that does not name the DPRK itself has a word for the way goods went: "sent across" has none."""
    return any(_way_told(item.quote or "") for item in conduct.evidence)


def _way_told(quote: str) -> bool:
    if _quote_names(quote) or _WAY_WORD.search(quote):
        return True
    # "Shipped to China": where goods arrive in another State, they left the DPRK.
    return any(m.code != "KP" and _TO.search(quote, 0, m.start) for m in countries.find(quote))


_TO = re.compile(r"\b(?:to|into)\s+(?:the\s+)?(?:ports?\s+(?:of|in)\s+)?(?:the\s+)?$")


_ONE_WAY = frozenset({"goods_export", "goods_import"})
_WAY_WORD = re.compile(
    r"(?i)\b(?:ex|im)port|\b(?:from|made in|origin\w*|out of|load\w*|land\w*|seiz\w*|found|intercept\w*)\b"
)


def _of_the_mandate(conduct: Conduct) -> bool:
    """Whether the words call the trade illicit, or the Panel itself tells of goods: its mandate is the DPRK alone."""
    said = conduct.said_by[:1] == (PANEL,)
    return any(
        _ILLICIT.search(item.quote or "") or (said and _COUNTS.search(item.quote or "")) for item in conduct.evidence
    )


_ILLICIT = re.compile(
    r"(?i)\b(?:illicit|illegal|unlawful|prohibited|banned|contraband)(?:ly)?\b|\bin\s+(?:breach|violation|contravention)\s+of\b"
)
_COUNTS = re.compile(
    r"(?i)\b(?:the\s+)?Panel\s+(?:\w+\s+){0,2}(?:counted|found|identified|tracked|traced|documented|recorded|estimat\w+|observed|established)\b"
)


def _names_the_dprk(conduct: Conduct) -> bool:
    """Whether the words of the act, or of its own sentence before it, name the DPRK, a place in it or a firm of it."""
    if any(_quote_names(item.quote or "") for item in conduct.evidence):
        return True
    told = [gap for gap in conduct.gaps if gap.field == "subject"]
    return any(_settles(gap) for gap in told) and not any(gap.text.startswith(ELSEWHERE) for gap in told)


def _quote_names(quote: str) -> bool:
    if not _LATIN.search(quote) or _OF_KOREA.search(quote):
        return True  # other scripts have their own readers, which find no act without the DPRK's name
    return any(mention.code == "KP" for mention in countries.find(quote, the_north_is_dprk=True))


_LATIN = re.compile(r"[A-Za-z]{3}")
# "Korea Sinbong Trading": firms of the DPRK bear its name so.
_OF_KOREA = re.compile(r"\b(?<!South )(?<!of )Korea\s+(?!Customs\b|National\b|Herald\b|Times\b)[A-Z]\w+")


def _settles(gap: Gap) -> bool:
    """A gap that is filled: the DPRK was named just before, in the same sentence or for the pronoun."""
    return gap.status == "filled_by"
