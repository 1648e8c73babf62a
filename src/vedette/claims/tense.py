"""Whether a clause tells of the present: by its finite verbs, or by the past of reported speech."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.guarded import guarded

_HELD = r"alleged|believed|said|reported|thought|understood|known|suspected|estimated|assessed|claimed|considered"
_PRESENT = guarded(
    rf"\b(?:(?:is|are)(?!\s+(?:\w+ly\s+)?(?:{_HELD})\s+to\s+have\b)|isn't|aren't|don't|doesn't|has yet|have yet|ha(?:s|ve)\s+(?:\w+ly\s+|also\s+|long\s+)?been\s+\w+ing|still\s+\w+(?:ing|s)|[Ss]till|continues?|continuing|remains?|plays?|makes?|works?|lives?|hosts?|employs?|earns?|sends?|sending|hires?|finances?|supports?|extorts?"
    r"|uses?|keeps?|takes?|steals?|remits?|exists?|wants?|bans?|prohibits?|requires?|must|should|flouts?|withholds?|generates?|dispatch(?:es)?|deploys?|launders?|operates?|confiscates?|retains?|maintains?"
    r"|go(?:es)?\s+on\s+\w+ing|carr(?:y|ies)\s+on|puts|gives|lets|becomes|begins|knows|thinks|speaks|stands|sits|can|may(?!\s+have\b)|runs?|owns?|flies|sells?|buys?|pays?|receives?|holds?|provides?|poses?|shares?|hides?|stays?|serves?|brings?|gets?|appears?|seems?|allows?|relies|rely|depends?|owes?|fishes|sails?|carries|evades?|ignores?|accounts? for|do|does|includes?|faces?|attends?|studies|denies|goes|comes|crosses|hauls?|smuggles?|sews?|guts?|peels?|ladles?|assembles?|procures?|obtains?|conceals?|disguises?|enables?|helps?|arrives?|travels?|spends?|hands?\s+over|puts?\s+at|collects?|contributes?|funds|poses?|applies|apply|bears?|leaves?|(?:might|would|(?<!\bof\s)(?<!political\s)will|shall)(?!\s+(?:\w+\s+)?have\b))\b"
)
_IRREGULAR = r"was|were|had|did|sent|lent|sold|stole|bought|made|took|went|began|gave|told|held|led|paid|left|came|brought|fell|rose|lost|won|ran|found|met|grew|drew|flew|built|kept|became|saw|cost|spent|said|wrote|spoke|chose|drove|fed|felt|fled|got|hid|knew|laid|lay|meant|rode|sank|sought|stood|stopped|swam|taught|thought|threw|understood|wore|withdrew|dealt|hung|struck|broke|caught|fought|forbade|froze|shot|shut|slept|swore|tore|bore|bound|could|put|(?:might|would)\s+(?:\w+\s+)?have"
_PERFECT = r"(?<!\bto\s)(?<!\bmay\s)(?<!might\s)(?<!could\s)(?<!would\s)(?<!should\s)(?<!must\s)ha(?:s|ve)\s+(?:\w+ly\s+|also\s+|already\s+|since\s+|long\s+|not\s+|never\s+|yet\s+|so\s+far\s+|thus\s+far\s+|to\s+date\s+|in\s+(?:addition|turn|fact|all)\s+|twice\s+|(?<=[a-z]),\s[^,.;]{1,40},\s)*(?:\w+ed|frozen|drawn|flown|shown|withdrawn|written|spoken|broken|driven|chosen|hidden|done|struck|sunk|dealt|sought|brought|caught|laid|fled|heard|sent|sold|stolen|bought|made|taken|gone|begun|given|told|held|led|paid|left|come|brought|fallen|risen|lost|won|run|found|met|grown|built|kept|become|seen|spent|said|written|set|put|cut|had|been(?!\s+\w+ing))"
_NO_PAST = r"(?!(?:exceed|proceed|succeed|indeed|hundred|sacred|kindred|United|Limited|unprecedented|so-called)\b)"
"""Words in -ed that are no past of a verb."""
_PAST = re.compile(rf"\b(?:{_IRREGULAR}|{_PERFECT}|{_NO_PAST}\w{{3,}}ed)\b")
_HAS = guarded(rf"\b{_PERFECT}\b")
_REDUCED = re.compile(
    r"(?:employed|based|located|engaged|disguised|known|listed|hired|owned|registered|linked|flagged|called|named|described|asked|dated|designated|controlled|caught|believed|estimated|suspected|accused|said|used|armed|alleged|paid|made|held|found|built|run)\Z"
)
_REDUCED_AFTER = re.compile(r"\s+(?:as|by|in|at|from|with|for|to|on|under|via|abroad|there|here|through)\b")
_SAYING = frozenset(
    {"accused", "told", "reported", "stated", "warned", "urged", "noted", "added", "confirmed", "announced", "alleged"}
    | {
        "estimated",
        "said",
        "wrote",
        "expressed",
        "deplored",
        "condemned",
        "denounced",
        "welcomed",
        "commended",
    }
    | {"regretted", "recalled", "stressed", "underlined", "underscored", "emphasised", "emphasized", "reaffirmed"}
    | {"reiterated", "voiced", "highlighted", "cautioned", "alerted", "reminded", "encouraged", "pledged", "assessed"}
    | {"believed", "considered", "concluded", "judged", "suspected", "cited", "quoted"}
)
"""What was said, and what a communiqué does in saying it ("deplored the trade"): the tense is that of what follows."""
_SAYING_THAT = frozenset(
    {"found", "maintained", "declared", "determined", "observed", "showed", "indicated", "suggested"}
)
_THAT = re.compile(r"\s+that\b")
_BACKSHIFTED = guarded(
    r"\b(?:remained|stayed|still\s+\w+ed|continued\s+to|resided|lived)\b|\b(?:was|were)\s+(?:also\s+|still\s+|now\s+|currently\s+|reportedly\s+|not\s+)?(?:engaged|working|employed|involved|active|present|hosting|using|operating|living|earning|continuing|sending|seeking|investigating|reviewing|in\b|under\b|revoking|preparing|aware|\w+ing\b)"
)
_JOINT = re.compile(r"[,;:—–]|\b(?:and|but|or|that|which|who|whose|whom|where|when|while|if|after|before|because)\b")
_ADVERB = re.compile(r"\s+(?:(?:\w+ly|also|still|then|later|never|again)\s+)?")
_INFINITIVE = guarded(r"\bto\s+(?:\w+ly\s+)?$")
_NOT_YET = guarded(
    r"(?i)\b(?:ha(?:s|ve)(?:\s+(?:not|so\s+far\s+not|as\s+yet\s+not|yet\s+to)|n[’']t)|nor\s+ha(?:s|ve))\b"
)
_DETERMINER = re.compile(
    r"(?i)\b(?:an?|the|its|their|his|her|this|that|these|those|each|every|such|other|of|with|for|by|in)\s+(?:\w+ly\s+)?$"
    r"|[’']s\s+(?:\w+ly\s+)?$|\b(?:the|than|like)\s+ones?\s+$"
)
_NO_VERB = re.compile(r"^[\s\"'(]*(?:via|through|by\s+(?!the\s+end)|including|along\s+with|together\s+with|aboard)\s")
_BETWEEN = re.compile(r"[^,;]{1,80},\s+(?:which|who|whose|where)\s")
_PARTICIPLE_FIRST = re.compile(r"^[\s\"'(]*(?:thereby\s+)?[a-z]{3,}ing\b")


_NOW = re.compile(
    r"\b(?:now|currently|presently|today|to\s+this\s+day)\s+(?:[a-z]+(?<!s)s\b(?<!was\b)(?<!has\b)|live\b|work\b|are\b|have\b)"
)
"""“Changed hands in the spring and now sails as the Tae Dong”: what counts is how it stands."""


def present(text: str) -> bool:
    """Whether the first finite verb is a present one. A clause without any past form is present too."""
    found = next((m for m in _PRESENT.finditer(text) if not _noun(text, m)), None)
    if _NOW.search(text):
        return True
    between = _BETWEEN.match(text)
    if between:
        # "The firm, which sold squid last year, denies it": the verb of the sentence stands after the clause between.
        later = next((m for m in _PRESENT.finditer(text, between.end()) if text[: m.start()].endswith(", ")), None)
        if later:
            return True
    leads = _past_at(text, found.start() if found else len(text))
    if found:
        return not leads
    return not leads and not (_PARTICIPLE_FIRST.match(text) or _NO_VERB.match(text) or _HAS.search(text))


_NOUN_TOO = re.compile(
    r"(?i)(?:pay|use|uses|work|works|stay|stays|share|shares|hire|support|supports|help|hold|holds|study|studies|travel|travels|runs?|hosts?|face|faces|funds|supplies|takes|serves|leaves|contributes)\Z"
)
_OWNED = re.compile(
    r"(?:\w[’']s|s[’']|\b(?:[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[Tt]he|[Aa]n?|[Oo]f|[Aa]verage|[Mm]onthly|[Nn]et))\s+$"
)
"""“Four fifths of each man's pay of 300 dollars was”: whose or which it is makes it a noun."""
_VERB_NEXT = re.compile(r"\s+(?:was|were|had|did|went|came|would|could|[a-z]{3,}ed)\b")


