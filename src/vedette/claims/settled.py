"""What kind a clause is of in the end, once it is known who speaks, what it counts and what was spoken of before it.

The frames read the words of a clause. Some kinds turn on more than these: an answer is one of a State or of nobody
(the contract has kinds for the answers of States only), a number without an act belongs to the act that the
paragraph tells, and a line under "red flags" is advice whatever act its words would be.
"""
# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from collections.abc import Callable, Iterable

from vedette.claims.belonging import by_topic, of_figure, of_remote_work, paid_to_them
from vedette.claims.frames import SPEECH
from vedette.claims.guarded import guarded
from vedette.claims.letters import answered_there
from vedette.claims.parties import (
    acts_privately,
    enforced,
    is_private,
    is_witness,
    officers_act,
    opens_with_state,
    speaks_for_state,
    state_acts,
)
from vedette.claims.said import Said
from vedette.claims.sizes import is_size, tells_size
from vedette.claims.urging import told_to
from vedette.conduct import Gap, Kind

_WEAK: frozenset[Kind] = frozenset({"figure", "background"})
_SAID: frozenset[Kind] = frozenset({*SPEECH, "state_action", "figure"})
_DISAGREES = guarded(
    r"(?i)\b(?:disagree[ds]?|disput(?:es?|ed)|reject(?:s|ed)|dismiss(?:es|ed)|contest(?:s|ed)|question(?:s|ed)\s+(?:the|this|these|those|whether)|doubt(?:s|ed)|refut(?:es|ed)|ask(?:s|ed)\s+for\s+(?:more|further|additional)\s+\w+|request(?:s|ed)\s+(?:more|further|additional|an?\s+extension)|undert(?:akes|ook)\s+to|promis(?:es|ed)\s+(?:to|that|an?)|pledg(?:es|ed)\s+to)\b"
)
# "China has always strictly fulfilled its obligations": a State in its own defence, whoever speaks for it.
_DUTIFUL = guarded(
    r"(?i)\b(?:strict|full|earnest|faithful|scrupulous|conscientious|rigorous|serious|consistent)\w*\b[^.;]{0,30}?\b(?:implement|fulfil|comp|observ|abid|honou?r|enforc|carr|discharg|execut|respect|perform|adher)\w*|\b(?:implement|fulfil|compl[yi]|observ|abid|honou?r|enforc|carr|discharg|execut|perform)\w*\b[^.;]{0,50}?\b(?:strictly|fully|earnestly|faithfully|scrupulously|in\s+full|to\s+the\s+letter)\b|\bin\s+accordance\s+with\s+(?:the\s+|its\s+|our\s+)?(?:\w+\s+)?(?:laws?|regulations|resolutions?)\b"
)
_TO_PANEL = guarded(
    r"(?i)\b(?:told|informed|repl(?:y|ies|ied)|wrote|written|answer(?:s|ed)?|letter|advised|notified)\s+(?:to\s+)?(?:\w+\s+){0,3}?(?:panel|committee|council|experts|monitors|team)\b|\bin\s+(?:its|their|a)\s+(?:reply|letter|answer)\b"
)
# What a State tells the press that it has done is what it did; what it tells a Panel that asked is its answer.
_OWN_MEASURE = guarded(
    r"(?i)\b(?:it|he|she|they|we|authorities|police|government|ministry|Union|bank)\s+(?:had|has|have|would|will)\s+(?:\w+\s+)?(?:withdrawn|revoked|cancelled|closed|arrested|expelled|deported|seized|frozen|suspended|fined|raised\s+the\s+(?:matter|issue|case)|report(?:ed)?\s+the\s+(?:matter|case)|summoned|ordered|detained|stripped|blacklisted|struck|notif(?:y|ied)|impounded|prosecut\w+|charged|extradit\w+)\b"
)
_NOTHING = guarded(
    r"(?i)\b(?:no|none|not|never|nobody|neither|nor|insufficient|unable|without)\b|\b(?:was|were|had|been|has|have)\s+(?:\w+\s+)?(?:withdrawn|cancelled|revoked|ceased|ended|lapsed|expired|terminated|dissolved|declared|closed|liquidated|struck)\b"
)
# Nothing was found: what was looked for is not said to have happened.
_NO_EVIDENCE = guarded(
    r"(?i)\b(?:seen|found|received|has|have|had|obtained|is|was|there\s+(?:is|was))\s+no\s+(?:\w+\s+)?(?:evidence|indications?|proof|signs?|traces?)\s+(?:of|that|for|to)\b"
)
_CREDITED = guarded(r"(?i)\b(?:credited|paid|transferred|wired|remitted|settled|deposited|handed|cleared)\b")


