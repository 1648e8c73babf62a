"""Who speaks in a document that is itself a report, a statement, a letter, an advisory, a circular or a release.

What only the style tells (numbered paragraphs in which "the Panel" says what it did) is marked as inferred.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass

from vedette.claims.guarded import guarded
from vedette.geo import countries

PANEL = "UN Panel of Experts (1718)"
MSMT = "Multilateral Sanctions Monitoring Team"
BODY_LETTERS = 30_000
"""How far a text is read for whether it speaks of itself as the Panel."""
HEAD_LETTERS = 1500
"""How far into a text its own head may reach."""

SYMBOL = guarded(r"\bS/(?P<year>(?:19|20)\d\d)/[\dxX]{1,4}\b")
BYLINE = re.compile(r"(?m)^[ ]*(?:By|BY|by)[ ]+(?P<name>[A-Z][^\n,]{2,60})$")
_PANEL = guarded(r"\bPanel of Experts\b")
_STATEMENT = guarded(r"(?i)\bjoint (?:press )?statement\b")
_OWN_WORD = guarded(
    r"(?i)\b(?:advisory|guidance|alert|fact sheet|press release|news release|press statement|statement|communiqu[eé]|notice|bulletin)\b"
)
# Words that stand above a paper and name what it is, not whose it is: "JOINT ADVISORY", "PUBLIC NOTICE No. 4".
_ONLY_KIND = re.compile(
    r"(?i)(?:(?:joint|public|press|news|media|policy|marine|safety|industry|technical|general|interagency|inter-agency|business|security|sanctions|compliance|cybersecurity|supervisory|information|official|special|urgent|members?|and)\s+)*(?:circular|notice|bulletin|newsletter|paper|brief(?:ing)?|report|release|statement|advisory|alert|guidance|memorandum|memo|fact ?sheet|note|warning)(?:\s+(?:to|for)\s+\w+)*(?:\s+(?:No\.?|Number|Nr\.?|\#)?\s*[\w/.-]*\d[\w/.-]*)?\W*$"
)
# "From: the Administrator" above a memorandum, beside "To:" or "Subject:".
_MEMO = re.compile(
    r"(?im)^[ ]*(?:to|re|subject|attention|date|ref(?:erence)?)[ ]*:[^\n]*\n(?:[^\n]*\n){0,3}?[ ]*(?:from|issuer|author|issued by)[ ]*:[ ]*(?:the\s+)?(?P<name>[A-Z][^\n]{3,120}?)[ ,.]*$"
)
_FROM_FIRST = re.compile(
    r"(?im)^[ ]*from[ ]*:[ ]*(?:the\s+)?(?P<name>[A-Z][^\n]{3,120}?)[ ,.]*\n(?:[^\n]*\n){0,3}?[ ]*(?:to|re|subject)[ ]*:"
)
# "Justice Department Announces Charges": the office that acts in the headline of its own release.
_HEADLINE = re.compile(
    r"(?m)^[ ]*(?:The\s+)?(?P<name>(?:U\.?S\.?\s+)?[A-Z][\w.&'-]*(?:\s+(?:of|for|the|and|[A-Z][\w.&'-]*)){0,7}?)\s+(?:Jointly\s+)?(?:Announce|Sanction|Charge|Designate|Unseal|Warn|Impose|Take|Target|Identifie|Seize|Disrupt|Indict|Issue|Publishe|File|Block|Obtain|Secure|Order|Freeze|List|Expose|Dismantle|Offer|Welcome|Condemn|Add|Expand|Step)s?(?:\s|$)"
)
# Who issues it: "Issued by the Ministry of X", "The Department of A and the Department of B are issuing this advisory".
_ISSUER = re.compile(
    r"(?im)(?:\b(?:issued|published|released|prepared)\s+(?:jointly\s+)?by|^[ ]*(?:issuer|issuing (?:agency|authority|body)|from|author)[ ]*:)[ ]+(?:the\s+)?(?P<name>[A-Z][^\n;:]{2,160}?)(?=,?\s+(?:on\s+)?\d|[;.]?\s*(?:\n|$)|\.\s)"
)
_ISSUED_LINE = re.compile(
    r"(?im)^[ ]*(?:jointly\s+)?issued\s+(?:jointly\s+)?by[ ]+(?:the\s+)?(?P<name>[^\n]{4,160}?)[ ,.]*$"
)
_ISSUES_THIS = re.compile(
    r"(?m)^[ ]*(?P<name>(?:The\s+)?[A-Z][^\n.;:]{2,200}?)\s+(?:is|are|has|have)?\s*(?:jointly\s+)?(?:issu(?:es|ed|ing|e)|publish(?:es|ed|ing)|releas(?:es|ed|ing))\s+(?:this|the following)\b"
)
_OF_A_BODY = re.compile(
    r"(?i)^(?:[^\n]{0,60}\b(?:statement|communiqu[eé]|press release|advisory)\s+(?:of|by|from)\s+)(?:the\s+)?(?P<name>[^\n]{4,120}?)(?:\s+(?:on|concerning|regarding|about)\s[^\n]*)?$"
)
_BODY = guarded(
    r"\b(?:Ministry|Department|Government|Mission|Embassy|Treasury|Agency|Office|Bureau|Committee|Team|Directorate|Police|Service|Authority|Commission|Council|Court|FBI|OFAC|Ministers?|Association|Club|Institute|Cent(?:re|er)|Foundation|Federation|Union|Bank|Supervisors?|Regulators?|Administration|Registry|Unit|Administrator|Administration|Bureau of Investigation|Guard|Branch|Section|Division|Network|Alliance|Panel|Board|Chamber|Secretariat|Command|Navy|Fund|Force|Tribunal|Prosecutors?|Attorney|Coalition|Partnership|Observatory|FIU|Inspectorate|Exchange|Group|Society|Customs)\b"
)
_STATEMENT_BY = re.compile(
    r"(?i)(?!joint\b)(?:press\s+)?(?:statement|communiqu[eé])\s+(?:by|of)\s+(?P<name>(?:the\s+)?(?:participating\s+States|[^\n]{0,60}?(?:Ministry|Department|Government|Agency|Committee|Ministers)\b[^\n]{0,60}?))(?:\s+(?:on|concerning|regarding|about)\s[^\n]*)?$"
)
_BODY_LINE = re.compile(
    r"(?m)^[ ]*(?P<name>[A-Z][^\n.;:]{3,120}?(?:Agency|Unit|Ministry|Department|Bureau|Office|Service|Authority|Centre|Center|Directorate|Police|Treasury)\b[^\n.;:]{0,60}?),[ ]+\d{1,2}[ ]\w+[ ]\d{4}[ ]*$"
)
_OWN_PANEL = guarded(
    r"\bThe\s+Panel\s+(?:(?:also|further|has|had|again|is|was|were|not|yet|continues\s+to|therefore|nevertheless)\s+){0,3}(?!of\b|said\b|report)[a-z]{2,}(?:ed|s|ing|le|und|ote|ught|ve|ent|et)\b|\b(?:told|informed|advised|notified|assured|replied\s+to|wrote\s+to|showed|to|by)\s+the\s+Panel\b|\bthe\s+Panel's\s+(?:\w+\s+){0,2}(?:letter|request|enquir|inquir|query|queries|review|analysis|view|assessment|investigation|visit)"
)
_NUMBERED = re.compile(r"(?m)^[ \t]*\d{1,3}\.(?:\d{1,2}\.?)?[ \t]+\S")
_MSMT = re.compile(r"\b(?:report of the\s+)?Multilateral Sanctions Monitoring Team\b", re.IGNORECASE)
# A headline or a sentence about the Team is not by the Team.
_ABOUT_IT = guarded(
    r"(?i)Multilateral Sanctions Monitoring Team(?: \(MSMT\))?(?:'s)?,?\s+(?:said|says|has|have|had|was|were|is|will|reported|reports|found|finds|warned|warns|accused|accuses|released|published|estimates|estimated|which|that)\b|(?:\bby|according to|citing|from)\s+the\s+(?:\w+\s+)?Multilateral"
)
_PARTICIPATING = re.compile(r"\b[Pp]articipating\s+States?\b")
_LETTER = guarded(r"(?i)\b(?:permanent mission of|note verbale|letter dated)\b")
_RELEASE = re.compile(
    r"(?im)^\W*(?:for\s+immediate\s+release|(?:press|news|media)\s+(?:release|statement|notice|advisory))\b"
)
_ANNOUNCED = guarded(
    r"(?<![\w.])(?P<name>(?:U\.S\.\s+)?[A-Z][\w&'-]*(?:\s+(?:of|for|the|and|[A-Z][\w&'-]*)){0,8})(?:\s+\([A-Z]{2,8}\))?\s+(?:today\s+(?:announced|said|unsealed|sanctioned|designated|published|charged|took)|(?:announced|said|unsealed|disclosed)\s+(?:today|on\s+(?:Mon|Tues|Wednes|Thurs|Fri)day|(?:Mon|Tues|Wednes|Thurs|Fri)day))\b"
)
_GRAND_JURY = guarded(
    r"\b(?:THE\s+)?(?:GRAND\s+JURY|Grand\s+Jury|grand\s+jury)\s+(?:FURTHER\s+|further\s+)?(?:CHARGES|charges)\b"
)
_DOCUMENT = guarded(
    r"(?i)\b(?:circular|notice|bulletin|newsletter|paper|working paper|policy brief|brief(?:ing)?|report|release|statement|advisory|alert|guidance|memorandum|memo|fact ?sheet|analysis|commentary|loss prevention)\b"
)
_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?,?\s+\d{4}\b|\b[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}\b|\b\d{4}-\d\d-\d\d\b"
)
_HOUSE = r"(?:Institut(?:e|ion)|Cent(?:re|er)|Foundation|Council|Association|Mutual|P\s?&\s?I|Underwrit(?:ing|ers)|Insurance|Assurance|Supervisors?|Regulators?|Authority|Agency|Department|Ministry|Office|Bureau|Service|Commission|Committee|Directorate|Police|Customs|Project|Initiative|Observatory|University|School|Forum|Society|Federation|Consortium|Task\s?force|Registry|Administration|Secretariat|Mission|Embassy|Analytics|Advis(?:ors|ory)|Consult(?:ing|ants)|Club|Think\s+Tank|Maritime|Syndicate|LLP|Ltd|Inc|PLC|plc)"
_HOUSE_LINE = re.compile(
    r"(?i:the\s+)?(?P<name>(?:(?-i:[A-Z])[\w.&'-]*|of|for|the|and|&|on)(?:\s(?:(?-i:[A-Z])[\w.&'-]*|of|for|the|and|&|on))*?)(?=\s*(?:[,(|]|\s[–—-]\s|$))"
)
_CAPITALS = r"(?:[A-Z][\w.&'-]*|of|for|the|and|on|with|together|jointly|&)"
_BODIES_LINE = re.compile(rf"(?:[Tt]he\s+)?(?P<name>[A-Z][\w.&'-]*(?:(?:,\s+|\s+[–—-]\s+|;\s+|\s+){_CAPITALS})*)[.,]?$")
_SPLIT_BODIES = re.compile(
    r"(?:\s+[–—-]\s+|;\s+|,\s+(?:and\s+)?|,?\s+(?:(?:jointly|together)\s+)?with\s+)(?:[Tt]he\s+)?"
)
_THE_GOVERNMENTS = guarded(
    r"(?:\b[Ww]e,\s+)?\b[Tt]he\s+(?:[Gg]overnments|(?:[A-Z]\w+\s+)?(?:[Mm]inisters|[Ll]eaders)|[Ff]oreign\s+[Mm]inist(?:ers|ries)|[Rr]epresentatives)\s+of\s+(?P<names>[A-Z][^.;:()\n]{4,300}?)(?=\s+(?:met|recall|reaffirm|today|jointly|gathered|are|express|issue|welcom|condemn|agree|state|held|have|note|call|reiterate)\w*\b|,\s+(?:who|whose|meeting|met|having)\b)"
)
_HOUSE_WORD = guarded(rf"(?i)\b{_HOUSE}\b(?=$|\s+(?:of|for|on|and|Ltd|Inc)\b|\s*[(,])")
_NO_HOUSE = guarded(r"(?i)\b(?:north korea\w*|dprk|pyongyang|how|why|when|what)\b")


_SMALL = frozenset({"OF", "FOR", "AND", "THE", "ON", "IN", "TO"})


@dataclass(frozen=True, slots=True)
class Author:
    """Those who speak where nobody else does. ``devoted``: the document is about the DPRK by its nature.

    ``inferred``: from what the author is taken, where the document does not name it as such.
    """

    names: tuple[str, ...] = ()
    devoted: bool = False
    inferred: str | None = None


NOBODY = Author()


def author(text: str, outlet: str | None) -> Author:
    """Who speaks in ``text``; ``outlet`` is the paper that prints it, if one does."""
    top, first = text[:HEAD_LETTERS], text[:600]
    if SYMBOL.search(first) and (_PANEL.search(top) or _OWN_PANEL.search(text, 0, BODY_LETTERS)):
        return Author((PANEL,), devoted=True)
    if _PANEL.search(first[:250]) and re.search(r"(?i)\breport of the panel of experts\b", first[:250]):
        return Author((PANEL,), devoted=True)
    if outlet:
        return NOBODY
    own = _MSMT.search(first[:250]) and not _ABOUT_IT.search(first[:250])
    named = _stated_by(first) or ((MSMT,) if own else ()) or _states(first, text) or _issuer(top)
    if named:
        return Author(named, devoted=True)
    house = _release(text) or _letterhead(first)
    if house:
        return Author(house)
    if _GRAND_JURY.search(text[:6000]) and "INDICTMENT" in text[:3000].upper():
        return Author(("grand jury",))
    return _by_style(text)


def _states(first: str, text: str) -> tuple[str, ...]:
    """The authors stand in the title itself: "Joint Statement of A and B", "Permanent Mission of C"; or in its first words."""
    official = _STATEMENT.search(first) or _LETTER.search(first)
    if not official or official.start() > 250:
        return ()
    left = first.rfind("\n\n", 0, official.start()) + 1
    right = first.find("\n\n", official.end())
    title = first[left : right if right >= 0 else official.end() + 200]
    states = [m.code for m in countries.find(title) if m.code != "KP" and m.how != "city"]
    if not states:
        # "By Australia, Canada and Japan", "Japan - Republic of Korea - United States": a line of the head names them.
        for line in text[:HEAD_LETTERS].split("\n")[:_HEAD_LINES]:
            names = _BY.sub("", line.strip())
            found = [m.code for m in countries.find(names) if m.code != "KP" and m.how != "city"]
            if len(found) > 1 and len(line) < _LINE_LONGEST and not line.rstrip().endswith("."):
                states = found
                break
    signing = _THE_GOVERNMENTS.search(text, 0, HEAD_LETTERS) if not states else None
    if signing:
        states = [m.code for m in countries.find(signing["names"]) if m.code != "KP" and m.how != "city"]
    return tuple(countries.name(code) for code in dict.fromkeys(states))


_BY = re.compile(r"(?:By|by|BY)\s+(?:the\s+)?")
_HEAD_LINES = 10
_LINE_LONGEST = 200


def _by_style(text: str) -> Author:
    """Numbered paragraphs in which "the Panel" or "the participating States" tell what they did: part of a report."""
    body = text[:BODY_LETTERS]
    if len(_NUMBERED.findall(body)) < 2 or BYLINE.search(text[:600]):
        return NOBODY
    told = _OWN_PANEL.search(body)
    if told:
        return Author((PANEL,), devoted=True, inferred=f"numbered paragraphs and “{' '.join(told.group().split())}”")
    states = _PARTICIPATING.findall(body)
    if len(states) > 1:
        return Author((MSMT,), devoted=True, inferred=f"numbered paragraphs and “{states[0]}”")
    return NOBODY


def _stated_by(first: str) -> tuple[str, ...]:
    """ "Statement by the participating States on ...": the authors in the title of a statement."""
    for line in first[:400].split("\n"):
        title = _STATEMENT_BY.match(line.strip())
        if title:
            return (re.sub(r"^[Tt]he\s+", "", " ".join(title["name"].split())),)
    return ()


def _issuer(top: str) -> tuple[str, ...]:
    """The body that issues an advisory, a statement or a notice, where the head of the text names it as such."""
    memo = _MEMO.search(top[:800]) or _FROM_FIRST.search(top[:800])
    if memo:
        return (" ".join(memo["name"].split()),)
    issued = _ISSUED_LINE.search(top[:600])
    if not issued and not _OWN_WORD.search(top[:400]):
        return ()
    lines = [line.strip() for line in top[:400].split("\n") if line.strip()][:3]
    titles = (_OF_A_BODY.match(line) for line in lines)
    for match in (issued, _ISSUER.search(top), _BODY_LINE.search(top[:600]), _ISSUES_THIS.search(top), *titles):
        if match and (match is issued or _BODY.search(match["name"])):
            name = re.sub(r"^[Tt]he\s+", "", " ".join(match["name"].split()))
            name = re.sub(r",?\s+(?:on\s+)?(?:\d{1,2}\s+\w+|\w+\.?\s+\d{1,2},?)\s+\d{4}$", "", name)
            return (name.rstrip(" ,."),)
    return ()


def _release(text: str) -> tuple[str, ...]:
    """The office that "announced today" in a text that calls itself a release."""
    if not _RELEASE.search(text[:600]):
        return ()
    house = _letterhead(text[:600])
    if house:
        return house
    announced = next((m for m in _ANNOUNCED.finditer(text[:2500]) if _BODY.search(m["name"])), None)
    headline = next((m for m in _HEADLINE.finditer(text[:600]) if _BODY.search(m["name"])), None)
    announced = announced or headline
    return (re.sub(r"^[Tt]he\s+", "", " ".join(announced["name"].split())),) if announced else ()


def _letterhead(first: str) -> tuple[str, ...]:
    """A house's name that heads the page, or stands before the kind of paper and its day, and not a headline."""
    lines = [line.rstrip() for line in first.split("\n") if line.strip()][:6]
    bodies = _bodies(lines)
    if bodies:
        return (_cased(bodies, first),)
    for place, line in enumerate(lines[:3]):
        left, *more = re.split(r"\s{3,}|\s*\|\s*", line.strip(), maxsplit=1)
        match = _HOUSE_LINE.match(left)
        if not match or _NO_HOUSE.search(left) or _ONLY_KIND.match(left) or len(match["name"].split()) > 9:
            continue
        name = match["name"]
        beside = " ".join((left[match.end() :], *more))
        around = (beside, *lines[place + 1 : place + 4])
        marked = any(_DOCUMENT.search(other) or _DAY.search(other) for other in around if len(other) < 80)
        own_line = bool(more) and _DOCUMENT.search(more[0]) and len(name.split()) > 1
        if own_line or (marked and _HOUSE_WORD.search(name)):
            return (_of_state(_cased(name, first), lines[:place]),)
    headed = _headed(lines)
    return (_cased(headed, first),) if headed else ()