def _noun(text: str, found: re.Match[str]) -> bool:
    """Whether a form that may be a verb is the noun before one: "four fifths of his net pay was wired"."""
    if not _NOUN_TOO.match(found.group()):
        return False
    return bool(_VERB_NEXT.match(text, found.end()) or _OWNED.search(text, max(0, found.start() - 24), found.start()))


_PIECE = 14
_GENERALLY = guarded(
    r"(?i)(?<!\bof )\b(?:we|they|i|it|he|she|who|which|commonly|often|usually|regularly|routinely|typically|generally|sometimes|frequently|not|never)\b"
)
"""A subject of its own, or a word of habit, stands by a verb of the present that no list holds."""


def verbless(text: str) -> bool:
    """Whether no finite verb stands in a piece of a sentence ("Coralbit for 57 million"): it tells no tense."""
    short = len(text.split()) <= _PIECE and not _GENERALLY.search(text)
    return short and not (_PRESENT.search(text) or _past_at(text, len(text)))


def past(text: str) -> bool:
    """Whether a finite past stands in the text at all."""
    return _past_at(text, len(text))


def perfect(text: str) -> bool:
    """Whether the first finite verb is a present perfect ("has not replied", "have blocked"): a state that stands."""
    found = _HAS.search(text)
    return found is not None and not _past_at(text, found.start())


