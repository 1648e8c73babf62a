"""Names that stand in a text, looked up and put to the act of their sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from vedette.claims.mentions.mention import Mention, Sort, same_name
from vedette.conduct import Conduct, Evidence, Party, party_id
from vedette.detectors.listed_party.detect import telling
from vedette.detectors.listed_party.meet import THRESHOLD, Asked, Beside, Met, Named, query_of
from vedette.ids import digest
from vedette.screening.hit import Hit

UNMARKED = 0.9
"""What words with capitals must score that nothing marks as a name: the very name, and no alias that is weak."""

_SCHEMATA: Mapping[Sort, str] = {"person": "Person", "ship": "Vessel"}

_OF_MONEY = frozenset({"payer", "payee", "account_holder", "bank"})


@dataclass(frozen=True, slots=True)
class Text:
    """A document as far as names are looked up in it: its mentions, and the acts read in it with their spans.

    ``raw`` is the text that spans count in; ``said_by`` who tells what stands in no act.
    """

    source: str
    path: str
    raw: str
    mentions: tuple[Mention, ...]
    acts: tuple[tuple[tuple[int, int], Conduct], ...]
    said_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    mention: Mention
    party: Party
    hits: tuple[Hit, ...]


def numbers_beside(texts: Iterable[Text]) -> Beside:
    """The mentions that have numbers of their own, by source and name."""
    return {
        (text.source, same_name(mention.name)): mention
        for text in texts
        for mention in reversed(text.mentions)
        if mention.name and (mention.identifiers or mention.birth_date)
    }


def named(texts: Iterable[Text], known: Sequence[Met], asked: Asked, kinds: Mapping[str, str]) -> tuple[Met, ...]:
    """The names of ``texts`` that a list may know and that are no party of an act, each with the act of its sentence.

    A name in the words that state an act, or whose place in the sentence is given, is put to that act and its day. Any
    other stands for itself, once per document, and only where the same entry was not met in an act of the document.
    ``known`` is what the parties of the acts have met.
    """
    parties = {(item.conduct.id, _entry(item.hits, kinds)) for item in known}
    met_in = {(proof.source, _entry(item.hits, kinds)) for item in known for proof in item.conduct.evidence}
    found: list[Met] = []
    for text in texts:
        items = [_met(text, hit) for hit in _best(_hits(text, asked))]
        for item in items:
            entry = _entry(item.hits, kinds)
            if item.named and item.named.reported and (item.conduct.id, entry) not in parties:
                met_in.add((text.source, entry))
                found.append(item)
        found.extend(_alone(text, items, met_in, kinds))
    return tuple(found)


def _alone(
    text: Text, items: Iterable[Met], met_in: set[tuple[str, tuple[str, str]]], kinds: Mapping[str, str]
) -> Iterator[Met]:
    for item in items:
        if item.named and not item.named.reported and (text.source, _entry(item.hits, kinds)) not in met_in:
            yield item


def _entry(hits: tuple[Hit, ...], kinds: Mapping[str, str]) -> tuple[str, str]:
    party = telling(hits, kinds).party
    return party.list, party.reference


def _hits(text: Text, asked: Asked) -> Iterator[_Hit]:
    for mention in text.mentions:
        numbers = mention.identifiers
        name = mention.name or None
        party = Party(id=party_id(name, None, numbers), role=mention.role, name=name, identifiers=numbers)
        query = query_of(party, _SCHEMATA.get(mention.sort, ""), mention.birth_date)
        # a number of its own counts whatever the name is: a ship is renamed
        marked = mention.sort != "name" or bool(numbers)
        hits = asked.hits(query, THRESHOLD if marked else UNMARKED) if query else ()
        if hits:
            yield _Hit(mention, party, hits)


def _best(hits: Iterable[_Hit]) -> Iterator[_Hit]:
    """Of names that overlap the one that is most alike, then the longest: they are readings of the same words."""
    kept: list[_Hit] = []
    for hit in sorted(hits, key=_likest):
        first, last = hit.mention.span
        if all(last <= other.mention.span[0] or first >= other.mention.span[1] for other in kept):
            kept.append(hit)
    yield from sorted(kept, key=lambda hit: hit.mention.span)


def _likest(hit: _Hit) -> tuple[float, int, int]:
    first, last = hit.mention.span
    return -hit.hits[0].score, first - last, first


def _met(text: Text, hit: _Hit) -> Met:
    mention = hit.mention
    act, inside = _act(text, mention)
    first, last = mention.sentence
    proof = Evidence(source=text.source, path=text.path, locator=mention.locator, quote=text.raw[first:last])
    place = Named(mention.role, proof, reported=act is not None, takes_part=inside)
    return Met(act or _nothing_read(text, proof), hit.party, hit.hits, place)


def _act(text: Text, mention: Mention) -> tuple[Conduct | None, bool]:
    """The act a name is put to, and whether it stands in the words that state it: of several the
    nearest (one of money where money is what the name has to do with); else, where the sentence gives the name a place,
    the nearest act of the sentence."""
    first, last = mention.span
    holding = [(span, act) for span, act in text.acts if span[0] <= first and last <= span[1]]
    if holding:
        fits = [item for item in holding if item[1].kind == "payment"] if mention.role in _OF_MONEY else []
        return min(fits or holding, key=_nearest)[1], True
    start, end = mention.sentence
    beside = [(span, act) for span, act in text.acts if span[0] < end and start < span[1]]
    if not beside or mention.role == "context":
        return None, False
    return min(beside, key=_nearest)[1], False


def _nearest(item: tuple[tuple[int, int], Conduct]) -> tuple[bool, int, tuple[int, int]]:
    """A dated act before an undated one, then the one that is told in the fewest words."""
    (first, last), act = item
    return act.period.start is None, last - first, (first, last)


def _nothing_read(text: Text, proof: Evidence) -> Conduct:
    """Stands in for the act where none was read: it has no day, place or parties, and never leaves this stage."""
    key = digest("no act", text.source)
    return Conduct(
        id=key, version=key, kind="background", said_by=text.said_by, evidence=(proof,), detector="listed_party"
    )