def settled(kind: Kind, said: Said) -> Kind:
    """The kind of the clause: ``kind``, unless what stands around the clause makes another of it."""
    if said.flag:
        return "advisory"
    if told := told_to(kind, said.text, said.before):
        return told
    kind = _of_answer(said) if kind == "state_reply" else kind
    kind = next((found for rule in _RULES if (found := rule(kind, said))), kind)
    own_voice = said.letter and (not said.speaker or speaks_for_state(said.speaker))
    return "state_reply" if own_voice and answered_there(kind, said.text, counts=bool(said.amounts)) else kind


def all_settled(kinds: Iterable[Kind], said: Said) -> dict[Kind, Gap | None]:
    """The kinds of the clause in the end, each once; with a gap where the act is that of the statements before."""
    found: dict[Kind, Gap | None] = {}
    for kind in kinds:
        now = settled(kind, said)
        assumed = kind in _WEAK and now not in _WEAK and now in said.topic
        text = f"no act of its own: read as the {now} told before it"
        found.setdefault(now, Gap(type="ambiguous_subject", field="kind", text=text) if assumed else None)
    return found


def _of_answer(said: Said) -> Kind:
    """An answer is a State's; what a firm says of itself is background, what a witness saw is what he tells of."""
    if is_witness(said.speaker, said.up_to_here):
        return "figure" if said.amounts else "background"
    if is_private(said.speaker, said.up_to_here):
        return "background"
    told_press = said.press and not _TO_PANEL.search(said.up_to_here)
    return "state_action" if told_press and _OWN_MEASURE.search(said.text) else "state_reply"


def _paid(kind: Kind, said: Said) -> Kind | None:
    return "payment" if kind == "it_work" and paid_to_them(said) else None


def _by_whom(kind: Kind, said: Said) -> Kind | None:
    """A measure is that of a State: officers take it, a firm does not; an answer that there was nothing is one."""
    if kind == "state_action":
        return "background" if acts_privately(said.text, said.states) else None
    if kind not in _SAID and officers_act(said.text):
        return "state_action"
    if kind not in _SAID and said.answers and speaks_for_state(said.speaker) and _taken_back(said):
        return "state_reply"
    return None


def _sized(kind: Kind, said: Said) -> Kind | None:
    """A size is a figure, and what nobody found is background, whatever act the words would be."""
    if kind not in SPEECH and tells_size(said.text) and not _CREDITED.search(said.text):
        return "figure"
    return "background" if kind not in _SAID and _NO_EVIDENCE.search(said.text) else None


def _remote(kind: Kind, said: Said) -> Kind | None:
    return "it_work" if kind == "employment_abroad" and of_remote_work(said) else None


def _of_state(kind: Kind, said: Said) -> Kind | None:
    """What a State does, has done to somebody, or goes on answering; nothing where the clause tells none of it."""
    if kind not in _WEAK or is_size(said.text):
        return None
    if state_acts(said.text, said.states):
        return "state_action"
    return "state_reply" if _goes_on_answering(said) else "state_action" if enforced(said.text) else None


def _goes_on_answering(said: Said) -> bool:
    if _DISAGREES.search(said.text) and opens_with_state(said.text, said.states):
        return True
    if said.speaker and _DUTIFUL.search(said.text) and not is_private(said.speaker, said.up_to_here):
        return True
    again = said.speaker == said.answered or (not said.amounts and bool(_NOTHING.search(said.text)))
    return again and speaks_for_state(said.speaker)


def _figure(kind: Kind, said: Said) -> Kind | None:
    return of_figure(said) if kind == "figure" else None


_RULES: tuple[Callable[[Kind, Said], Kind | None], ...] = (
    _paid, _by_whom, _sized, by_topic, _remote, _of_state, _figure,
)  # fmt: skip
"""Tried in this order; the first that tells a kind is right."""


def _taken_back(said: Said) -> bool:
    """Whether an answer says that there was nothing, or that it is over: such is no act, unless it counts those gone."""
    return not said.amounts and bool(_NOTHING.search(said.text))