_REPORTED_PERFECT = re.compile(
    r"\b(?:announced|said|stated|informed|confirmed|reported|told|replied|added|advised|noted|disclosed|declared)\b[^.;]{0,60}?\bhad\s+(?:\w+ly\s+|also\s+|already\s+|since\s+|now\s+)?(?!to\b|no\b|not\b|an?\b|the\b|never\b)(?:been\s+)?(?:\w+ed|frozen|withdrawn|struck|begun|put|sent|shut|taken|banned)\b"
)


def reported_perfect(text: str) -> bool:
    """Whether a past perfect is the present perfect of what was said: "announced that it had listed two firms"."""
    return bool(_REPORTED_PERFECT.search(text))


_IF = guarded(
    r"^[\s\"“'(]*(?:(?:[Aa]nd|[Bb]ut|[Ee]ven)\s+)?(?:[Ii]f|[Uu]nless|[Ss]hould|[Ww]ere|[Hh]ad|[Pp]rovided)\s+(?:that\s+)?(?!in\b|at\b|by\b|on\b|not\b)\w"
    r"|\bif\s[^.;]{1,120}\b(?:would|could|might|will|may)\b|\b(?:would|could|might|will|may)\b[^.;]{1,120}\bif\b|\bif\s+(?:confirmed|proven?|true|so)\b"
)