def _of_state(name: str, above: list[str]) -> str:
    """A ministry below the name of its State ("REPUBLIC OF CYPRUS", then "MINISTRY OF FINANCE") is that State's."""
    for line in above:
        found = [mention for mention in countries.find(line.title()) if mention.how != "city"]
        alone = len(found) == 1 and not _FORMAL.sub("", line[: found[0].start] + line[found[0].end :]).strip(" ,.")
        if alone and not countries.find(name):
            state = countries.name(found[0].code)
            return f"{name} of {'the ' if _SEVERAL.match(state) else ''}{state}"
    return name


def _headed(lines: list[str]) -> str | None:
    """The body, or an office and the body it belongs to, on lines of their own above a paper that says what it is."""
    named: list[str] = []
    for line in lines[:3]:
        plain = " ".join(line.split()).rstrip(",")
        if not _HEADED.match(plain) or _ONLY_KIND.match(plain) or _NO_HOUSE.search(plain) or len(plain.split()) > _LONG:
            break
        named.append(plain)
    named = [name for name in named if _BODY.search(name.title()) or _HOUSE_WORD.search(name.title())]
    rest = [line for line in lines if line not in named]
    marked = any(_DOCUMENT.search(line) or _DAY.search(line) or _ISSUED.match(line) for line in rest)
    if not named or not marked:
        return None
    whole = [name for name in named if not _DESK.search(name)] or named
    return ", ".join(sorted(whole, key=lambda name: not _OFFICE.match(name)))


