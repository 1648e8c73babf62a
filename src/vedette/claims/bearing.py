"""What goes on about the matter without an act of the frames, and what strays from it.

A document that is about the DPRK from end to end says little that does not bear on it. A statement of such a document
that no frame knows is kept as what it weakly is - an answer, a State's act, a figure, background - and engages no
paragraph; what strays is known by families of signs: prices and exchange rates, weather and sport, other sanctions
regimes, people and trade of other States, housekeeping of the text itself.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from functools import lru_cache

from vedette.claims.accounts import EXCUSES, NO_PARTY, OWN_ORGAN, SILENCE, SPEAKS_OF_ITSELF
from vedette.claims.acts import CAPTION, CONDITION, Clause, widely
from vedette.claims.between import closes_file
from vedette.claims.clauses import has_predicate
from vedette.claims.frames import DENIAL, NO_REPLY, STATE_REPLY
from vedette.claims.guarded import guarded
from vedette.claims.numbers import BOUND, NUMBER
from vedette.claims.signs import names_dprk
from vedette.claims.subjects import other_nationals
from vedette.claims.tallies import taken_on
from vedette.claims.whole import LEAD_IN, Whole, inside, says, shifted_goods, signs_of
from vedette.claims.wide import ENFORCED
from vedette.conduct import Kind

OF_THE_FIELD = frozenset(
    {
        "worker", "it", "player", "crew", "panel", "permit", "visa_kind", "contract", "earnings", "finance", "crypto",
        "coins", "cyber", "vessel", "goods", "arms", "venture", "forces", "listed", "identity", "container", "dprk",
        "ais", "ship_id", "programme", "luxury", "vehicle", "repat", "enforces", "regime", "silent", "law",
    }
)  # fmt: skip
"""Signs that a clause speaks of the field itself. A text on the matter also tells of chairs, roads and the weather:
people, papers, money and places alone keep nothing."""

_MOVES = r"(?:averaged|average|traded|closed|ended|rose|risen|rising|fell|fallen|falling|lost|gained|climbed|slipped|stayed|hovered|stood|dropped|weaken\w*|strengthen\w*|eased|firmed|surged|plunged|soared|jumped|tumbled|cooled|flat|steady|(?:little\s+)?(?:un)?changed|depressed|recovered|slid|remains?\s+at|up\s+\d|down\s+\d)"
_PRICES = guarded(
    rf"(?i)\b(?:prices?|quotations?|rates|ind(?:ex|ices)|benchmark|futures|tariffs|inflation|(?:its|their|company['’]s)\s+shares|shares\s+(?:in|of)|stock\s+market|the\s+(?:currency|won|roubles?|rubles?|yuan|kip|ringgit|rupees?|baht|yen|dollar|euro|pound|shilling|franc|dirham|rial|riyal|peso|rand|kwacha|naira|cedi|lira|tenge|som|dong|riel|taka|krona|krone|zloty|forint|tugrik|kyat)|brent|bitcoin|ether|average\s+(?:salaries|wages)|demand\s+for|market\s+value)\b[^.;]{{0,60}}?\b{_MOVES}\b"
    r"|\b(?:crude|gas\s?oil|diesel|ore|coal|squid|gold|scrap)\b[^.;$]{0,30}?\b(?:averaged|traded|closed|ended|hovered|stood|sold)\s+(?:at\s+)?(?:around\s+|about\s+)?[$€£]?\d"
    r"|\b(?:exchange|interest|base|policy|freight|charter|tax|unemployment)\s+rates?\b(?=[^.;]*\b(?:is|was|were|are|stayed|stood|rose|fell|remain\w*|average\w*|slip\w*|climb\w*)\b)|\bconverted\s+at\b|\bfor\s+comparison\b|\bdollars?\s+bought\s+some\s+\d"
    r"|\b(?:markets?|tourism|landings|harvests?|retail\s+sales|gdp|unemployment)\b[^.;]{0,40}?\b(?:contracted|shrank|expanded|boomed|recovered|halved|doubled|grew|rebounded|slowed|stagnated)\b"
    r"|\b(?:cases|infections|losses|accidents|visitors|births|deaths|crimes?|rents|rainfall|attendance|traffic|congestion|throughput|complaints|population|pollution)\b[^.;]{0,40}?\b(?:rose|fell|declined|grew|dropped|reached|doubled|halved|increased|decreased|eased|worsened)\b"
    r"|\b(?:gained|rose|fell|climbed|slipped|dropped|lost|added|shed)\s+\d[\d.]*\s*(?:per\s?cent|percent|%)\s+on\s+(?:mon|tues|wednes|thurs|fri)day\b|\b(?:gross\s+domestic\s+product|gdp)\b|\bfetch(?:ed|es)\s+[$€£]?\d|\bhandle[sd]\s+(?:\w+\s+){0,2}?\d[\d.,]*\s+(?:million|billion)\b|\b(?:harvest|crop|catch)\b[^.;]{0,90}\b(?:average|record|expected)\b|\brose\s+to\s+a\s+record\b|\b(?:hit|set|reached)\s+a\s+record\b|\bagainst\s+the\s+(?:dollar|euro|yen|yuan|won)\b"
)
_WORLD = guarded(
    r"(?i)\b(?:(?:rainy|dry|wet|monsoon|hurricane|typhoon|cyclone|flu|holiday|tourist)\s+season|impassable|blizzards?|it\s+(?:snowed|rained|was\s+(?:hot|cold|dark|raining|snowing))|(?:snow|rain|fog|frost|storms?|typhoons?|monsoon|cyclones?|weather|temperatures?|forecast(?:ers)?|wind|sunshine|swells?|humidity|heatwave|tropical\s+(?:storm|depression))\b[^.;]{0,60}\b(?:halted|crossed|fell|kept|closed|blew|lay|had|was|were|is|are|will|hit|scattered|delayed|reached|made|swept|drove|cleared|dropped|covered))"
    r"|\b(?:won|lost|drew|beat|defeated)\b[^.;]{0,40}\b(?:again|\d-\d|match|game|league|season|final|title)\b|\b(?:football|baseball|hockey)\s+(?:club|team)\b[^.;]{0,20}\b(?:lost|won)\b"
    r"|\b(?:lunch|dinner|breakfast)\s+(?:for|cost|costs|was)\b|\b(?:streets?|road|sky|square|harbour|harbor|sea|lane|courtyard|town|village|air|house|hall|river|beach|park|caf[eé])\b[^.;]{0,20}?\b(?:was|were|is|lay|smell\w*|look\w*|felt|sound\w*)\s+(?:\w+\s+){0,2}?(?:quiet|empty|dark|calm|still|grey|gray|cold|warm|deserted|silent|busy|of\s+\w+)\b|\b(?:heaviest|worst|hottest|coldest|first)\s+(?:\w+\s+)?(?:rain|snow|snowfall|floods?|flooding|drought|heat|frost)\b|\bpiracy\b|\bbudget\s+overrun\b"
)
_ASIDE = guarded(
    r"(?i)\b(?:unrelated|(?:is|are|was|were|be)\s+unconnected|unconnected\s+(?:with|to)|other\s+(?:[\w-]+\s+){0,2}(?:embargo(?:es)?|sanctions\s+regimes?|regimes|committees|panels)|nothing\s+to\s+do\s+with|no\s+(?:link|connection)\s+(?:to|with)|separate\s+(?:matter|letters?|bodies)|another\s+committee|competent\s+panel|other\s+reporting|reported\s+on\s+elsewhere|(?:outside|beyond)\s+(?:the|this|its)\s+(?:\w+['’]s\s+|present\s+|scope|advisory|mandate|report|circular|notice)|(?:of\s+)?no\s+relevance|not\s+of\s+concern|untouched\s+by|by\s+(?:contrast|comparison)\b(?=[^.;]*$)|are\s+customers\s+like|no\s+irregularity|not\s+the\s+target|(?:is|are|was|were)\s+not\s+affected\W*$|counter-?(?:narcotics|terrorism)|not\s+dealt\s+with|will\s+be\s+dealt|advisory\s+of\s+(?:its|their)\s+own|should\s+never\s+be\s+inferred)\b"
)
# What the author sets aside in so many words is no statement on the matter, whatever it names.
_SET_ASIDE = guarded(
    r"(?i)\b(?:no|not\s+(?:of|a))\s+concerns?\s+(?:of|to|in|about|for)\b|\b(?:has|have|had)\s+no\s+concerns\b|\bno\s+(?:DPRK|North\s+Korean)\s+(?:hand|links?|involvement|connections?|ties?)\b|\bof\s+no\s+(?:interest|relevance|concern)\b|\bof\s+(?:various|other|different|many|several)\s+(?:\w+\s+)?nationalities\b|\b(?:is|are|was|were)\s+not\s+at\s+issue\b|\bnothing\s+in\s+this\s+(?:statement|letter|circular|notice|paper|report|brief|article|advisory|note)\b|\b(?:action|circular|advisory|report|paper|brief|statement|notice)\s+(?:does|do|did|is|was)\s+not\s+(?:target|concern|address|deal|aim|meant|directed|about)\w*"
    r"|\bnot\s+(?:discussed|considered|examined|covered|addressed|treated)\s+(?:here|further|in\s+this|below)|\b(?:lies?|lay|fall|falls|fell|is|are|was|were)\s+outside\s+(?:the|this|its|our)\s+(?:\w+['’]s\s+)?(?:mandate|scope|remit|subject|terms)"
    r"|\b(?:is|are|was|were)\s+(?:dealt\s+with|addressed|discussed|treated)\s+(?:in\s+(?:circular|chapter|section|a\s+separate|another)|elsewhere|separately)\b|\b(?:honest|ordinary|legitimate|law-abiding|innocent|genuine)\s+(?:people|freelancers|workers|developers|applicants|contractors|companies|firms|traders|fishermen|users|citizens)\b"
)
# Launches, parades, talks and history are the DPRK's and its neighbours', but nothing of what this reader looks for.
_POLITICS = guarded(
    r"(?i)\b(?:fir(?:ed|es|ing)|launch(?:ed|es|ing)?|test(?:ed|s|ing|-fired)?)\s+(?:of\s+)?(?:an?\s+|(?:two|three|four|several|its|another|new|more)\s+)*(?:[\w-]+\s+){0,3}?(?:missiles?|rockets?|satellites?|nuclear\s+devices?|warheads?)\b|\b(?:missile|nuclear|rocket|satellite)\s+(?:tests?|launch(?:es)?)\b|\blaunch(?:es)?\s+of\s+ballistic\b|\b(?:military\s+)?parades?\b|\buranium\s+enrichment\b"
    r"|\b(?:door|path|road|window|channel)s?\s+(?:to|of|for)\s+(?:dialogue|talks|diplomacy|negotiations?)\b|\babductees\b|\bseparated\s+families\b|\b(?:president|leader|chairman|premier|prime\s+minister)\b[^.;]{0,60}\bmet\s+(?:in|on|with|at)\b|\bsummit\s+of\b|\bhosts?\s+(?:to\s+)?an?\s+summit\b|\b(?:summit|inter-korean|six-party)\s+(?:meeting|talks)\b|\b(?:independence|liberation|korean|cold|civil)\s+war\b|\bworld\s+cup\b|\b(?:ties|relations|friendship)\s+(?:between\s+[^.;]{3,40}\s+)?(?:go(?:es)?|date[sd]?|went|reach\w*)\s+back\b"
)
_FORMULAS = guarded(
    r"(?i)\b(?:look(?:s|ed)?\s+forward\s+to|(?:will|shall)\s+meet\s+again|remains?\s+(?:\w+ly\s+)?committed\s+to)\b|^[\W_]*(?:we|the\s+[\w-]+)\s+also\s+(?:discussed|reviewed|considered|touched\s+on)\b|^[\W_]*(?:enquiries|inquiries|queries|questions|contact|press\s+contact)(?::|\s+(?:concerning|about|on|regarding)\s+this\b|\s+to\s+the\b|[^.;]{0,40}\b(?:may|should|can)\s+be\s+(?:directed|addressed|sent|made)\b)|\b(?:statement|communiqu[eé]|declaration)\s+(?:was|has\s+been|is)\s+(?:\w+\s+)?(?:issued|released|adopted|published)\b|\bcovers?\s+the\s+(?:period|years|months)\b|\b(?:brief|paper|report|note|study|analysis|article|it)\s+draws\s+(?:up)?on\b|\b(?:ministers|envoys|officials|delegates|representatives)\b[^.;]{0,40},?\s+met\s+(?:in|on|today|here|again)\b|\bfollowing\s+(?:information|text|table|paragraphs?|statement)\b"
)
# "The official ledger is short.", "Not every gap is guilty.": what the author thinks of his matter.
_VERDICT = re.compile(
    r"(?i)[\s\"']*(?:(?:the|this|that|our|its|their|his|her|not|every|all|each|own|official|full|whole|true|real|first|last|an?|\w+al)\s+){1,4}(?:ledger|picture|record|records|count|tally|story|pattern|question|answer|point|lesson|gaps?|evidence|list|trend|sequel|verdict|rule)\b[^.;]{0,40}?\b(?:is|are|was|were|remains?|looks?)\s+(?:\w+\s+){0,4}[a-z-]+\W*$"
)
_COMPLIMENTS = guarded(
    r"(?i)\b(?:presents?\s+its\s+compliments|avails?\s+itself\s+of|assurances\s+of\s+(?:its|the|her|his)|ha(?:s|ve)\s+the\s+honour\s+to\s+refer)\b"
)
_OWN_WORK = guarded(
    r"(?i)\b(?:panel|team|experts|authors|managers|secretariat|we|i)\s+(?:(?:also|has|have|had|did|is|was|were|are|then|itself)\s+)*(?:spoke|talked|interviewed|consulted|reviewed|counted|converted|not\s+converted|requested|asked|been\s+asked|examined|looked|relied|used|watched|walked|waited|took\s+(?:it|them)\s+out|received\s+information)\b|\b(?:panel|team|experts|authors|we|i)\s+(?:could\s+not|cannot|(?:were|was|is|are)\s+unable\s+to)\s+(?:\w+\s+)?(?:verify|say|tell|travel|visit)\b"
    r"|\bprevented\s+(?:the\s+)?(?:panel|team|experts|us|visit)\b|\b(?:panel|team|experts|mission)['’]?s?\s+(?:planned\s+)?(?:visits?|trips?|travel|missions?|premises|secretariat)\b|\b(?:one|another)\s+expert\b"
)
_HOUSE = guarded(
    r"(?i)\b(?:is|are|was|were)\s+(?:\w+\s+)?(?:at|in|to)\s+(?:the\s+)?(?:annex|appendix)|^[\W\d]*(?:annex|appendix)(?:es)?\b|\bsee\s+(?:the\s+)?annex|\b(?:footnotes?|(?:this|our|(?:agency|agencies|panel|committee|team|ministry|council)['’]?s?['’]?)\s+(?:reporting\s+)?(?:web\s?site|portal)|from\s+the\s+web\s?site\s+of|reporting\s+portal|hotline|help\s?desk|e-?mail\s+address|renumbered|reproduced|typeface|(?:re)?printed|translat(?:ed|ion)\s+(?:by|from|of)|subscri\w+|newsletter)\b"
    r"|\b(?:digest|compilation|summary|translation|article|text)\s+(?:was\s+|is\s+)?(?:written|compiled|prepared|edited|condensed)\s+(?:for|by|from)\b|\bthe\s+words\s+are\s+(?:ours|mine|theirs|his|hers)\b|^[\s\"']*(?:please|kindly)\s+(?:say|tell\s+(?:me|us)|let\s+(?:me|us)|see\s+(?:the\s+)?attach\w*|find|get\s+back|reply\s+to\s+(?:me|us|this)|send\s+(?:me|us)|forward|call|write\s+to)\b"
    r"|^[\W_]*(?:copies|(?:an?|the)\s+(?:copy|list|text))\b[^.;]{0,40}\b(?:is|are)\s+(?:attached|enclosed|annexed|appended)\b|^in\s+this\s+(?:section|chapter|report|annex|table)\b|\bdraws?\s+the\s+attention\s+of\b|\b(?:trial|hearing)\s+(?:is|was)\s+(?:expected|due|set|scheduled)\b|\bon\s+file\s+with\b|\bsee\s+(?:also|S/|para|annex|chapter|page)|\b(?:chapter|section|part|page|box|table|figure)\s+(?:\d+|[A-Z]|one|two|three|four|five|six)\s+(?:turns|deals|describes|sets|gives|shows|lists|reproduces|looks)\b|\b(?:is|are|was|were|be|been|an?)\s+(?:\w+\s+)?(?:set\s+out|listed|shown|given|described|found|address)\s+(?:in|on|at|given\s+on)\s+(?:the\s+)?(?:annex|page|chapter|table|section|appendix|(?:last|next|following)\s+(?:page|section|chapter))"
    r"|\(?(?:additional\s+)?reporting\s+by\b|\bediting\s+by\b|\bphoto\s+by\b|\bcontributed\s+to\s+this\b|\b(?:is|are)\s+(?:the\s+author|an?\s+(?:fellow|editor|correspondent|staff\s+writer|columnist))|\bviews\s+expressed\b|\ball\s+rights\b|\bmethodology\b|\bthe\s+methods?\s+(?:followed|used\s+in\s+this)\b"
    r"|(?<!\bin the )(?<!\bin its )(?<!\bin their )(?<!\bin our )\b(?:next|annual|plenary|(?:first|last|previous)(?=\s+(?:circular|report|issue|edition)))\s+(?:meeting|session|conference|circular|report|issue|edition)\b[^.;]{0,40}\b(?:is|will|was|were|takes?|covers?|appears?)\b|\b(?:ministr(?:y|ies)|ministers|committee|council|panel|delegates|envoys|team|states|group|board|parties|leaders|officials|experts),?\s+(?:\w+\s+)?met\s+(?:on\s+\w+|today|yesterday|here|in\s+\w+|again)\b|\b(?:thank(?:s|ed)?|welcom(?:e|ed|es)|grateful|hospitality|seminar|took\s+note)\b|\bwith\s+appreciation\b|\bexchanged\s+views\b|\b(?:meeting|session|round)\s+is\s+(?:foreseen|planned|expected|scheduled)\b|\balphabetical\b|\bmay\s+not\s+add\s+up\b|\bkind\s+regards\b|\byours\s+(?:sincerely|faithfully|truly)\b|\bour\s+(?:new\s+)?(?:premises|offices)\b|\battended\s+an?\s+(?:\w+\s+){0,2}(?:conference|workshop|meeting)\b"
    r"|\b(?:help\s?desk|secretariat|(?:association|club|institute|society|agency)['’]s\s+offices?)\b[^.;]{0,30}\b(?:closed|open|moved|located|hours)\b|\b(?:questions|enquiries|inquiries|queries|comments)\s+(?:from\s+the\s+press|on\s+this|may\s+be|should|can\s+be)\b|^for\s+(?:questions|further|more|enquir\w+)"
    r"|\b(?:this|the|present|earlier|previous|our)\s+(?:present\s+|first\s+|second\s+|third\s+|fourth\s+|fifth\s+)?(?:circulars?|reports?|advisory|advisories|notices?|papers?|briefings?|editions?|chapters?)\s+(?:on\s+this\s+subject\s+)?(?:covers?|draws?|builds?|supersedes?|replaces?|is\s+(?:based|divided|issued|intended)|are\s+withdrawn|sets\s+out|summari[sz]es|describes|was\s+(?:prepared|written|completed))\b|\b(?:release|make|publish|present|issue)\w*\s+(?:today\s+)?(?:their|its|public(?:\s+an?|\s+the)?|an?|the)\s+(?:\w+\s+)?reports?\b|\bpurpose\s+of\s+this\b|\b(?:force\s+of\s+law|legal\s+advice|explanatory\s+only|no\s+new\s+(?:legal\s+)?obligations?)\b|\b(?:replies|answers|reports|accounts|responses|figures|estimates)\s+(?:\w+\s+)?(?:var(?:y|ied)|differ(?:ed)?)\b|\bit\s+(?:draws\s+on|supersedes|replaces)\b|\boffice\s+hours\b|\b(?:on|of)\s+this\s+(?:web\s?)?(?:page|site)\b|\b(?:explained|described|covered)\s+in\s+(?:notice|circular|chapter|annex)\b|\breferred\s+to\s+circular\b|\bcall\s+for\s+a\s+reminder\b"
    r"|^[\s\"]*this\s+(?:joint\s+)?(?:guidance|advisory|notice|alert|bulletin|document|circular|report|paper|article|statement|fact\s?sheet)\b|\b(?:is|are)\s+(?:published|available|updated|posted)\s+(?:by|at|from|on|in|online|weekly|monthly|annually)\b"
    r"|\b(?:panel|team|committee|group|commission|body|council)\s+(?:comprises?|consists?|is\s+composed|is\s+made\s+up|was\s+(?:established|created|set\s+up)|submits?|submitted|reports\s+to|operates\s+by|works\s+by|places\s+a|is\s+mandated)\b|\bappointed\s+by\s+the\s+secretary-general\b"
    r"|\b(?:presumed\s+innocent|merely\s+an\s+allegation|merely\s+allegations|maximum\s+(?:sentence|penalty)|is\s+being\s+prosecuted|are\s+being\s+prosecuted|prosecuting\s+the\s+case|handling\s+the\s+case|(?:field\s+office|division|fbi)\s+(?:is|are)\s+investigating(?:\s+the\s+case)?\W*$|sentenc(?:ed|ing)\s+guidelines)\b"
)
# "The contract (annex 4) provides for ...", "the letter, reproduced in annex 7, says ...": a reference in passing.
_REFERENCE = re.compile(
    r"(?i)\([^()]{0,200}\)|\[[^\[\]]{0,40}\]|,\s+(?:as\s+)?(?:reproduced|shown|set\s+out|listed|described|given|contained)\s+(?:in|at)\s+[^,;.]{1,40},"
)
_INQUIRES = guarded(
    r"(?i)\b(?:the\s+)?(?:panel|team|experts)(?:'s)?\s+(?:(?:also|has|is|further|continues?d?\s+(?:to|its|with))\s+)*(?:investigat\w+|examin\w+|looking\s+(?:at|into)|review\w*|stud(?:y|ied|ying)|travell?ed|visit(?:ed|s)?|held\s+(?:\w+\s+)?(?:consultations|meetings|discussions|talks)|attended|met|seeks?|sought|considered\s+how|inquir\w+)\b"
)
_FOUND_OUT = guarded(
    r"(?i)\b(?:found|saw|seen|observed|noted|counted|that|which|who|where|after|because|confirmed|showed?|told|learned)\b"
)
_FOOTNOTE = re.compile(
    r"_{4,}|\s*[¹²³⁴⁵⁶⁷⁸⁹⁰]+\s*(?:Photograph|Photo|Source|Image|Imagery|Ibid|See|Annex|Document)|\s*(?:\[\d{1,3}\]|\d{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)\s+(?:See|Letters?|Ibid|Information|Interviews?|Documents?|Annex|For|Note|Imagery|Ref|Member\s+States?|Source|Differences)\b"
)
_PASSAGE = re.compile(
    r"(?i)[\s\"']*(?:nor|so|such|this|that|these|those)\s+(?:is|was|are|were)\b|[^.;]{0,60}\b(?:is|are|was|were)\s+(?:\w+\s+)?(?:instructive|telling|typical|no\s+exception|not\s+alone|another\s+matter|a\s+familiar\s+(?:one|story)|a\s+case\s+in\s+point|unusual|clear|simple|obvious|worth\s+\w+ing)\W*$|[^.;]{0,60}\b(?:suggest|report|said|say|thought|think|claim|told)(?:s|ed)?\s+(?:us\s+|the\s+panel\s+)?otherwise\b"
)
_SHORT = 7
_RUN_IN = 4
_ALIKE = guarded(
    r"(?i)\b(?:comparable|similar|same|alike|likewise)\s+(?:\w+\s+)?(?:methods?|tricks?|techniques?|tactics|rules?|provisions?|measures|restrictions|bans?|schemes?|patterns?|means|ruses?|routes?)\b"
)
_OTHER_REGIMES = frozenset({"IR", "SY", "LY", "YE", "VE", "BY", "MM", "CU", "IQ", "AF", "SO", "SS", "CF", "HT"})
_OTHER_BODIES = guarded(
    r"(?:\b(?:Hamas|Hezbollah|Hizbullah|Houthis?|Taliban|Al[- ]Qa[ei]da|Wagner|Quds)\b|\bISIL\b|\bISIS\b|(?i:\bransomware\s+(?:groups?|gangs?|crews?)\b|\bdrug\s+cartels?\b|\bscam\s+(?:compounds?|centres?|centers?)\b|\bpirates\b))"
)
_ABOUT = guarded(
    r"(?i)\b(?:on|about|over|against|concerning|regarding|relating\s+to|situation\s+in|embargo\s+on|from)\s+(?:\w+\s+(?:and|or)\s+)?$"
)
_OFFICIAL = re.compile(
    r"(?i)(?:['’]s)?\s*(?:\w+\s+){0,2}?(?:police|authorit\w+|ministr\w+|minister|officials?|courts?|customs|coast\s+guard|navy|government|prosecutors?|regulators?|inspectors?|embassy|agency|agencies|banks?|registr\w+|mission|parliament|troops|naval|patrol|naval|lawmakers?|intelligence|border|port|immigration|officers?|inspectorates?|security|diplomats?|envoys?|ambassadors?)\b"
)
_OWN_OUTSIDE = guarded(r"(?i)\b(?:them|him|her|the\s+(?:company|ship|vessel|cargo))\b")
_POINTS_BACK = re.compile(r"(?i)\b(?:they|it|he|she|its|their|his|her|them|these|those|such)\b|,\s+an?\s+$")
_CONTRAST = guarded(r"(?i)\b(?:by|in)\s+(?:contrast|comparison)\b|\bseparately,|\blawful\b")
# "Vessels of the Republic of Korea transferred": the other Korea's own, and not its authorities.
_OF_STATE = guarded(
    r"^[\W_]*(?:[\w'-]+\s+){0,3}?(?!(?:[Gg]overnment|[Aa]uthorities|[Mm]inistry|[Nn]avy|[Pp]olice|[Mm]ission|[Cc]ourts?|[Aa]gency|[Rr]epresentatives?|[Oo]fficials?)\b)[\w-]+\s+(?:of|from)\s+(?:the\s+)?$"
)
_TRADE_OF = re.compile(r"['’]s\s+(?:own\s+)?(?:exports?|imports?|shipments|sales|output|production|economy)\b")
# "a migrant from Uzbekistan", "women from Jilin", but not "the doctors from Angola", who may be those sent there.
_PEOPLE_FROM = guarded(
    r"(?i)(?<!\bthe )(?<!\bthese )(?<!\bthose )(?<!\bits )(?<!\btheir )\b(?:migrants?|wom[ae]n|m[ae]n|students?|engineers?|labou?rers|seasonal\s+workers|villagers|tourists|refugees)\s+from\s+(?:the\s+)?$"
)
_REGIONAL = re.compile(
    r"(?i)(?:\w+\s+)?(?:(?:Central|South|South-?\s?East|East|West|North)\s+(?:Asian|African|European)s?|African|Latin\s+American|Balkan|Scandinavian)s?\b"
)


def strays(whole: Whole) -> bool:
    """Whether a sentence that does not name the DPRK speaks of something else than the document does."""
    text = whole.text
    if _HOUSE.search(_REFERENCE.sub(" ", text)) or _ASIDE.search(text) or _merely_inquires(text):
        return True
    if CAPTION.search(text) or _FOOTNOTE.match(text) or _only_leads_over(text):
        return True
    if names_dprk(text) or any(m.code == "KP" for m in whole.mentions):
        return False
    if _PRICES.search(text) or _WORLD.search(text) or _REGIONAL.match(text) or _others(whole):
        return True
    first = next((m for m in whole.mentions), None)
    if first and _CONTRAST.search(text) and any(m.how == "demonym" for m in whole.mentions):
        return not _OFFICIAL.match(text, first.end)
    if answers(text) or _BIDS.match(text):
        return False
    return bool(_OTHER_BODIES.search(text)) or _of_another_regime(whole) or _of_another_state(whole)


def sets_aside(text: str) -> bool:
    """Whether the author says in so many words that this is not the matter."""
    return bool(_SET_ASIDE.search(text))


def refers_back(text: str) -> bool:
    """Whether what sets aside means what was said before ("the Panel has no concerns in her regard")."""
    return bool(_BACK.search(text))


_BACK = guarded(r"(?i)\b(?:them|her|him|it|these|those|they|either|both)\b")


@lru_cache(maxsize=64)
def is_aside(text: str) -> bool:
    """Whether a sentence in which no act is found is about something else though it names the DPRK: politics and

    history, prices and harvests, the author's own work, the opening and the close of a letter.
    """
    if _COMPLIMENTS.search(text) or _VERDICT.match(text) or text.rstrip("\"' ").endswith("?"):
        return True
    if answers(text):
        return False
    return any(pattern.search(text) for pattern in (_POLITICS, _FORMULAS, _PRICES, _WORLD)) or bool(
        _OWN_WORK.search(text[:_OPENING])
    )


def stretch(text: str, start: int) -> str:
    """The part of a sentence between semicolons or inner stops in which ``start`` lies."""
    first = max((m.end() for m in _STRETCH.finditer(text, 0, start)), default=0)
    end = _STRETCH.search(text, max(start, first))
    return text[first : end.start() if end else len(text)]


def stretches(text: str) -> tuple[str, ...]:
    """The parts of a sentence between semicolons and inner stops."""
    ends = [0, *(m.end() for m in _STRETCH.finditer(text)), len(text)]
    return tuple(stretch(text, start) for start in ends[:-1])


_STRETCH = re.compile(r";\s|[.!?][\"')]*\s+(?=[\"'(]*[A-Z])")


def of_a_compatriot(whole: Whole) -> bool:
    """ "Kenya's Josphat Kirui won ...": who is named as another State's own, and nobody of the DPRK beside him."""
    first = next(iter(whole.mentions), None)
    return (
        first is not None
        and first.code != "KP"
        and first.start < _LEAST
        and bool(_OWN_NAME.match(whole.text, first.end))
        and not names_dprk(whole.text)
    )


