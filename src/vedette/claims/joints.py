"""Where one clause of a sentence ends and the next may begin: the marks of English, and nothing of what is said.

Sentence ends inside a quotation, semicolons and spaced dashes, conjunctions, relative pronouns and the comma that closes
their clause, a second predicate or a second subject after "and", participles, figures and appositions that hang on after a
comma (Quirk et al., A Comprehensive Grammar of the English Language, 1985, chapters 13 to 15).
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator

from vedette.claims.guarded import guarded
from vedette.claims.sentences import ends_sentence

IRREGULAR = (
    "began|begun|bought|brought|built|came|caught|chose|cut|did|drew|drove|fell|fled|flew|found|gave|got|went|gone|grew|"
    "had|has|have|hid|held|hit|is|are|was|were|kept|knew|laid|lay|led|left|lent|let|lost|made|meant|met|paid|put|ran|"
    "rose|said|saw|sent|set|shut|sold|spent|split|spoke|spread|stole|stood|stuck|swept|took|taken|taught|thought|threw|"
    "bore|wore|sank|shook|shot|slept|swore|tore|wound|bent|broke|cost|crept|dealt|fed|felt|fought|forbade|froze|hung|"
    "lit|mistook|overtook|rode|sought|shrank|sped|struck|undertook|upheld|withheld|wove|became|dug|drank|ate|blew|"
    "told|won|withdrew|wrote|will|would|may|might|must|can|could|should|shall|does|do"
)
FINITE = rf"(?:{IRREGULAR}|(?!(?:unit|ne|nee|inde|hundr|spe|se|bre|fe|ble|gre|agre|excee|procee|succee)ed\b|(?:related|refined|armou?red|unidentified|unnamed|undisclosed|unexplained|advanced|united|mixed|skilled|unskilled|aged|crowded|outdated|disused|undated|unlicensed|unregistered|unpaid)\b)[a-z]{{2,14}}ed)"
# A verb of the present after "and": the third person, where the sentence before it has one too.
PRESENT = (
    r"(?:keeps?|takes?|pays?|sends?|ships?|sells?|buys?|earns?|comes?|goes|gives?|holds?|makes?|operates?|provides?|"
    r"remains?|requires?|calls?|urges?|invites?|employs?|hosts?|hires?|supplies|imports?|exports?|denies|says|notes?|"
    r"welcomes?|condemns?|detains?|seizes?|prohibits|obliges|allows|permits|forbids|shows|indicates|appears|continues|"
    r"lives|carries|sails|owns|belongs|brings|stays|leaves|arrives|crosses|reaches|receives|generates|collects|deducts|"
    r"delivers|believes|thinks|suggests|alleges|maintains|insists|argues|adds|supplies|becomes|begins|includes|serves|"
    r"refuses|declines|asks|admits|rejects|contains|exceeds|owes|wants|knows|sees|gets|tells|lies|sits|stands|hides|rents|mentions|applies|extends|imposes|restricts|relies|depends|speaks|lets|lends|steals|confirms)"
)
SUBJECT = r"(?:they|it|he|she|we|there|this|these|those|that|some|several|many|most|others?|each|both|none|all|its?|their|his|her)"
_CUT = re.compile(
    # Every cut begins with a mark or a space: letters are passed over without a look at what follows.
    r"(?=[\s.!?…;:,\"'])(?:(?P<stop>(?:[.!?]{1,3}|…)[\"')\]]*\s+(?=[\"'(]*[A-Z])|;\s+|:\s+(?=[A-Z\"'])|:\s+(?=(?:nobody|no\s+one|it|they|he|she|we|there|(?:the|a|its|their|his|her|one|two|three|some|\d+)\s+(?:[\w'-]+\s+){1,3})\s*(?:is|are|was|were|has|have|had|may|must|can|could|would|will)\b))"
    r"|\s+(?:[-–—]|--)\s+"
    r"|(?:,?[\"']?\s+(?:while(?!\s+\w+ing\b)|whereas|although|whereby|even\s+though)|,[\"']?\s+(?:but|though|yet|nor|so(?!\s+(?:far|that|as|long|to)\b))|,[\"']?\s+(?:after|before|until|because|since|as|when|if|once|unless))\s+"
    r"|,?[\"']?\s+(?:thereby|thus)\s+"
    r"|,[\"']?\s+(?:(?:all|some|most|many|both|none|half|one|two|three|four|five|several|each|part|much)\s+of\s+(?:which|whom|them)|of\s+(?:which|whom)|in\s+which|to\s+which|from\s+which|through\s+which|at\s+which|under\s+which|which|who|whose|whom|where),?\s+"
    r"|,[\"']?\s+(?=(?:[\d,.]+(?:\s?%|\s+per\s?cent)?|six|seven|eight|nine|ten|eleven|twelve|a\s+(?:third|quarter|fifth|tenth)|(?:two|three|four)[\s-](?:thirds|quarters|fifths))\s+of\s+(?:which|whom|them)\s)"
    r"|\s+(?=who(?:se)?\s)"
    r"|,[\"']?\s+(?:saying|adding|noting|claiming|alleging|stating|explaining|insisting)\s+(?:that\s+)?"
    r"|,[\"']?\s+(?=totall?ing\b|bringing\b|leaving\b|earning\b|up\s+(?:from\s+)?\d|down\s+(?:from\s+)?\d)"
    r"|,[\"']?\s+with\s+(?!effect\b|immediate\b|(?:(?:an?|the|its|their|her)\s+)?(?:[a-z-]+\s+){0,2}(?:value|worth|price|cost|balance|loss(?:es)?|weight|capacity|volume|tonnage)\s+of\s)(?=[A-Za-z\d])"
    r"|,[\"']?\s+(?=(?:each|all|most|many|some|half|several|both|the\s+(?:latter|former|second|first|last|rest))\s+(?:of\s+\w+\s+)?(?:\w+\s+){0,3}?\w+(?:ing|ed)\s)"
    r"|,[\"']?\s+(?!(?:19|20)\d\d\b)(?=(?:[A-Z]{2,3}\s?|[$€£¥])?\d[\w.,]*\s+(?:\w+\s+){0,3}\w+ing\s)"
    r"|,[\"']?\s+and\s+(?!not\s)(?=[a-zA-Z\d\"'])"
    rf"|\s+(?:and|but)\s+(?=(?:then\s+|later\s+|also\s+|subsequently\s+|has\s+|since\s+|\w+ly\s+)?{FINITE}\s)"
    rf"|\s+and\s+(?=(?:that\s+)?{SUBJECT}\s+(?:\w+\s+){{0,3}}?{FINITE}\s)"
    rf"|\s+(?:and|but)\s+(?=(?:\w+ly\s+|to\s+)?{PRESENT}\s)"
    rf"|\s+and\s+that\s+(?=\w)"
    r"|\s+or\s+(?=(?:to\s+)?(?:paint|broadcast|sell|buy|pay|send|hire|supply|use|transfer|operate)\w*\s(?!of\b))"
    rf"|,\s+(?=(?:{FINITE})\s+(?:by|in|as|at|from|to|on|for|with|under|into|over)\s)"
    rf"|,\s+(?=(?:{SUBJECT}|the\s+[a-z]+|[A-Z][a-z]+)\s+(?:\w+\s+){{0,2}}?{FINITE}\s+(?:\w+\s+){{2,}})"
    r"|,[\"']?\s+(?=(?:\w+ly\s+)?(?:generating|netting|ending|costing|allowing|letting|enabling|making|forcing|raising|sending|giving|violating|breaching|evading|using)\b)"
    r"|,[\"']?\s+(?=(?:mostly|mainly|chiefly|largely|primarily|notably)\s+in\b)"
    r"|\s+and\s+(?=(?:through|via|by)\s+(?:\w+\s+){0,2}\w+(?:ies|ers|ents|ments|sales|transfers)\b)"
    r"|\s+(?=via\s)"
    r"|,\s+(?=having\s+been\s)"
    r"|,?\s+and\s+(?=to\s+[a-z]+\s)|,\s+(?=to\s+[a-z]+\s[^;:.]{5,200}?\sand\s+to\s+[a-z]+\s)"
    r"|,\s+(?=\w+\s+(?:days|weeks|months|years)\s+(?:after|before)\b)"
    r"|(?:(?<=\bstated)|(?<=\breplied)|(?<=\bresponded)|(?<=\bexplained)|(?<=\breported))\s+that\s+(?=(?:all|some|about|around|at\s+least|nearly|more\s+than|up\s+to|the\s+last|no|[\d,]+)\s))"
)
# After a passive participle stands who did it, where or as what; after a predicate, its object.
PASSIVE = r"(?:by|as|in|on|under|at|from|to|with|into|over|between|for|of|up|off|out|near|aboard|after|before|since|until|only|pursuant|dated|last|this|today|yesterday|earlier|later|\w+ly)\b"
# Forms that can only be the predicate; those in -ed may as well be participles ("goods declared as parts").
SURE = r"(?:is|are|was|were|has|have|had|will|would|may|might|must|can|could|should|shall|does|do|did|went|came|took|gave|fell|flew|began|drove|saw|knew|wrote|rose|grew|stole|drew|broke|spoke|chose|became|stood|says?|remain(?:s|ed)?|agreed|continues?|belongs?)"
_NOT_IN_SUBJECT = (
    r"(?:that|which|who|whom|whose|and|or|but|nor|to|for|where|when|while|if|as|because|after|before|until|than)"
)
# "... was landed at Lianyungang and at least a dozen cargoes went up the river": a second clause with its own subject.
_SECOND_SUBJECT = guarded(
    rf",?[\"']?\s+(?:and|but)\s+(?=(?:(?!{_NOT_IN_SUBJECT}\b)[\w'$€£¥%./-]+(?:,\d{{3}})*\s+){{1,9}}(?:{SURE}|\w+n't)\s)"
)
# "Five left in January and two, held pending trial, remain": each number is the subject of its own predicate.
_FEW = r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)"
_COUNT_DOES = guarded(rf"(?i)\b{_FEW}\s+(?:of\s+(?:them|these)\s+)?{FINITE}\b")
_COUNTED_SUBJECT = guarded(
    rf",?[\"']?\s+(?:and|but|while)\s+(?=(?:another\s+|a\s+further\s+|the\s+other\s+|the\s+remaining\s+)?{_FEW}(?:\s+of\s+(?:them|these))?,\s+[^,;:.]{{3,90}},\s+(?:{FINITE}|{PRESENT}|remain|stay|live|work)\s)"
)
# ", which ... alone, has notified nothing", ", once host to a thousand, reported": what follows goes with what stands before.
_CLOSES = re.compile(
    rf",[\"']?\s+(?=(?:(?:now|since|also|still|later|then|never|not|soon|again|\w+ly)\s+)?(?:{FINITE}|{PRESENT})\s(?!(?:and|or)\b))"
)
# ", a complaint that Russia asked it to substantiate", ", the remainder being credited", ", having sailed from Nampo"
_HANGS = re.compile(
    r",[\"']?\s+(?:(?=an?\s+(?:[a-z]+\s+){1,2}(?:(?:in|of|from|at)\s+[A-Z][\w-]+\s+)?(?:that|which|who)\s)|(?=the\s+(?:\w+\s+){1,3}(?:being|having)\s)|(?=having\s+[a-z]+)"
    r"|(?=at\s+(?:an?\s+)?(?:salar(?:y|ies)|wages?|fees?|pay)\s+of\b)|(?=(?:(?:nearly|about|almost|some|roughly|over)\s+)?(?:a\s+(?:third|quarter|fifth|tenth)|half|(?:two|three|four)[\s-](?:thirds|quarters|fifths)|most|\d[\d.,]*\s*(?:per\s+cent|percent|%))\s+of\s+(?:it|them|these|those|this)\b)"
    r"|(?=against\s+(?:[a-z]+\s+){0,3}[$€£¥\d])"
    r"|(?=(?:(?:thereby|thus|often|then|\w+ly)\s+)?(?!(?:includ|accord|exclud|concern|regard|follow|pend|notwithstand|depend|ow|dur|say|add|cit|not|quot|ship|build|train|fish|bank|trad|min|market|someth|anyth|noth|everyth|even|morn|spr)ing\b)[a-z]{3,}ing\s+(?!(?:and|or|of)\b)[\w$€£¥\"']))"
)
# "signed a deal on a salary of 9,500 euros", "handed it over before re-emerging under another name"
_WITHOUT_COMMA = re.compile(
    r"\s+(?=(?:on|at)\s+(?:an?\s+)?(?:monthly\s+|annual\s+|yearly\s+)?(?:salar(?:y|ies)|wages?)\s+of\s)|\s+(?:before|after)\s+(?=(?!(?:hav|be)ing\b)[a-z-]{3,}ing\s+\w)"
)
# "had, between August and April, paid": what is put in parts a verb from its participle, and no clause from another.
_PARTED_VERB = guarded(r"\b(?:had|has|have|was|were|is|are|will|would|could|can|may|might|must|should),[^,;]{1,80}$")
# "that may be supplied, sold or transferred to": verbs in a row have what follows in common.
_IN_A_ROW = re.compile(rf"\b(?:{FINITE}|\w+ly|stolen|hidden|broken|written|known|shown|drawn|frozen|chosen)\s*$")
_VERB_FORM = re.compile(rf"(?:\w+ly\s+)?{FINITE}\b")
_AND_SUBJECT = re.compile(r",?[\"']?\s+and\s+")
_NO_CLAUSE = re.compile(
    rf"(?:(?:\w+ly|then|later|also|has|since)\s+)?(?:{FINITE}|{PRESENT}|that|to|with|through|via|by|not)\b"
)
# "Although they were to be wound up by January, at least 180 are thought to survive": two statements, set against each other.
_CONCEDED = re.compile(
    rf"(?:Although|Though|While|Whereas|Even\s+though)\s[^;]{{10,240}}?(?P<cut>,\s+)(?=(?:(?!{_NOT_IN_SUBJECT}\b)[\w'$€£¥%./-]+\s+){{1,9}}(?:{SURE}|\w+n't)\s)"
)
_COMMA = re.compile(r"(?<!\d),\s+(?:and\s+)?|(?<=\d),\s+(?:and\s+)?(?=[A-Za-z])|\s+and\s+")
_DIGIT = re.compile(r"\d")
_HAS_PREDICATE = re.compile(rf"\b(?:{FINITE}|{PRESENT}|{SURE}|[a-z]+n't)\b")
_HAS_MAIN = re.compile(rf"\b(?:{PRESENT}\b|{SURE}\b|[a-z]+n't\b|{FINITE}\s+(?!{PASSIVE}))|,\s+{FINITE}\s")
_TELLS = re.compile(r"(?i)\b(?:that|whether|how|why|if|when|says?|said|shows?|thinks?|believes?|which|who|whom)\b")


_BETWEEN = guarded(r"\bbetween\s+(?:(?!and\b)[^\s,;]+\s+){0,5}(?!and\b)[^\s,;]+$")
_OTHER_END = re.compile(
    r"(?:(?:about|around|some|early|late|mid|the|on|end|beginning|of)[\s-]+){0,4}(?:[$€£¥]?\d|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)"
)


def _two_ends(text: str, end: int, start: int) -> bool:
    """Whether what stands at the joint is the "and" of "between January and July", and no end of a clause."""
    return bool(_OTHER_END.match(text, start)) and bool(_BETWEEN.search(text, max(0, end - 60), end))


# "China replied that, after investigation, five ...": between two commas stands when, and the clause goes on.
_BEHIND_THAT = re.compile(r"\b(?:that|whether)$")
_CLOSED_AGAIN = re.compile(r"[^,;:.]{2,90},\s")


def _put_in(text: str, end: int, start: int) -> bool:
    """Whether the joint opens a parenthesis right behind "that", which a second comma closes."""
    comma = text[end:start].lstrip()[:1] == ","
    return comma and bool(_BEHIND_THAT.search(text, max(0, end - 8), end)) and bool(_CLOSED_AGAIN.match(text, start))


# "On 12 August 2016, and again in May 2017, ...": one act on two days.
_ANOTHER_DAY = re.compile(
    r"(?:(?:once\s+)?again|once\s+more|also|later)\s+(?:in|on|at|from|by)\s+(?:\w+\s+){0,3}?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)[\w ]{0,18},\s+(?!(?:it|they|he|she|the|when)\b)"
)


def cuts(text: str) -> tuple[tuple[int, int], ...]:
    """Where a clause may end and where the next begins, in order; what lies between joins them."""
    found: list[tuple[int, int]] = []
    at = 0
    for end, start in sorted(_joints(text)):
        if _two_ends(text, end, start) or _ANOTHER_DAY.match(text, start) or _put_in(text, end, start):
            continue
        if end > at:
            found.append((end, start))
            at = start
    return tuple(found)


# "had not known who was behind it": what is asked or known is the object of its verb, and no clause beside it.
_WHO_IT_IS = re.compile(
    r"\b(?:know[ns]?|knew|knowing|ask(?:s|ed|ing)?|sa(?:y|ys|id|ying)|tell|told|identif\w+|determin\w+|establish\w*|learn\w*|reveal\w*|disclos\w+|of|on|about)$"
)


def _joints(text: str) -> Iterator[tuple[int, int]]:
    for cut in _CUT.finditer(text):
        if not cut["stop"]:
            if not cut.group().strip() and _WHO_IT_IS.search(text, max(0, cut.start() - 30), cut.start()):
                continue
            if cut.group().strip() in ("and", "or", "but") and _in_a_row(text, cut.start(), cut.end()):
                continue
            if (
                _AND_SUBJECT.fullmatch(cut.group())
                and not _NO_CLAUSE.match(text, cut.end())
                and not _complete(text, cut.start())
            ):
                continue
            yield cut.start(), cut.end()
        elif cut["stop"][0] != "." or ends_sentence(text, 0, cut.start()):
            yield cut.start() + len(cut["stop"].rstrip()), cut.end()
    for pattern in (_CLOSES, _HANGS, _WITHOUT_COMMA):
        for cut in pattern.finditer(text):
            if not _PARTED_VERB.search(text, max(0, cut.start() - 100), cut.start()):
                yield cut.start(), cut.end()
    conceded = _CONCEDED.match(text)
    if conceded:
        yield conceded.span("cut")
    yield from _items(text)
    yield from _second_clauses(text)
    yield from _explained(text)


def _second_clauses(text: str) -> Iterator[tuple[int, int]]:
    """Where "and" joins a clause with a subject of its own to one that has its predicate."""
    for cut in _SECOND_SUBJECT.finditer(text):
        if _complete(text, cut.start()):
            yield cut.start(), cut.end()
    for cut in _COUNTED_SUBJECT.finditer(text):
        if _complete(text, cut.start()) or _COUNT_DOES.search(text, 0, cut.start()):
            yield cut.start(), cut.end()


# "The yard stayed open: pictures of May show two hulls": what follows the colon is a statement with its own predicate.
_COLON = re.compile(r":\s+(?=[a-z\d$€£¥])")


def _explained(text: str) -> Iterator[tuple[int, int]]:
    for cut in _COLON.finditer(text):
        close = text.find(";", cut.end())
        after = len(text) if close < 0 else close
        if _complete(text, cut.start()) and _HAS_MAIN.search(text, cut.end(), after):
            yield cut.start() + 1, cut.end()


def _items(text: str) -> Iterator[tuple[int, int]]:
    """The joints of a list after a colon, of which each item has a figure and none a predicate."""
    colon = text.rfind(": ")
    if colon < 0 or _HAS_PREDICATE.search(text, colon):
        return
    joints = [(colon + 1, colon + 2), *((m.start(), m.end()) for m in _COMMA.finditer(text, colon))]
    ends = [*(end for end, _ in joints[1:]), len(text)]
    if len(joints) > 1 and all(_DIGIT.search(text, start, end) for (_, start), end in zip(joints, ends, strict=True)):
        yield from joints


def _in_a_row(text: str, end: int, start: int) -> bool:
    return bool(_IN_A_ROW.search(text, max(0, end - 20), end) and _VERB_FORM.match(text, start))


# "..., a spokesman for the registry said in an email, and two letters ...", "..., say two neighbours, and the rent ..."
_TAG = re.compile(
    r",[\"']?\s+(?:[^,;:]{2,90}?\s(?:said|says|say|told\s+\w+|added|adds|wrote|noted)|(?:said|says?|added|adds|wrote))\b(?!\s+(?:that|it|he|she|they|to|there|no)\b)[^,;:]{0,60}$"
)


def _complete(text: str, end: int) -> bool:
    """Whether the clause that ends here has its predicate, so that "and" cannot only join two things to one."""
    start = max((told.end() for told in _TELLS.finditer(text, 0, end)), default=0)
    if _HAS_MAIN.search(text, start, end):
        return True
    tag = _TAG.search(text, 0, end)
    return tag is not None and bool(_HAS_MAIN.search(text, 0, tag.start()))
