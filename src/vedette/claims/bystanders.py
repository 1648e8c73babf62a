"""Clauses that have the words of work abroad, pay or travel, and tell of somebody else.

An employee who opens the file of a false recruiter is a victim, a builder whom an ambassador praises is not thereby at
work, the staff of a small firm is its size, and where the Panel travels or has its offices is no act of anybody.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from vedette.claims.guarded import Guarded, guarded
from vedette.conduct import Kind

_LABOUR: frozenset[Kind] = frozenset({"employment_abroad", "it_work", "crew_supply", "work_authorisation"})
_STAFF = r"(?:employees?|staff(?:ers?)?|clerks?|engineers?|developers?|programmers?|workers?|officials?|applicants?|candidates?|accountants?|administrators?|managers?|executives?|contractors?|freelancers?|personnel|colleagues?)"
_BAIT = r"(?:files?|attachments?|links?|tests?|archives?|documents?|(?:job\s+)?offers?|invitations?|assignments?|tasks?|exercises?|packages?|spreadsheets?|PDFs?|macros?|messages?|e-?mails?|repositor(?:y|ies)|projects?|installers?|challenges?)"
# What those who hunt for victims do, and what the victim does with the bait.
_LURE = guarded(
    rf"(?i)\b{_STAFF}\b[^.;]{{0,80}}?\b(?:opened|clicked(?:\s+on)?|downloaded|ran|executed|launched|installed|unpacked|unzipped|double-clicked|fell\s+for)\s+(?:[\w'-]+\s+){{0,4}}?{_BAIT}\b"
    r"|\b(?:pos(?:e|es|ed|ing)|present\w*\s+(?:themselves|himself|herself)|masquerad\w+|disguis\w+|impersonat\w+)\s+(?:as\s+)?(?:[\w-]+\s+){0,3}?(?:recruiters?|head-?hunters?|hiring\s+managers?|employers?)\b"
    r"|\b(?:fake|false|bogus|phon(?:e)?y|fictitious|non-?existent|sham)\s+(?:job\s+(?:offers?|adverts?|advertisements?|interviews?|postings?)|vacanc(?:y|ies)|recruiters?|head-?hunters?|interviews?)\b"
)
_JUDGES = guarded(
    r"(?i)\b(?:call(?:s|ed|ing)|describ(?:es|ed|ing)|prais(?:es|ed|ing)|hail(?:s|ed|ing)|laud(?:s|ed|ing)|commend(?:s|ed|ing)|extol(?:s|led|ling)|admir(?:es|ed|ing)|thank(?:s|ed|ing)|compliment(?:s|ed|ing)|applaud(?:s|ed|ing)|salut(?:es|ed|ing)|salut(?:es|ed))\s+(?:the\s+|its\s+|these\s+|those\s+)?(?:[\w-]+\s+){0,2}?(?:North\s+Korean|DPRK|N\. ?Korean)s?\b"
)
_AT_WORK = guarded(
    r"(?i)\b(?:work(?:s|ed|ing)?|employ\w*|hir(?:e|es|ed|ing)|host\w*|play(?:s|ed|ing)?|earn\w*|recruit\w*|staff(?:s|ed|ing)|toil\w*|buil(?:d|t|ding)|sew\w*|lay|laid|laying|arriv\w*|sent|dispatch\w*)\b"
)
_WATCHERS = r"(?:Panel|Committee|Secretariat|(?:monitoring\s+)?team|experts?|monitors?|investigators?|delegation|reporters?|correspondents?|journalists?|MSMT)"
_WATCHERS_TRAVEL = guarded(
    rf"(?i)\b{_WATCHERS}['’]s?\s+(?:[\w-]+\s+)?(?:visits?|trips?|missions?|journeys?|tours?|stays?)\b|\b(?:visits?|trips?|missions?|journeys?)\s+(?:by|of)\s+(?:the\s+)?{_WATCHERS}\b|\b{_WATCHERS}\s+(?:\w+\s+)?(?:visited|travell?ed|flew|toured)\b"
)
_WATCHERS_HOUSE = guarded(
    rf"(?i)^\W*(?:the\s+)?{_WATCHERS}(?:['’]s?)?\s+(?:\w+\s+){{0,2}}?(?:moved|relocated|met|sat|convened|held|opened|closed)\b"
)
_SIZE = guarded(
    r"(?i)\b(?:firms?|compan(?:y|ies)|start-?ups?|business(?:es)?|employers?|studios?|enterprises?|agenc(?:y|ies))\s+(?:with|of|having|employing)\s+(?:(?:fewer|less|more|no\s+more|under|over|some|about|around|up\s+to)\s+(?:than\s+)?)?(?:\d+|[a-z]+)\s+(?:employees|staff|people|workers)\b"
)
_ASKS_COMMITTEE = guarded(
    r"(?i)\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|petition(?:s|ed|ing)?|invit(?:es|ed|ing))\s+(?:to\s+)?(?:the\s+)?(?:1718\s+|sanctions\s+)?Committee\b"
)
# Who builds houses is a developer as well.
_BUILDER = guarded(
    r"\b[Dd]evelopers?,\s+(?:(?:the|a|an)\s+)?(?:[A-Z]|\w+\s+(?:firm|company))|(?i:\b(?:property|real[- ]estate|housing|residential|land|building|construction|site)\s+developers?\b)"
)
_CUT_FOR_SERVICE = guarded(
    r"(?i)\b(?:[Ff]or|[Ii]n\s+(?:return|exchange)\s+for)\s+(?:this|that|it|which|these\s+services?|(?:his|her|their|the)\s+(?:help|services?|trouble|part|assistance|work))\b[^.;]{0,60}?\b(?:pocket|receiv|kept|keep|paid|earn|charg|took|tak|collect)\w*"
    r"|\b(?:brokers?|traders?|facilitators?|intermediar(?:y|ies)|middlem[ae]n|launderers?|dealers?|lenders?|couple|hosts?|farm)\b[^.;]{0,60}?\b(?:pocket|receiv|kept|keeps?|took|takes?|charg|retain)\w*\b[^.;]{0,50}?(?:\d|per\s?cent|%|fee|commission)"
)
# People who come on a visa and a contract come to work, and are no travellers of the list.
_TO_WORK = guarded(r"(?i)\b(?:visas?|labou?r\s+contracts?|work\s+permits?|border\s+passes)\b")
# "No more than a fifth reached the workers" bounds their pay and no supply.
_OF_WORKERS = guarded(r"(?i)\b(?:workers?|labou?rers?|wages?|salar(?:y|ies)|players?|nurses?|doctors?)\b")
_HANDS_PAPERS = guarded(
    r"(?i)\b(?:provided|supplied|handed\s+over|submitted|produced|shared|sent|forwarded|released|disclosed|obtained)\s+(?:[\w'-]+\s+){0,3}?(?:slips|documents|documentation|copies|records|statements|receipts|evidence|papers|photographs|letters?|correspondence|invoices)\b"
)
_KEEPS_MACHINES = guarded(
    r"(?i)\bke(?:ep|eps|pt|eping)\s+(?:[\w-]+\s+){0,3}?(?:laptops?|computers?|machines?|devices?|telephones?|phones?)\b"
)

# A club of ship-owners, and the cover it gives, plays no football and hires nobody.
_CLUB_OF_OWNERS = guarded(
    r"(?i)\b(?:clubs?|underwriters?|insurers?|association|managers)\b[^.;]{0,60}?\b(?:insur\w+|cover|reinsur\w+|entered\s+(?:ships?|vessels?|tankers?)|P\s?&\s?I|blue\s+cards?|certificates?\s+of\s+entry)\b|\b(?:insurance|cover)\s+(?:of|for|on)\s+(?:the\s+)?[A-Z]\w+"
)
# What leaves or is withdrawn is no person: money, goods, ships that sail, papers and cover that are taken back, doubts.
_NOBODY_LEFT = guarded(
    r"(?i)\b(?:funds|money|coins|sum|loot|cash|cargo(?:es)?|coal|sand|fuel|oil|goods|consignments?|containers?|vessel|ship|tanker|tonnes|tons|barrels|euros|dollars|roubles|rubles|yuan)\s+(?:(?:had|has|have|then|also)\s+)?(?:left|went|departed|gone)\b|\b(?:left|leaves?|leaving)\s+(?:no|little|open|unanswered|behind|room|[A-Z]\w+\s+on\s+[^.;]{0,40}?\bdeclaring)\b|\b(?:permits?|licen[cs]es?|cover|accreditation|registration|insurance|visas?|approval|support)\b[^.;]{0,60}?\b(?:was|were|been|be|being)\s+withdrawn\b|\bwithdr[ae]w\w*\s+(?:its|their|the|his|her|all)?\s*(?:cover|support|permits?|licen[cs]e|consent|objection|hold|insurance|accreditation)\b|\bpaid\s+for\s+(?:the\s+)?return\b"
)

_ROWS: tuple[tuple[frozenset[Kind], Guarded, Guarded | None], ...] = (
    (frozenset({"employment_abroad"}), _JUDGES, _AT_WORK),
    (frozenset({"travel"}), _WATCHERS_TRAVEL, None),
    (_LABOUR | {"repatriation", "employment_transfer"}, _CLUB_OF_OWNERS, guarded(r"(?i)\b(?:players?|footballers?|workers?|crews?|nationals|sent\s+home)\b")),
    (frozenset({"repatriation"}), _NOBODY_LEFT, guarded(r"(?i)\b(?:workers?|labou?rers?|nationals|citizens|people|persons|men|women|doctors?|nurses|players?|repatriat\w+|sent\s+home|home|Pyongyang)\b")),
    (frozenset({"payment", "travel", "joint_venture", "port_call"}), _WATCHERS_HOUSE, None),
    (_LABOUR, _SIZE, guarded(r"(?i)\b(?:North\s+Korea\w*|DPRK|N\. ?Korea\w*)\b")),
    (frozenset({"employment_abroad"}), _ASKS_COMMITTEE, guarded(r"(?i)\b(?:employ\w*|hir(?:e|ed|es|ing)|work(?:s|ed|ing))\b")),
    (frozenset({"it_work", "false_identity"}), _BUILDER, guarded(r"(?i)\b(?:software|web|app|blockchain|IT|front-?end|full-?stack)\b")),
    (frozenset({"wage_diversion"}), _CUT_FOR_SERVICE, guarded(r"(?i)\b(?:wages?|salar(?:y|ies)|pay|workers?['’]?s?)\b")),
    (frozenset({"cap_use"}), _OF_WORKERS, guarded(r"(?i)\b(?:barrels?|tons|tonnes|caps?|ceiling|limit|quota|allowance|refined|crude|fuel|oil)\b")),
    (frozenset({"travel"}), _TO_WORK, guarded(r"(?i)\b(?:diplomat\w*|officials?|designated|listed|envoys?|minister|attach[eé]s?)\b")),
    (frozenset({"wage_diversion"}), _KEEPS_MACHINES, None),
    (frozenset({"employment_abroad"}), _HANDS_PAPERS, guarded(r"(?i)\d|\b(?:work\w*|employ\w*|hir(?:e|ed|es|ing)|nationals?|citizens?|North\s+Korea\w*|DPRK|crew)\b")),
)  # fmt: skip
"""Kinds that a clause with such words does not state, unless the last pattern stands in it too."""

LURED: tuple[Kind, ...] = ("cyber_activity",)


def lured(text: str) -> bool:
    """Whether the clause tells how somebody was lured by an offer of work: an intrusion, and no employment."""
    return bool(_LURE.search(text))


_LOOT = frozenset({"coins", "launders", "steals", "cyber", "fish_right"})
_PAID_PEOPLE = frozenset({"worker", "earnings", "it", "player", "crew"})
_FOR_WORK = guarded(r"(?i)\b(?:earn\w*|wages?|salar(?:y|ies)|pay|paid|income|stipends?|work(?:s|ed|ing|ers)?)\b")


# The agents of a bank are a matter of finance, and of their own paragraph.
_AGENTS = guarded(
    r"(?i)\b(?:(?:bank|financial|such|these|those)\s+(?:representatives?|agents?)|bankers?|representatives?\s+of\s+(?:the\s+)?(?:[\w-]+\s+){0,4}?banks?)\b"
)


def spared(text: str, own: frozenset[str], around: frozenset[str]) -> frozenset[Kind]:
    """The kinds of act that the clause does not state, since its people or its money are somebody else's.

    ``own`` are the signs of the clause, ``around`` those of what it leans on: what brokers keep of stolen coins, or a
    master of a fee for fishing, is nobody's wages.
    """
    found: set[Kind] = set()
    if "finance" in around and _AGENTS.search(text):
        found |= _LABOUR
    if (
        not _LOOT.isdisjoint(around)
        and "regime" not in own
        and _PAID_PEOPLE.isdisjoint(own)
        and not _FOR_WORK.search(text)
    ):
        found.add("wage_diversion")
    for kinds, pattern, unless in _ROWS:
        if pattern.search(text) and (unless is None or not unless.search(text)):
            found |= kinds
    return frozenset(found)