_OWN_NAME = re.compile(
    r"['’]s\s+(?:own\s|(?!(?:[A-Z][a-z]+\s+){1,4}(?:Service|Ministry|Police|Agency|Office|Bureau|Bank|Authority|Commission|Board|Guard|Navy|Court|Department|Directorate|Council|Inspectorate)\b)[A-Z][a-z]+\s+[A-Z])"
)


def _only_leads_over(text: str) -> bool:
    """ "Coal and machinery.", "Nor is it only fish.", "One case is instructive.": no statement but a way to the next."""
    words = len(text.split())
    return (words <= _SHORT + 2 and bool(_PASSAGE.match(text)) and not any(letter.isdigit() for letter in text)) or (
        words <= _RUN_IN and not has_predicate(text)
    )


@lru_cache(maxsize=64)
def answers(text: str) -> bool:
    """Whether somebody answers, denies or keeps silent: that belongs to the matter whatever else is named."""
    told = (STATE_REPLY, DENIAL, NO_REPLY, SILENCE)
    return any(pattern.search(text) for pattern in told) or _own_account(text)


@lru_cache(maxsize=64)
def _own_account(text: str) -> bool:
    """Whether an organ or a firm speaks of itself, or somebody excuses himself."""
    own = OWN_ORGAN.search(text) and SPEAKS_OF_ITSELF.search(text)
    return bool(own or EXCUSES.search(text)) and not NO_PARTY.search(text)


