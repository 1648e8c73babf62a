"""Which clauses of a sentence state an act, and of which kinds; offsets in the sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping

from vedette.claims.accounts import EXCUSES, SPEAKS_OF_ITSELF
from vedette.claims.acts import CAPTION, Clause, acts_in
from vedette.claims.bearing import (
    answers,
    is_aside,
    of_a_compatriot,
    refers_back,
    sets_aside,
    strays,
    stretch,
    stretches,
    takes_part,
    weakest,
)
from vedette.claims.between import leads_over, only_asks
from vedette.claims.clauses import (
    THAT_FOLLOWS,
    clauses,
    closes,
    folded,
    is_clause,
    merged,
    only_says_which,
    opens,
    says_nothing_new,
    says_only,
    shares_exemption,
    stands_alone,
)
from vedette.claims.continuing import calls_on, goes_on_ruling, goes_on_saying
from vedette.claims.frames import SPEECH
from vedette.claims.guarded import guarded
from vedette.claims.leaning import NEAR, Setting, leans, signs_before
from vedette.claims.places import TRADING
from vedette.claims.topic import on_topic, some_of_them
from vedette.claims.trade import direction, is_arms, trade_in
from vedette.claims.whole import Whole, inside, says, shifted_goods, signs_of
from vedette.conduct import Kind

Span = tuple[int, int]
Stated = tuple[Span, tuple[Kind, ...], Span]
"""A span of the sentence, the kinds of act it states, and the clause in it that says so."""


def statements(whole: Whole, setting: Setting) -> tuple[Stated, ...]:
    """What :func:`_statements` finds, but for what the author himself sets aside."""
    found = tuple(
        item
        for item in _statements(whole, setting)
        if not (_SAYS_LEAST.issuperset(item[1]) and is_aside(stretch(whole.text, item[0][0])))
    )
    if only_asks(whole.text):
        return ()
    if leads_over(whole, opening=setting.opening) and all(_SAYS_LEAST.issuperset(kinds) for _, kinds, _ in found):
        return ()
    if not setting.context.focused or not sets_aside(whole.text) or answers(whole.text):
        return found
    aside = [piece for piece in stretches(whole.text) if sets_aside(piece)]
    if any(map(refers_back, aside)):
        return ()
    return tuple(item for item in found if stretch(whole.text, item[0][0]) not in aside)


_SAYS_LEAST = frozenset({"background", "figure"})


def _statements(whole: Whole, setting: Setting) -> tuple[Stated, ...]:
    """Spans that state an act, with their kinds and the clause in each that says it; offsets in the sentence.

    Where the text is on the matter, what states no act of the frames is kept with the kind that says least.
    """
    parts = clauses(whole.text)
    sentence = signs_of(whole, 0, len(whole.text))
    focused = setting.context.focused
    off = focused and strays(whole)
    if off and not answers(whole.text) and not sentence & {"dprk", "panel"}:
        return ()
    keeps = (
        not off
        and not of_a_compatriot(whole)
        and not setting.heading
        and (focused or _right_after(whole, sentence, setting))
    )
    found = _acts(whole, sentence, setting, parts, keeps)
    if off and not CAPTION.search(whole.text):
        return tuple(item for item in found if not _SAYS_LEAST.issuperset(item[1]))
    if found or not keeps:
        return found
    parts = folded(whole.text, parts, (False,) * len(parts))
    openings = _openings(whole.text, parts)
    weak = _with_rest(whole, parts, ((),) * len(parts), openings)
    spans = merged(parts, tuple(map(bool, weak)), openings) if sum(map(bool, weak)) > 1 else ((0, len(whole.text)),)
    return tuple(
        (span, (weakest(whole, *span),), span)
        for span in spans
        if takes_part(whole, *span) and not is_aside(stretch(whole.text, span[0]))
    )


def _right_after(whole: Whole, sentence: frozenset[str], setting: Setting) -> bool:
    """Whether the sentence takes up what was just said of the DPRK in the same paragraph of a text on other things."""
    context = setting.context
    if context.passing or context.reach > 1 or context.block != setting.block or strays(whole):
        return False
    return not context.reach or bool(sentence & {"definite", "the_one", "anaphor"})


def _acts(
    whole: Whole, sentence: frozenset[str], setting: Setting, parts: tuple[Span, ...], keeps: bool
) -> tuple[Stated, ...]:
    around = sentence
    if "dprk" not in sentence and leans(whole, sentence, setting):
        around |= signs_before(setting) | {"dprk"}
    elif sentence & {"anaphor", "the_one"} and setting.context.reach <= NEAR:
        around |= signs_before(setting) & _CARRIED
    if "dprk" not in around:
        return ()
    around |= on_topic(setting.context.topic)
    stated = tuple(_kinds_of(whole, part, around, setting) for part in parts)
    parts = folded(
        whole.text, parts, tuple(bool(k) and is_clause(whole.text, p) for p, k in zip(parts, stated, strict=True))
    )
    if len(parts) < len(stated):
        stated = tuple(_kinds_of(whole, part, around, setting) for part in parts)
    stated = tuple(
        () if kinds == ("legal_statement",) and _DATES_IT.search(whole.text, 0, part[0]) else kinds
        for part, kinds in zip(parts, stated, strict=True)
    )  # "before a full ban existed" dates what it hangs on
    stated = goes_on_ruling(whole.text, parts, stated)
    stated = _without_tags(whole.text, parts, goes_on_saying(whole.text, parts, calls_on(whole.text, parts, stated)))
    openings = _openings(whole.text, parts)
    stated = tuple(
        () if openings[place] or _hangs(whole.text, parts, place) else kinds for place, kinds in enumerate(stated)
    )
    if sum(map(bool, stated)) <= 1:
        reply = _reply_and_act(whole, parts, stated, around)
        if reply:
            return reply
    if keeps and any(stated):
        stated = _rest_of_answer(whole, parts, _with_rest(whole, parts, stated, openings))
    elif keeps:
        stated = _spread(whole, parts, openings, _kinds(whole, (0, len(whole.text)), around))
    known = dict(zip(parts, stated, strict=True))
    if sum(map(bool, stated)) <= 1:
        whole_span = (0, len(whole.text))
        kinds = _surer(_only(stated), _kinds(whole, whole_span, around)) or _of_goods_before(whole, whole_span, setting)
        kinds = kinds or (("state_reply",) if "dprk" not in sentence and says(whole.text, whole.mentions) else ())
        return ((whole_span, kinds, _core(whole_span, kinds, known)),) if kinds else ()
    joined = merged(parts, tuple(map(bool, stated)), openings)
    found = ((part, known.get(part) or _kinds(whole, part, around) or _first(known, part)) for part in joined)
    return tuple((part, kinds, _core(part, kinds, known)) for part, kinds in found if kinds)


def _only(stated: tuple[tuple[Kind, ...], ...]) -> tuple[Kind, ...]:
    """What the one clause states that states anything: the words around it do not make another act of it."""
    return next((kinds for kinds in stated if kinds), ())


def _surer(clause: tuple[Kind, ...], sentence: tuple[Kind, ...]) -> tuple[Kind, ...]:
    """What is said about an act is told by the whole sentence; an act by its own clause, unless that says little."""
    if not sentence or {*sentence, *clause} & set(SPEECH) or not set(clause) - _SAYS_LITTLE:
        return sentence or clause
    return clause


_DATES_IT = guarded(r"(?i)\b(?:after|before|until|when|once|since|as)\s+$")
_WHICH = guarded(r"(?i)\b(?:which|who|whose)\s+$")
_SAYS_LITTLE = frozenset({"figure", "background", "payment", "travel"})


def _spread(
    whole: Whole, parts: tuple[Span, ...], openings: tuple[bool, ...], kinds: tuple[Kind, ...]
) -> tuple[tuple[Kind, ...], ...]:
    """Where only the sentence as a whole states an act, but several of its clauses stand alone: the first has it."""
    rest = _with_rest(whole, parts, ((),) * len(parts), openings)
    if not kinds or sum(map(bool, rest)) <= 1:
        return ((),) * len(parts)
    first = next(place for place, weak in enumerate(rest) if weak)
    return (*rest[:first], kinds, *rest[first + 1 :])


def _core(span: Span, kinds: tuple[Kind, ...], known: Mapping[Span, tuple[Kind, ...]]) -> Span:
    """The one clause of a span that states the act by itself, else the span."""
    own = (part for part, said in known.items() if span[0] <= part[0] and part[1] <= span[1] and set(said) & set(kinds))
    return next(own, span)


def _first(known: Mapping[Span, tuple[Kind, ...]], joined: Span) -> tuple[Kind, ...]:
    """What the first clause inside ``joined`` states."""
    inner = (kinds for part, kinds in known.items() if joined[0] <= part[0] and part[1] <= joined[1] and kinds)
    return next(inner, ())


def _without_tags(
    text: str, parts: tuple[Span, ...], stated: tuple[tuple[Kind, ...], ...]
) -> tuple[tuple[Kind, ...], ...]:
    """ "..., the manager wrote in reply": who said it belongs to what he said."""
    if sum(map(bool, stated)) <= 1:
        return stated
    return tuple(
        () if kinds == ("state_reply",) and part[0] and _is_tag(text[slice(*part)]) else kinds
        for part, kinds in zip(parts, stated, strict=True)
    )


def _is_tag(words: str) -> bool:
    return says_only(words) and not EXCUSES.search(words) and not SPEAKS_OF_ITSELF.search(words)


def _openings(text: str, parts: tuple[Span, ...]) -> tuple[bool, ...]:
    return tuple(opens(text, parts, place) for place in range(len(parts)))


def _hangs(text: str, parts: tuple[Span, ...], place: int) -> bool:
    return shares_exemption(text, parts, place) or says_nothing_new(text, parts, place)


def _with_rest(
    whole: Whole, parts: tuple[Span, ...], stated: tuple[tuple[Kind, ...], ...], openings: tuple[bool, ...]
) -> tuple[tuple[Kind, ...], ...]:
    """The clauses that state no act of the frames but stand alone get the kind that says least.

    What opens another clause, or is told apart by one that states the act, stays with it.
    """
    found = list(stated)
    for place, part in enumerate(parts):
        follows = parts[place + 1] if place + 1 < len(parts) else None
        told = follows and stated[place + 1] and only_says_which(whole.text, follows)
        told = told or _hangs(whole.text, parts, place)
        if not found[place] and not openings[place] and not told and _stands(whole, parts, place):
            found[place] = (weakest(whole, *part),)
    return tuple(found)


def _rest_of_answer(
    whole: Whole, parts: tuple[Span, ...], stated: tuple[tuple[Kind, ...], ...]
) -> tuple[tuple[Kind, ...], ...]:
    """ "China replied that four had left; the other two could not be located": the rest of an answer is one too."""
    found = list(stated)
    for place in range(1, len(parts)):
        if found[place] == ("background",) and found[place - 1] == ("state_reply",):
            aside = _WHICH.search(whole.text, 0, parts[place][0]) or "panel" in signs_of(whole, *parts[place])
            found[place] = found[place] if aside else ("state_reply",)
    return tuple(found)


def _stands(whole: Whole, parts: tuple[Span, ...], place: int) -> bool:
    if closes(whole.text, parts, place) and not is_aside(stretch(whole.text, parts[place][0])):
        return True
    return _alone(whole, parts[place])


def _alone(whole: Whole, part: Span) -> bool:
    if is_aside(stretch(whole.text, part[0])):
        return False
    return stands_alone(whole.text, part, bool(inside(whole.amounts, *part))) and takes_part(whole, *part)


_STUB = 4
"""So few words before "that" ("Oman stated") tell who answers, and nothing of the answer."""


def _reply_and_act(
    whole: Whole, parts: tuple[tuple[int, int], ...], stated: tuple[tuple[Kind, ...], ...], around: frozenset[str]
) -> tuple[Stated, ...]:
    """ "Angola stated that 296 doctors had left": the answer, and the counted act that it tells of."""
    told = next((place for place, kinds in enumerate(stated) if kinds), 0)
    if not told or stated[told] == ("state_reply",) or not THAT_FOLLOWS.search(whole.text[: parts[told][0]]):
        return ()
    counted = inside(whole.amounts, *parts[told])
    if not counted or _kinds(whole, (0, len(whole.text)), around) != ("state_reply",):
        return ()
    rest = (parts[told][0], parts[-1][1])
    reply = (0, parts[told - 1][1])
    if len(whole.text[slice(*reply)].split()) <= _STUB:
        return (((0, rest[1]), stated[told], parts[told]),)
    return ((reply, ("state_reply",), reply), (rest, stated[told], parts[told]))


_CARRIED = frozenset(
    {"worker", "people", "it", "player", "crew", "vessel", "panel", "official", "repat", "coins", "cyber"}
)


def _kinds_of(whole: Whole, part: Span, around: frozenset[str], setting: Setting) -> tuple[Kind, ...]:
    """What a clause states by itself, else trade in the goods spoken of before.

    "Vessels that had gone dark delivered 1.1 million tons": what the ships did with their beacons is not all they did.
    """
    kinds = _kinds(whole, part, around)
    bulk = any(a.quantity and a.quantity.unit in _BULK for a in inside(whole.amounts, *part))
    if kinds and not (bulk and kinds == ("ais_silence",)):
        return kinds
    return (*kinds, *_of_goods_before(whole, part, setting))


def _kinds(whole: Whole, part: tuple[int, int], leaning: frozenset[str]) -> tuple[Kind, ...]:
    start, end = part
    own = signs_of(whole, start, end)
    if "worker" in leaning and some_of_them(whole.text[start:end]):
        own |= {"people"}
    if "goods" not in own and "trades" in own and whole.goods and _MEANS.match(whole.text, start, end):
        # "imports oil by ship-to-ship transfer and through direct deliveries": the goods are those named before.
        return tuple(kind for kind in trade_in(whole.text, own | {"dprk"}, whole.goods) if kind in TRADING)
    return acts_in(Clause(whole.text[start:end], own, own | leaning, shifted_goods(whole, start, end)))


_MEANS = re.compile(r"(?:through|by|via)\s")
_TRADED = guarded(
    r"(?i)\b(?:exports?|imports?|shipments?|deliver(?:y|ies|ed)|suppl(?:y|ies|ied)|shipped|exported|imported|(?:the|this|that|illicit)\s+trade|traded|sales)\b|\bpicked\s+up\s+again|\bput\s+the\s+figure|\bit\s+had\s+(?:\w+\s+)?(?:ceased|resumed|stopped)\b"
)
# A trade of its own goods ("shipments of wigs"), advice, a notification, and papers that somebody supplied.
_OF_SOMETHING_ELSE = guarded(
    r"(?i)\b(?:shipments?|exports?|imports?|sales|deliver(?:y|ies)|consignments?|suppl(?:y|ies))\s+of\s+(?!(?:it|them|this|that|these|those|such|all|some|both|up|about|around|at|between|nearly|over|more|less|just|only|roughly|some|several|many|one|two|three|four|five|six|seven|eight|nine|ten|the)\b)(?-i:[a-z])"
    r"|\b(?:should|ought\s+to|must|need\s+to)\s+(?!have\b)\w"
    r"|\b(?:report|notif|declar|inform|communicat|submi)\w*\b[^.;]{0,80}?\b(?:committee|council|secretariat|panel)\b|\bnotif(?:y|ied|ies|ying)\b"
    r"|\b(?:panel|team|committee|experts|secretariat|ministry|police|prosecutors)\s+(?:\w+\s+){0,2}?(?:suppl|provid|deliver|sen[dt]|receiv)\w*"
    r"|\b(?:suppl|provid|deliver|furnish)\w*\s+(?:[\w'’-]+\s+){0,4}?(?:estimates?|figures?|data|imagery|images|photographs?|records?|details|information|documents?|names|lists?|copies|letters?|repl(?:y|ies)|evidence|papers)\b"
)
_PEOPLE = frozenset({"worker", "people", "crew", "player"})
_BULK = frozenset({"tons", "tonnes", "barrels", "kg", "litres", "m3"})


def _of_goods_before(whole: Whole, part: tuple[int, int], setting: Setting) -> tuple[Kind, ...]:
    """ "Exports went on in March": trade in the goods that the section spoke of last, which the claim says openly."""
    text = whole.text[part[0] : part[1]]
    if not setting.goods or not setting.context.focused or any(is_arms((hit,)) for hit in setting.goods):
        return ()
    if _OF_SOMETHING_ELSE.search(text) or signs_of(whole, *part) & _PEOPLE:
        return ()
    if len({m.code for m in whole.mentions}) > 1 and all(m.code != "KP" for m in whole.mentions):
        return ()  # what one other State ships to another is their own trade
    bulk = any(a.quantity and a.quantity.unit in _BULK for a in inside(whole.amounts, *part))
    if not (_TRADED.search(text) or bulk) or any(m.code != "KP" and m.how == "demonym" for m in whole.mentions):
        return ()
    return (direction(text),)
