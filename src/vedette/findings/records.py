"""Findings that rest on rows of tables: how good a row is as evidence, how strongly signs point, and the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vedette.conduct import Conduct, RowLocator
from vedette.detectors.sorts import sort_words
from vedette.findings.finding import Grade, MeasureOutcome, Rank
from vedette.findings.origins import rank_of
from vedette.findings.readings import Doubt, doubt_of
from vedette.findings.statement import cited, judged, listed, sentence, title_head, title_of, when
from vedette.regime.model import Outcome, Regime

SIGNS = frozenset({"shared_identity", "forged_document", "place_contradiction", "payout_pattern", "ring"})
"""Kinds that are signs of hidden work and never show whose national somebody is."""

_OFFICIAL = frozenset({"permit", "crew", "headcount", "transfer"})
"""Tables that an authority or federation keeps; the others are an employer's or a platform's own."""

_HEADS = {"wage_diversion": "Signs that pay goes to others"}
"""Rows show where pay went, and never that a State kept it, which a text may say."""

_SAID = 3
"""Facts told in the statement; the others stand below it."""

REPORT_SIGNS = (
    "If the checks bear the signs out, report them as your law asks: in the United States to the FBI's Internet Crime "
    "Complaint Center (ic3.gov) and to OFAC, in the United Kingdom to OFSI and by a suspicious activity report to the "
    "NCA, elsewhere to the financial intelligence unit or the national focal point for sanctions.",
    "Keep the records as they are, and tell the person nothing that would let them be cleared away.",
)
REPORT_LABOUR = (
    "The host State's authority for labour or migration, and its national focal point for the 1718 Committee.",
    "An employer or bank within a jurisdiction with a freeze: its own sanctions authority first.",
)


def on_records(conduct: Conduct) -> bool:
    """Whether an act was found in rows of tables, not said in a text."""
    return any(isinstance(item.locator, RowLocator) for item in conduct.evidence)


_ONE_HAND = {"contact": "staff", "activity": "staff", "cv": "application", "photo": "application"}
"""Records that one hand keeps or gives: two of them bear each other out no more than one does."""


def sources_of(group: Iterable[Conduct]) -> tuple[str, ...]:
    """The kinds of records the acts rest on, sorted. Kinds of different hands count as two origins, two rows of one
    kind never do."""
    return tuple(sorted({_ONE_HAND.get(name, name) for item in group for name in item.details.get("sources", ())}))


def record_origins(group: Sequence[Conduct]) -> tuple[int, tuple[str, ...]]:
    """How many independent kinds of records there are (at least one), and whose they are."""
    sources = sources_of(group)
    kinds = {"registry" if name in _OFFICIAL else "own records" for name in sources}
    return max(1, len(sources)), tuple(sorted(kinds))


def record_grade(group: Sequence[Conduct]) -> Grade:
    """A: an official register that another kind of record bears out. B: an official register by itself, or two kinds of
    records of different hands. C: one kind of record that somebody keeps for himself.

    Signs are never graded A: nothing in them is checked against the person.
    """
    sources = sources_of(group)
    official = not _OFFICIAL.isdisjoint(sources)
    if group[0].kind in SIGNS:
        return "B" if len(sources) > 1 else "C"
    if official:
        return "A" if len(sources) > 1 else "B"
    return "B" if len(sources) > 1 else "C"


def record_rank(group: Sequence[Conduct], grade: Grade, outcome: Outcome) -> Rank:
    """How strongly it points. A sign that an innocent reading explains, or that is only context, is ``low`` whatever
    its number, and so is what is only possible: a permit allows work and shows no income. ``high`` takes two
    independent kinds of records and a contradiction or link that nothing explains."""
    sources = sources_of(group)
    if group[0].kind not in SIGNS:
        if all(item.modality == "potential" for item in group):
            return "low"
        return rank_of(grade, len(sources), outcome)
    if outcome in ("exempt", "not_in_force", "within_wind_down"):
        return "low"
    telling = [item for item in group if item.details.get("class") != "context" and not item.details.get("explained")]
    if not telling:
        return "low"
    return "high" if len(sources_of(telling)) > 1 else "medium"


def record_title(group: Sequence[Conduct]) -> str:
    """What, and of how many people. A sign names nobody in its title: who is concerned stands below."""
    first = group[0]
    if first.kind not in SIGNS:
        title = title_of(first.kind, group)
        head = title_head(first.kind)
        return _HEADS.get(first.kind, head) + title[len(head) :]
    # What a ring shares is a long list: it stands below, with who shares it.
    told = [item for item in group if item.details.get("type") and item.kind != "ring"]
    sorts = (sort_words(str(item.details["type"])) for item in told)
    people = len({party.id for item in group for party in item.parties if party.role in ("member", "holder")})
    who = f"{people} people" if people > 1 else "one person"
    return ": ".join([title_head(first.kind), " · ".join([*dict.fromkeys(sorts), who])])


def record_statement(
    group: Sequence[Conduct], outcome: Outcome, measures: Sequence[MeasureOutcome], regime: Regime
) -> str:
    """What the rows show, when it was, and what follows."""
    first = group[0]
    facts = list(dict.fromkeys(words for item in group for words in item.details.get("facts", ())))
    told = " ".join(sentence(words) for words in facts[:_SAID])
    if first.kind not in SIGNS:
        clause = judged(outcome, measures, regime)
        said = f"As the records have it, {when(first.period)}: {clause}"
        return f"{said} {told}" if told else said
    return f"{told or 'Signs in the records.'} {_sign_clause(outcome, measures, regime)}"


def _sign_clause(outcome: Outcome, measures: Sequence[MeasureOutcome], regime: Regime) -> str:
    paragraphs = cited(outcome, measures, regime)
    if outcome != "indicator" or not paragraphs:
        clause = judged(outcome, measures, regime)
        return f"{clause[:1].upper()}{clause[1:]}"
    verb = "cover" if len(paragraphs) > 1 else "covers"
    return (
        f"These are signs consistent with conduct that {listed(paragraphs)} {verb}, and no more: whose national "
        "anybody is, and from where they work, is not shown."
    )


def record_doubt(group: Sequence[Conduct]) -> Doubt:
    """The readings that fit this very case first, then those of its kind. What to check of a sign its detector says."""
    own = [words for item in group for words in (*item.details.get("explained", ()), *item.details.get("innocent", ()))]
    kind = doubt_of(group[0].kind)
    innocent = dict.fromkeys(sentence(words) for words in (*own, *kind.innocent))
    return Doubt(innocent=tuple(innocent), checks=() if group[0].kind in SIGNS else kind.checks)


def report_to(kind: str) -> tuple[str, ...]:
    """Where such a finding may be reported."""
    return REPORT_SIGNS if kind in SIGNS else REPORT_LABOUR