def _others(whole: Whole) -> bool:
    """Whether people of another State are spoken of, and not as a party to what was said before."""
    if any(m.code != "KP" and _PEOPLE_FROM.search(whole.text[: m.start]) for m in whole.mentions):
        return True
    first = next((m for m in whole.mentions if m.how == "demonym"), None)
    if first is None or _POINTS_BACK.search(whole.text[: first.start]):
        return False
    before = re.split(r"[:;]", whole.text[: first.start])[-1]
    if has_predicate(before) or _INSIDE.search(before):
        return False  # "Ri set up a firm with the Chinese national ...": somebody else is the subject
    return other_nationals(whole.text, whole.mentions)


_INSIDE = re.compile(r"\b(?:which|whom|whose|who|where)\b")


def _merely_inquires(text: str) -> bool:
    found = _INQUIRES.search(text)
    return bool(found and not _FOUND_OUT.search(text, found.end()))


def _of_another_regime(whole: Whole) -> bool:
    return any(
        m.code in _OTHER_REGIMES
        and (
            _ALIKE.search(whole.text)
            or m.how == "demonym"
            or m.start <= LEAD_IN // 2
            or _ABOUT.search(whole.text[: m.start])
        )
        for m in whole.mentions
    )


def _of_another_state(whole: Whole) -> bool:
    """ "South Korean eateries have doubled in number": what belongs to another State, unless it acts as a State."""
    if any(
        m.code == "KR" and (_OF_STATE.search(whole.text[: m.start]) or _TRADE_OF.match(whole.text, m.end))
        for m in whole.mentions
    ):
        return True
    first = next((m for m in whole.mentions if m.how == "demonym"), None)
    if first is None or first.start > LEAD_IN or _OFFICIAL.match(whole.text, first.end):
        return False
    before = whole.text[: first.start]
    if _POINTS_BACK.search(before) or _INSIDE.search(before) or has_predicate(re.split(r"[:;]", before)[-1]):
        return False  # "Four have since acquired Namibian nationality": somebody else is the subject
    return not _OWN_OUTSIDE.search(whole.text, first.end)