_HEADED = re.compile(
    r"(?:[A-Z][\w.&'-]*|(?:of|for|and|the|on|in|to|&|OF|FOR|AND|THE)\b|,|/)(?:[ ,/]+(?:[A-Z][\w.&'-]*|of|for|and|the|on|&|to))*$"
)
_LONG = 10
_SEVERAL = re.compile(
    r"(?:United|Republic|Netherlands|Philippines|Bahamas|Marshall|Solomon|Cook|Russian|Maldives|Gambia)\b"
)
_FORMAL = re.compile(
    r"(?i)\b(?:the|government|federal|united|democratic|islamic|people's|republic|kingdom|state|sultanate|principality|commonwealth|federation|grand|duchy|of)\b"
)
_ISSUED = re.compile(r"(?i)\W*(?:issued|published|released|date[ds]?|no\.|ref)\b")
# A desk of a house speaks as the house; an office of a treasury is a name of its own.
_DESK = guarded(r"(?i)\b(?:branch|section|division|desk)$")
_OFFICE = re.compile(r"(?i)(?:office|bureau|unit|agency|directorate)\b")


def _bodies(lines: list[str]) -> str | None:
    """Several bodies that head one paper ("Ministry of A, Bureau of B and Office of C") beside what kind of paper it is."""
    for place, line in enumerate(lines[:3]):
        match = _BODIES_LINE.match(" ".join(line.split()))
        parts = _SPLIT_BODIES.split(match["name"]) if match else []
        around = (*lines[:place], *lines[place + 1 : place + 3])
        if len(parts) < 2 or _NO_HOUSE.search(line) or not any(_ONLY_KIND.match(other.strip()) for other in around):
            continue
        if all(_BODY.search(part.title() if part.isupper() else part) for part in parts):
            return f"{', '.join(parts[:-1])} and {parts[-1]}" if " and " not in parts[-1] else ", ".join(parts)
    return None


def _cased(name: str, text: str) -> str:
    """A name in capitals as it is written elsewhere in the text, else with one capital a word."""
    if not name.replace(" and ", " ").isupper():
        return name
    written = re.search(rf"(?i)\b{re.escape(name)}\b", text.replace(name, ""))
    if written and not written.group().isupper():
        return written.group()
    words = (
        word.capitalize() if word.isalpha() and (len(word) > 3 or word == "NEW") else word for word in name.split()
    )
    return " ".join(word.lower() if word in _SMALL else word for word in words)
