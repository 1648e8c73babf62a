"""Claims in, groups out: the matter of each claim, its statements, and what one document fills in another.

Nothing here judges, and nothing is taken as confirmed because it is repeated: origins are counted by who said it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from vedette.claims.claim import Claim, states_no_act
from vedette.findings.origins import independent_origins, on_nobody, origin_kind
from vedette.groups.fields import fields_of, period_words, state_words
from vedette.groups.fill import filled, fills_of
from vedette.groups.group import Fill, Group, Statement
from vedette.groups.join import Joined, matters, statements
from vedette.groups.matter import Matter, matter
from vedette.ids import digest

_ALONE = frozenset({"background", "advisory"})
"""Kinds that state no proposition of their own to be joined."""


def group_claims(claims: Sequence[Claim], texts: Mapping[str, str]) -> tuple[tuple[Claim, ...], tuple[Group, ...]]:
    """Claims with their group, their statement's origins and answered gaps; and the groups of two claims or more.

    Order and number of claims stay. ``group`` is the id of the matter, ``origins`` that of the statement alone.
    ``texts`` maps a source to its text as read. Pure; the order in which documents were read changes nothing.
    """
    found: dict[str, Claim] = {}
    groups: list[Group] = []
    joined = statements(matter(claim) for claim in claims if claim.kind not in _ALONE)
    for story in matters(joined, texts):
        told = tuple(sorted((_statement(item) for item in story), key=lambda line: line.claims))
        members = [member.claim for item in story for member in item.members]
        key = digest("group", *sorted(claim.id for claim in members))
        fills = tuple(fill for item in story for fill in fills_of(item.members))
        for item in story:
            for member in item.members:
                claim = member.claim
                origins = _origins(item.members, states_no_act(claim))
                own = replace(filled(claim, fills), group=key, origins=origins)
                found[claim.id] = own
        if len(members) > 1:
            groups.append(_group(key, story, told, fills))
    grouped = tuple(found.get(claim.id, claim) for claim in claims)
    return grouped, tuple(sorted(groups, key=lambda group: (-len(group.documents), -len(group.claims), group.id)))


def with_measures(groups: Sequence[Group], claims: Sequence[Claim]) -> tuple[Group, ...]:
    """The groups with the paragraphs that the judge found their claims to engage."""
    engaged = {claim.id: claim.measures for claim in claims}
    return tuple(
        replace(group, measures=tuple(sorted({name for key in group.claims for name in engaged.get(key, ())})))
        for group in groups
    )


def _statement(item: Joined) -> Statement:
    ordered = sorted(item.members, key=lambda member: (member.claim.path, member.claim.span, member.claim.kind))
    withheld = all(states_no_act(member.claim) for member in ordered)
    chains = [member.claim.said_by for member in ordered if states_no_act(member.claim) == withheld]
    return Statement(
        claims=tuple(member.claim.id for member in ordered),
        documents=tuple(dict.fromkeys(member.claim.path for member in ordered)),
        origins=_origins(ordered, withheld),
        origin_kinds=tuple(sorted({origin_kind(chain) for chain in chains})),
        joined=tuple(dict.fromkeys(item.reasons)),
        fields=fields_of(ordered),
    )


def _origins(members: Sequence[Matter], withheld: bool) -> int:
    """Independent origins of those who say that the act took place, or (``withheld``) of those who do not say so.

    Who denies what another reports is no further origin of it.
    """
    chains = (m.claim for m in members if states_no_act(m.claim) == withheld)
    return independent_origins(claim.said_by for claim in chains if not on_nobody(claim.said_by, claim.gaps))


def _group(key: str, story: Sequence[Joined], told: tuple[Statement, ...], fills: tuple[Fill, ...]) -> Group:
    members = sorted(
        (member for item in story for member in item.members), key=lambda m: (m.claim.path, m.claim.span, m.claim.kind)
    )
    return Group(
        id=key,
        title=_title(members),
        claims=tuple(member.claim.id for member in members),
        documents=tuple(dict.fromkeys(member.claim.path for member in members)),
        statements=told,
        fills=fills,
        measures=(),
    )


def _title(members: Sequence[Matter]) -> str:
    """Family, what about, where and when, as far as the members say so."""
    parts = [members[0].family.capitalize()]
    named = dict.fromkeys(name.title() for member in members for name in sorted(member.named))
    goods = dict.fromkeys(key.replace("_", " ") for member in members for key in sorted(member.goods))
    classes = dict.fromkeys(name for member in members for name in sorted(member.classes))
    parts += [", ".join(list(items)[:4]) for items in (goods, named or classes) if items]
    where = dict.fromkeys(words for member in members if (words := state_words(member)))
    when = dict.fromkeys(words for member in members if (words := period_words(member)))
    return " · ".join([*parts, *(next(iter(items)) for items in (where, when) if len(items) == 1)])