# "The picture elsewhere is thinner.", "Not every gap is guilty.": a judgement, and nothing that took place.
_JUDGES = re.compile(
    r"(?i)[\s\"']*(?:(?!(?:that|says?|said|maintains?|claims?|insists?)\s+(?:he|she|it|they|we|the)\b)[\w'-]+\s+){1,5}?(?:is|are|was|were|looks?|seems?|remains?|varied|vary|varies|differs?|differed)\s+(?:(?:a|an|the|in|very|quite|rather|good|deal|somewhat|no|far|much|less|more|\w+ly)\s+){0,3}[\w-]+(?:\s+(?:in|of|from)\s+(?:(?!\d)\w+\s*){1,4}(?:\s+and\s+\w+)?)?\W*$"
)
_COUNTS = re.compile(
    rf"(?i)[\s\"']*(?:(?:only|just)\s+)?{BOUND}(?!an?\b|one\b){NUMBER}\s+(?:more\s+|others\s+|of\s+them\s+)?(?:(?:still|now|already)\s+)?(?:(?:were|are|have\s+been|had\s+been)\s+(?:[a-z]+ed|found|sent|held|taken|brought|flown|put|kept|seen|caught|sold|still)\b|(?:work|live|remain|stay|serve|study|belong)\b)"
    r"|[\s\"']*estimates?\s+of\s+(?:their|its|the)\s+(?:numbers?|total|strength)\b"
)
""" "Seventy were found in one dormitory": so many of those spoken of before."""
_PROVES_NOTHING = re.compile(
    r"(?i)[\s\"']*(?:none|neither|no\s+one|not\s+all)\s+of\s+(?:these|the|them|those|this)\b[^.;]{0,40}?\b(?:prov(?:e|es|en)|proof|conclusive|enough|suffic\w+|decisive)\b"
)
_UNNAMED = guarded(
    r"(?i)\bgave\s+(?:only\s+)?(?:his|her|their)\s+(?:\w+\s+)?(?:sur|first\s+)?names?\b|\b(?:ask(?:ed|ing|s)?|request\w*|prefer\w*|wish\w*|insist\w*)\s+(?:not\s+to\s+be|to\s+remain|that\s+(?:his|her|their|its)\s+names?|anonymity)\b|\b(?:on\s+condition\s+of|demand\w*|grant\w*|request\w*)\s+anonymity\b|\bnot\s+authori[sz]ed\s+to\s+(?:speak|talk|comment)\b|\b(?:was|were|is|are|has\s+been|have\s+been)\s+not\s+(?:been\s+)?(?:named|identified)\W*$"
)
_NO_STAND = guarded(r"(?i)\b(?:tak(?:e|es|ing)|took|express(?:es|ed)?)\s+no\s+(?:position|view|opinion|stand)\b")
_LEAST = 4
_OPENING = 60