NEVER = guarded(
    r"(?i)\b(?:never|(?<!before\she\s)(?<!before\sit\s)(?<!before\sthey\s)(?<!before\sshe\s)ever|ha(?:s|ve|d)\s+(?:always|at\s+all\s+times)|ha(?:s|ve)\s+(?:repeatedly\s+|consistently\s+)?denied|no\s+(?:information|indication))\b"
)
"""Words that hold for all the time up to the telling."""
LATER = guarded(
    r"(?i)\b(?:thereafter|subsequently|thereupon|later|afterwards|(?:after|following)\s+(?:which|that)|(?:was|were|has|have|had)\s+(?:since|then)|then\s+[a-z]+ed)\b"
)
"""What came after the act told before it."""
_UNABLE = guarded(
    r"(?i)\b(?:could|can)\s*(?:not|n't|n’t)\s+(?:yet\s+|be\s+|independently\s+)*(?:determin|establish|identif|verif|confirm|ascertain|locat|trac|reach|corroborat|found\b|find\b|assess|say\b|tell\b)\w*"
    r"|\b(?:was|were|is|are|has\s+been|have\s+been|remains?|remained)\s+(?:so\s+far\s+|thus\s+far\s+|as\s+yet\s+)?(?:unable|not\s+able|not\s+in\s+a\s+position)\s+to\b"
    r"|\b(?:found|find|seen|saw|ha[sd]|have|received|obtained|provided|offered|gave|given|produced|presented|supplied|furnished|shown|adduced|submitted|identified|detected)\s+(?:so\s+far\s+)?no\s+(?:[a-z]+\s+){0,2}?(?:evidence|indications?|information|proof|trace|signs?|records?)\b|\bno\s+(?:[a-z]+\s+){0,4}?(?:could|can)\s+be\s+\w+ed\b"
)
_DENIAL = guarded(
    r"(?i)\b(?:denie[sd]|deny|denying|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|disavow(?:s|ed)?|refut(?:es?|ed)|repudiat(?:es?|ed)|declin(?:es?|ed)\s+to\s+(?:comment|say|answer|confirm|provide)|refus(?:es?|ed)\s+to\s+(?:comment|say|answer|confirm)|did\s*(?:not|n[’']t)\s+(?:immediately\s+)?(?:reply|respond|return\s+(?:\w+\s+)?(?:calls?|messages?|e-?mails?)|answer|comment))\b"
)


def unable(text: str) -> bool:
    """Whether somebody could not find out ("could not be established", "was unable to confirm"): so when he says it."""
    return bool(_UNABLE.search(text))


def denial(text: str) -> bool:
    """Whether a clause tells that something was denied or not answered: that stands on the day of the text."""
    found = _DENIAL.search(text)
    return found is not None and not _past_at(text, found.start())


def hypothetical(text: str) -> bool:
    """Whether a clause says what would hold on a condition: "should it be paid", "had they been issued permits"."""
    return bool(_IF.search(text))


def backshifted(text: str) -> bool:
    """Whether the past is that of reported speech about a state of things: "said that they were employed there"."""
    return bool(_BACKSHIFTED.search(text))


def _one_clause(text: str, past: re.Match[str], at: int) -> bool:
    """Whether nothing joins two clauses between a form in -ed and the verb at ``at``: then that verb is the predicate
    and the form tells which one is meant ("the measures adopted by the Council remain in force")."""
    if not past.group().endswith("ed") or " " in past.group():
        return False
    return not (_JOINT.search(text, past.end(), at) or _INFINITIVE.search(text, past.end(), at))


def negated(text: str) -> bool:
    """Whether a present perfect tells what has not happened ("have not paused"): so on the day of the text."""
    return bool(_NOT_YET.search(text))


def finite(text: str, start: int, end: int) -> bool:
    """Whether a finite verb stands in ``text[start:end]``: a present, an auxiliary, or a past that is no adjective."""
    if _PRESENT.search(text, start, end):
        return True
    return any(
        not _DETERMINER.search(text, max(start, past.start() - 24), past.start())
        for past in _PAST.finditer(text, start, end)
    )


def predicate(text: str, at: int) -> bool:
    """Whether a finite verb follows at once ("... in May was cast", "... in 2017 lent its number")."""
    adverb = _ADVERB.match(text, at)
    if not adverb:
        return False
    return bool(_PRESENT.match(text, adverb.end()) or _PAST.match(text, adverb.end()))


def present_at(text: str, at: int) -> bool:
    """Whether a verb of the present stands at ``at``."""
    return _PRESENT.match(text, at) is not None


def _past_at(text: str, at: int) -> bool:
    """Whether a finite past stands before ``at``; verbs of saying and participles of a shortened clause are none."""
    for past in _PAST.finditer(text, 0, at):
        word = past.group().lower()
        if text[past.start() - 1 : past.start()] == "-":
            continue  # "well-schooled"
        if word.endswith("ed") and _DETERMINER.search(text, max(0, past.start() - 24), past.start()):
            continue  # "a shuttered bar"
        hangs_on = at < len(text) and _REDUCED_AFTER.match(text, past.end())
        shortened = hangs_on and (_REDUCED.search(word) or _one_clause(text, past, at))
        spoken = word in _SAYING or (word in _SAYING_THAT and _THAT.match(text, past.end()))
        if not spoken and not shortened:
            return True
    return False
