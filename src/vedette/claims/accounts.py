"""Who gives an own account, and who gives none: answers of States and firms, defences, and the wordings of silence.

Whoever speaks of himself to those who ask - a State that has cancelled permits, a registry that struck a ship off, a
firm that closed a relationship - answers, whatever he says he did. A person's account is an answer where it excuses
(ignorance, belief, assurance, lawfulness, weather); one who admits the act or tells what he saw is its source.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from vedette.claims.guarded import phrase

_SAYS = r"(?:said|says|say|saying|stated|states|stating|told|tells?|informed|informs?|confirmed|confirms?|advised|advises|reported|reports|wrote|writes|replied|replies|answered|responded|observed|noted|maintain(?:ed|s|ing)?|insist(?:ed|s)?|contend(?:ed|s)?|argued|argues|explained|explains|indicated|indicates|asserted|claimed|claims|clarified|communicated|acknowledged|added|considered|protested|pleaded|countered|objected)"
_ORGAN = r"(?:registr(?:y|ies|ar)|administration|authorit(?:y|ies)|coast\s?guard|embass(?:y|ies)|mission|ministr(?:y|ies)|consulate|government|officials?|foreign\s+office|compan(?:y|ies)|firm|manager(?:s)?|owners?|operators?|club|bank|employer|agency|bureau|counsel|lawyers?|spokes(?:man|woman|person)|representative|director|insurer|broker|supplier|charterer|factory|hospital|casino|restaurant|(?:compliance\s+|chief\s+|executive\s+|press\s+)?officer|executive|chief|dealer|trader|consignee|shipper|buyer|exporter|importer|processor)"
# It speaks of itself: "it had cancelled", "its inquiries were closed", "no ship had entered its waters".
SPEAKS_OF_ITSELF = phrase(
    rf"(?:confirm|acknowledg|report)(?:ed|es|s)\s+having\s+|{_SAYS}\b(?:\s+(?!that\b)[\w.'’-]+){{0,7}}?,?\s+(?:that\s+)?[\"“]?(?:it|none|no(?:thing|body)?|neither|all|any|we)\s+(?:[\w-]+\s+){{1,9}}"
    rf"|{_SAYS}\b(?:\s+(?!that\b)[\w.'’-]+){{0,7}}?,?\s+that\s+[^.;]{{0,90}}?\b(?:its|no\s+(?:such|further|more)|had\s+(?:since\s+)?(?:all\s+)?(?:been|ceased|ended|stopped|left|departed)|were\s+not|was\s+not)\b"
    rf"|{_SAYS}\s+(?!(?:the\s+)?(?:North|DPRK|Pyongyang|Democratic|Kim)\b)[^.;,]{{0,70}}?\bhad\s+(?:since\s+|all\s+|long\s+)?(?:ceased|ended|stopped|left|departed|been\s+(?:sold|closed|ended|terminated|cancelled|dismissed|dissolved|withdrawn|sent\s+home|repatriated))\b"
)
OWN_ORGAN = phrase(rf"{_ORGAN}\b(?:[^.;]{{0,60}}?,)?\s+(?:(?:has|have|had|also|then|later|repeatedly)\s+)*{_SAYS}\b")
# Ignorance, belief, assurance, lawfulness, an end made long ago.
EXCUSES = phrase(
    rf"{_SAYS}\b[^.;]{{0,80}}?\b(?:(?:was|were|been|is|are)\s+(?:un)?aware|unaware|not\s+know|no\s+(?:control|knowledge|idea|reason|record|part|dealings|contact|connection|relations?|such|way)|knew\s+(?:nothing|of\s+no)|(?:had|have|has)\s+(?:always\s+)?(?:understood|believed|thought|assumed|been\s+(?:told|assured|led|given|deceived|misled|informed))|believed\s+(?:that|they|he|she|it|the)|(?:thought|supposed|assumed)\s+(?:that|they|he|she|it|the)|in\s+good\s+faith|(?:was|were|is|are|been)\s+(?:entirely\s+|perfectly\s+|wholly\s+|normal\s+and\s+|all\s+)?(?:lawful|legal|legitimate|normal|regular|domestic|volunteers?|ceremonial|humanitarian|private|students|in\s+order|an?\s+(?:private|internal|commercial|domestic|bilateral|civil|personal|contractual)\s+(?:matter|affair|business|arrangement|dealing|transaction|question))|never\s+(?:\w+\s+)?(?:dealt|met|heard|employed|hired|engaged|sold|bought|paid|seen|visited)|nothing\s+to\s+do|the\s+same\s+as|(?:engine|technical|equipment|power|set|transponder)\s+(?:\w+\s+)?(?:fail|fault|trouble|broke)\w*|(?:set|transponder|equipment)\s+had\s+(?:failed|broken)|compl(?:y|ies|ied)\s+with|long\s+(?:since|before))\b"
    r"|(?:put|puts|putting)\s+(?:[\w'’-]+\s+){1,6}?down\s+to\b|(?:ascrib|attribut|blam)(?:es?|ed|ing)\s+(?:it\s+|this\s+|that\s+|them\s+|an?\s+|bad\s+weather|heavy\s+seas|the\s+(?:delay|silence|gap|presence|error|failure|entry|loss|payment|change|absence|matter|discrepancy|shortfall|mistake|transfers?|visit|pandemic|weather|closure|border|previous|former|charterers?|agents?|owners?|crew|master)\b)|pleaded\s+(?!guilty|not\s+guilty)(?:\w+\s+){1,3}|(?<!not\s)(?<!n't\s)disputes?\b(?=\s+(?:the|this|that|any|its|these|those|all)\b)|disputed\s+(?:the|this|that|any|its|these|those)\s+(?:\w+\s+){0,3}?(?:figures?|assumptions?|arithmetic|count|account|finding|findings|assessment|estimate|method\w*|conclusion|identification|claim)|(?:plays?|played|shrugg?e?[ds]?|wav(?:ed|es))\s+(?:it\s+|this\s+|them\s+)?(?:down|off|away)\b"
)
OWN_ACCOUNT = phrase(
    rf"{_ORGAN}\b[^.;]{{0,60}}?\b{_SAYS}\b(?:\s+(?!that\b)[\w.'’-]+){{0,7}}?,?\s+(?:that\s+)?[\"“]?(?:(?:it|its|none|no)\s+(?!(?:was|is)\s+(?:clear|likely|possible))|[^.;]{{0,70}}?\bhad\s+(?:already\s+|since\s+|long\s+|all\s+)?(?:been\s+)?(?:closed|ended|terminated|cancelled|sold|dismissed|left|lapsed|expired|dissolved|repaid|returned|ceased|stopped|suspended|withdrawn)\b)"
)
DESCRIBES = phrase(
    r"(?<!paperwork )(?<!papers )(?<!documents )(?<!manifest )(?<!certificate )(?<!invoice )(?<!label )(?<!report )(?:describ|characteri[sz]|portray|regard|present|explain|call)(?:ed|es|s)\s+(?:the\s+|these\s+|those\s+|them\b|its\s+|such\s+)(?:[\w'’-]+\s+){0,5}?(?:as|\")"
)
# Those who find out and those who have seen are no party that answers.
NO_PARTY = phrase(
    r"(?:the\s+)?(?:panel|team|experts?|monitors?|msmt|investigators?|researchers?|analysts?|newspaper|paper|report|dossier|draft|study|article|indictment|complaint|prosecutors?|fbi|treasury|department|police|court|advisory|circular|a\s+member\s+state|another\s+member\s+state|member\s+states|one\s+member\s+state|two\s+member\s+states|participating\s+states?|ministers|vice-ministers|agencies|defectors?|witness(?:es)?|residents?|neighbours?|workers?|waitress(?:es)?|sources?|people|diplomats?|trainees?|envoys?|landlady|landlord|supervisor|foreman|sailors?|crewm[ae]n|we|i)\b(?:[^.;,]{0,40}|,[^.;,]{1,50},)?\s+(?:(?:has|have|had|also|then|later)\s+)*"
    rf"(?:{_SAYS}|attribut\w+|ascrib\w+|blam\w+|describ\w+|characteri[sz]\w+)\b"
)
_LETTER = r"(?:letters?|requests?|quer(?:y|ies)|questions?|questionnaires?|enquir(?:y|ies)|inquir(?:y|ies)|e-?mails?|messages?|calls?|approach(?:es)?|reminders?|communications?|representations|note)"
SILENCE = phrase(
    r"(?:would|will|did)\s*(?:not|n't)\s+(?:immediately\s+)?(?:say|comment|discuss|elaborate|be\s+drawn|confirm\s+(?:or|nor)|give\s+(?:a|any)\s+(?:reason|comment|reply)|disclose|explain|speak|pick\s+up|talk)\b(?!\s+that\b)|could\s+not\s+(?:immediately\s+)?comment\b"
    r"|(?:not|never|n't|neither|nor)\s+(?:\w+\s+)?(?:return|answer|take|acknowledg|open|respond\s+to)\w*\s+(?:[\w'’-]+\s+){0,4}?(?:calls?|e-?mails?|messages?|letters?|queries|questions|requests?)\b|(?:did|has|have|had|does|do)\s*(?:not|n't)\s+(?:yet\s+|so\s+far\s+)?(?:provid|suppl|furnish|hand|submit|produc|shar|forward|enclos|identif)\w*\b[^.;]{0,80}\b(?:requested|lists?|names|information|documents|copies|records|details|reports?|particulars|answers?|evidence)\b|(?:ga?ve|given|gives|provided|supplied|offered|offers)\s+(?:us\s+|it\s+|the\s+panel\s+)?no\s+(?:further\s+)?(?:information|details|explanation|answer|particulars|reply|names|copies|documents|reason)\b|neither\s+(?:of\s+\w+\s+)?(?:has\s+|had\s+|have\s+)?(?:yet\s+)?(?:respond|repl|answer|comment)\w*"
    r"|(?:declin|refus)(?:ed|es|ing)\s+(?:all\s+|any\s+|further\s+)?(?:to\s+(?:say|comment|discuss|answer|elaborate|be\s+drawn|confirm|speak|talk|respond|reply|give|provide|disclose|be\s+interviewed)|comment|(?:an?\s+)?interviews?)\b|hung\s+up|(?:stopped|ceased|quit)\s+(?:answering|replying|responding|taking\s+calls)|broke\s+off\s+contact|put\s+(?:the\s+)?(?:phone|receiver|telephone)\s+down|put\s+down\s+the\s+(?:phone|receiver)|rang\s+(?:out|unanswered)|(?:could|can)\s*not\s+(?:immediately\s+)?be\s+(?:reached|contacted)|no\s+comment\b"
    rf"|ignor(?:ed|es|ing)\s+(?:[\w'’-]+\s+){{0,4}}?{_LETTER}|{_LETTER}\s+(?:[^.;]{{0,120}}?\s)?(?:(?:was|were|is|are|has\s+been|have\s+been|went|remained?|remains|stayed|still)\s+(?:\w+\s+)?(?:unanswered|ignored|unacknowledged|without\s+(?:an?\s+)?(?:answer|reply|response)|outstanding|returned\s+unopened)|bounced|met\s+(?:with\s+)?silence|received\s+no|got\s+no|drew\s+no|elicited\s+no|brought\s+no)"
    r"|(?:ha(?:s|ve|d)|did|do|does|was|were)\s*(?:not|n't|never)\s+(?:yet\s+|so\s+far\s+|to\s+date\s+)?(?:come|came|got|gotten|get|written|write|wrote|revert|reverted)\s*(?:back|in\s+reply|to\s+us)?\s*(?:to|with)?\s*(?:us|the\s+(?:panel|team|committee)|with)\b|(?:supplied|provided|sent|offered|produced|said|submitted|furnished|returned|heard|received)\s+(?:us\s+)?nothing\s+(?:since|further|more|in\s+(?:reply|return|response)|so\s+far|yet|from)\b|nothing\s+(?:further\s+|more\s+)?(?:has|had)\s+(?:since\s+)?been\s+(?:heard|received|forthcoming)"
    rf"|{_LETTER}\b[^.;]{{0,80}}?\b(?:(?:was|were|went|been|remain\w*)\s+(?:\w+\s+)?(?:unheeded|disregarded|unacted|without\s+(?:result|effect|success|reaction))|to\s+no\s+avail|in\s+vain|bore\s+no\s+fruit|fell\s+on\s+deaf)|(?:repeated|two|three|four|several|further)\s+{_LETTER}\s+[^.;]{{0,60}}?\b(?:unheeded|in\s+vain|to\s+no\s+avail)\b"
    r"|(?:answer|repl|respond|acknowledg)\w*\s+(?:to\s+)?(?:neither|none|not\s+one)\b|(?:kept|keeps|remain(?:s|ed)?|stay(?:s|ed)?|has\s+been|have\s+been|is|are|was|were|fell)\s+silent\s+(?:on|about|in|over|when|so|to|despite|since|for(?!\s+(?:[\w-]+\s+){0,4}?(?:hours?|days?)\b))\b|^[\s\"'“]*[A-Z][\w'’-]+\s+silent\W*$|(?:kept|keeps|maintain(?:s|ed))\s+(?:its|their|his|her)\s+(?:silence|counsel)|without\s+(?:an?\s+|any\s+)?(?:reply|answer|response)\b|(?:no|nor)\s+(?:\w+\s+)?(?:reply|response|answer|acknowledg\w+|reaction|word)\b|no\s+one\s+(?:answered|picked|responded|replied)|nobody\s+(?:answered|picked|responded|replied)"
)
# "Kinshasa has kept silent", "not a word has come from Accra".
QUIET = phrase(
    r"(?:kept|keeps|keeping|stayed|stays|remain(?:ed|s)|(?:has|have|had)\s+been)\s+(?:\w+\s+)?silent\b|(?:met|answered)\s+with\s+silence|silence\s+(?:from|of)\s+(?:the\s+)?[A-Z]|(?:nothing|no\s+(?:word|reaction)|not\s+a\s+(?:word|line))\s+(?:(?:has|have|had|was|came|come|been|further)\s+){0,3}?(?:heard|received|came|come|arrived|forthcoming)?\s*from\s+(?:the\s+)?[A-Z]"
)
# Notes and gold that somebody takes along: sums "in cash", baggage and pouches, who is stopped with them.
CASH_CARRIED = phrase(
    r"(?:stopped|caught|found|seized|detained|arrested|intercepted|searched|carr(?:y|ied|ying|ies)|brought|smuggl\w+|took|taken|taking|flew|flown|lug\w*|hid|hidden|held|declar\w+|confiscat\w+|travel\w+|left|went|transport\w*|mov(?:ed|ing)|ferr(?:y|ied)|hand(?:ed)?\s+over|deliver\w*)\b[^.;]{0,110}?(?:\bin\s+(?:cash|(?:\w+\s+)?notes|bills|banknotes)|\bcash\b|\bbanknotes\b|\b(?:kilograms?|kilos?|kg|bars?)\s+of\s+gold|\bgold\s+(?:bars?|ingots?)|\bof\s+gold\b)|(?:gold|cash|banknotes)\b[^.;]{0,90}?\b(?:luggage|baggage|suitcases?|briefcases?|rucksacks?|holdalls?|pouch(?:es)?|diplomatic\s+bags?|couriers?)|(?:luggage|baggage|suitcases?|briefcases?|rucksacks?|holdalls?|pouch(?:es)?|diplomatic\s+bags?|couriers?)\b[^.;]{0,60}?\b(?:gold|cash|banknotes|in\s+notes)"
)