def takes_part(whole: Whole, start: int, end: int) -> bool:
    """Whether the clause says something of the matter: it speaks of the field, somebody in it answers, or it tells

    at least what took place. Amid sentences on the matter nothing is an aside that shows no sign of being one.
    """
    text = whole.text[start:end]
    if closes_file(text) and not STATE_REPLY.search(text):
        return False
    if not OF_THE_FIELD.isdisjoint(signs_of(whole, start, end)) or answers(text):
        return True
    return whole.amid and not _is_thin(text, bool(inside(whole.amounts, start, end)))


def _is_thin(text: str, counted: bool) -> bool:
    """Whether a clause without a word of the field asks, announces, judges, or tells only who would not be named."""
    words = text.strip(" \"'")
    told = bool(_COUNTS.match(text) or taken_on(text))
    if len(words.split()) < _LEAST or words.endswith(("?", ":")) or not (counted or told or has_predicate(text)):
        return True
    return bool(
        (_JUDGES.match(text) and not told) or _PROVES_NOTHING.match(text) or _nameless(text) or _NO_STAND.search(text)
    )


def _nameless(text: str) -> bool:
    """Whether a clause tells only that somebody would not be named, and nothing that he said."""
    return bool(_UNNAMED.search(text)) and not _TELLS_IT.search(text)


