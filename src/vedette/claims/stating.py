"""Which clauses of a sentence state an act, and of which kinds; offsets in the sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping

from vedette.claims.acts import Clause, acts_in
from vedette.claims.clauses import clauses, merged
from vedette.claims.guarded import guarded
from vedette.claims.leaning import NEAR, Setting, leans, signs_before
from vedette.claims.places import TRADING
from vedette.claims.trade import direction, is_arms, trade_in
from vedette.claims.whole import Whole, inside, says, shifted_goods, signs_of
from vedette.conduct import Kind

Span = tuple[int, int]
Stated = tuple[Span, tuple[Kind, ...], Span]


def statements(whole: Whole, setting: Setting) -> tuple[Stated, ...]:
    """Spans that state an act, with their kinds and the clause in each that says it; offsets in the sentence."""
    sentence = signs_of(whole, 0, len(whole.text))
    around = sentence
    if "dprk" not in sentence and leans(whole, sentence, setting):
        around |= signs_before(setting) | {"dprk"}
    elif sentence & {"anaphor", "the_one"} and setting.context.reach <= NEAR:
        around |= signs_before(setting) & _CARRIED
    if "dprk" not in around:
        return ()
    parts = clauses(whole.text)
    stated = tuple(_kinds(whole, part, around) or _of_goods_before(whole, part, setting) for part in parts)
    stated = _calls_on(whole.text, parts, stated)
    if sum(map(bool, stated)) <= 1:
        reply = _reply_and_act(whole, parts, stated, around)
        if reply:
            return reply
        whole_span = (0, len(whole.text))
        kinds = _kinds(whole, whole_span, around) or _of_goods_before(whole, whole_span, setting)
        kinds = kinds or (("state_reply",) if "dprk" not in sentence and says(whole.text, whole.mentions) else ())
        core = next((part for part, own in zip(parts, stated, strict=True) if set(own) & set(kinds)), whole_span)
        return ((whole_span, kinds, core),) if kinds else ()
    joined = merged(parts, tuple(map(bool, stated)))
    known = dict(zip(parts, stated, strict=True))
    found = ((part, known[part] if part in known else _kinds(whole, part, around)) for part in joined)
    return tuple((part, kinds, _core(part, kinds, known)) for part, kinds in found if kinds)


def _core(span: Span, kinds: tuple[Kind, ...], known: Mapping[Span, tuple[Kind, ...]]) -> Span:
    """The one clause of a span that states the act by itself, else the span."""
    own = (part for part, said in known.items() if span[0] <= part[0] and part[1] <= span[1] and set(said) & set(kinds))
    return next(own, span)


def _calls_on(
    text: str, parts: tuple[tuple[int, int], ...], stated: tuple[tuple[Kind, ...], ...]
) -> tuple[tuple[Kind, ...], ...]:
    """ "We call upon States to inspect ... and to refuse ...": each infinitive is a call of its own."""
    found = list(stated)
    for place in range(1, len(parts)):
        if not found[place] and found[place - 1] == ("call_to_act",) and text.startswith("to ", parts[place][0]):
            found[place] = ("call_to_act",)
    return tuple(found)


def _reply_and_act(
    whole: Whole, parts: tuple[tuple[int, int], ...], stated: tuple[tuple[Kind, ...], ...], around: frozenset[str]
) -> tuple[Stated, ...]:
    """ "Angola stated that 296 doctors had left": the answer, and the counted act that it tells of."""
    told = next((place for place, kinds in enumerate(stated) if kinds), 0)
    if not told or stated[told] == ("state_reply",) or not _THAT.search(whole.text[: parts[told][0]]):
        return ()
    counted = inside(whole.amounts, *parts[told])
    if not counted or _kinds(whole, (0, len(whole.text)), around) != ("state_reply",):
        return ()
    rest = (parts[told][0], parts[-1][1])
    reply = (0, parts[told - 1][1])
    return ((reply, ("state_reply",), reply), (rest, stated[told], parts[told]))


_THAT = re.compile(r"\bthat\s+$")
_CARRIED = frozenset(
    {"worker", "people", "it", "player", "crew", "vessel", "panel", "official", "repat", "coins", "cyber"}
)


def _kinds(whole: Whole, part: tuple[int, int], leaning: frozenset[str]) -> tuple[Kind, ...]:
    start, end = part
    own = signs_of(whole, start, end)
    if "goods" not in own and "trades" in own and whole.goods and _MEANS.match(whole.text, start, end):
        # "imports oil by ship-to-ship transfer and through direct deliveries": the goods are those named before.
        return tuple(kind for kind in trade_in(whole.text, own | {"dprk"}, whole.goods) if kind in TRADING)
    return acts_in(Clause(whole.text[start:end], own, own | leaning, shifted_goods(whole, start, end)))


_MEANS = re.compile(r"(?:through|by|via)\s")
_TRADED = guarded(
    r"(?i)\b(?:exports?|imports?|shipments?|deliver(?:y|ies|ed)|suppl(?:y|ies|ied)|shipped|exported|imported|(?:the|this|that|illicit)\s+trade|traded|sales)\b|\bpicked\s+up\s+again|\bput\s+the\s+figure|\bit\s+had\s+(?:\w+\s+)?(?:ceased|resumed|stopped)\b"
)
_BULK = frozenset({"tons", "tonnes", "barrels", "kg", "litres", "m3"})


def _of_goods_before(whole: Whole, part: tuple[int, int], setting: Setting) -> tuple[Kind, ...]:
    """ "Exports went on in March": trade in the goods that the section spoke of last, which the claim says openly."""
    text = whole.text[part[0] : part[1]]
    if not setting.goods or not setting.context.focused or is_arms(setting.goods):
        return ()
    bulk = any(a.quantity and a.quantity.unit in _BULK for a in inside(whole.amounts, *part))
    if not (_TRADED.search(text) or bulk) or any(m.code != "KP" and m.how == "demonym" for m in whole.mentions):
        return ()
    return (direction(text),)