_TELLS_IT = guarded(r"\b(?:said|says|told|added|adds)\b[^.;\"]{0,60}\bthat\b|,\"\s")


_ACTED = guarded(
    r"(?i)\b(?:arrest|charg|jail|sentenc|convict|plead|pled|fin(?:e|ed)\b|freez|froze|seiz|detain|expel|deport|suspend|revok|cancel|withdr[ae]w|strip|struck|clos|shut|block|impound|confiscat|raid|search|extradit|indict|prosecut|ban|bar|delist|de-?regist|order|refus|reject|stopp|audit|impos|forfeit|auction|inspect|turn(?:ed)?\s+(?:back|away))\w*\b"
)


_BIDS = re.compile(
    r"(?i)[\s\"']*(?:please\s+|always\s+|never\s+)?(?:do\s+not|don't|never|always|check|verify|ask|refuse|report|freeze|screen|treat|keep|insist|require|confirm|beware|be\s+(?:alert|wary|aware|careful|cautious|suspicious))\b|[^.;]{0,90}?\b(?:should|ought\s+to|need\s+to|(?:is|are)\s+(?:advised|asked|encouraged|reminded|requested|expected|urged)\s+to)\b"
)
_URGES = guarded(
    r"(?i)\b(?:urg(?:ed|es|ing)|call(?:ed|s|ing)\s+(?:up)?on|appeal(?:ed|s|ing)\s+to|press(?:ed|es|ing)|ask(?:ed|s)(?!\s+(?:whether|if|not|to|about|for|it|him|her|them|us)\b)|exhort(?:ed|s)|implor(?:ed|es))\s+(?!whether\b|if\b|not\b)(?:[\w'’-]+\s+){1,8}?to\s+(?!comment|remain|let\b|be\b)[a-z]+"
)
_MUST = re.compile(
    r"(?i)[^.;]{0,90}?\b(?:must|shall|(?:is|are)\s+to|(?:is|are)\s+(?:obliged|required|bound)\s+to)\s+(?!have\s+been)\w"
)


def _told_anyhow(whole: Whole, text: str, own: frozenset[str], start: int, end: int) -> Kind | None:
    """An act of ships, coins or papers, which a text on the matter tells without naming the DPRK again."""
    clause = Clause(text, own | {"dprk"}, own | {"dprk"}, shifted_goods(whole, start, end))
    return next((kind for kind in widely(clause) if kind in _ANYHOW), None)


_ANYHOW: frozenset[str] = frozenset(
    {"vessel_identity", "ais_silence", "vessel_supply", "port_call", "theft", "laundering", "forged_document"}
)


def weakest(whole: Whole, start: int, end: int) -> Kind:
    """The kind that says least of what a clause states: an answer, a State's act, a figure, or background."""
    text = whole.text[start:end]
    own = signs_of(whole, start, end)
    if NO_REPLY.search(text) or SILENCE.search(text):
        return "no_reply"
    answered = STATE_REPLY.search(text) or DENIAL.search(text) or _own_account(text)
    if answered or says(text, inside(whole.mentions, start, end)):
        return "state_reply"
    if CONDITION.match(text):
        return "background"
    if _BIDS.match(text):
        return "advisory"
    if _MUST.match(text) or _URGES.search(text):
        return "call_to_act"
    kind = _told_anyhow(whole, text, own, start, end)
    if kind:
        return kind
    if (_ACTED.search(text) or ENFORCED.search(text)) and own & {"agency", "foreign", "state", "enforces"}:
        return "state_action"
    return "figure" if inside(whole.amounts, start, end) else "background"
