"""What ships do: fuel from hull to hull, silence, drifting, draught, another name, a change of hands, calls at port."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from vedette.claims.guarded import phrase

_SHIP = r"(?:vessels?|ships?|tankers?|barges?|lighters?|trawlers?|freighters?|bulkers?|coasters?|hulls?|boats?)"
_OPEN_SEA = r"(?:at\s+sea|on\s+the\s+high\s+seas|mid-?\s?(?:sea|ocean)|(?:in|on|off|of)\s+the\s+(?:\w+\s+)?(?:East\s+China|South\s+China|Yellow|West|Japan|Philippine)\s+Sea|in\s+the\s+(?:Yellow\s+Sea|East\s+China\s+Sea|Sea\s+of\s+Japan|East\s+Sea|Gulf\s+of\s+Tonkin|Korea\s+Bay|open\s+sea)|nautical\s+miles)"
_MOVES = r"(?:pass|hand|pump|transfer|transship|tranship|transfus|discharg|deliver|suppl|offload|unload|lighter|empt|sold|sell|giv|gave|giving|put|mov|drain|decant|siphon|bunker|feed|fed|receiv|took|take|taking|taken|load)\w*"
_CARGO = r"(?:tonnes?|tons?|mt|t|barrels?|litres?|fuel|oil|gas\s?oil|gasoil|diesel|petroleum|products?|petrol|gasoline|crude|cargo(?:es)?|coal|sand|bunkers?|LPG)"
# Cargo goes from one hull to another: a hose, a ship that takes it, or a place that is no port.
HULL_TO_HULL = phrase(
    rf"{_MOVES}\b[^.;]{{0,60}}?\b{_CARGO}\b[^.;]{{0,70}}?\b(?:(?:by|through|over|via)\s+(?:an?\s+)?hoses?|(?:in)?to\s+(?:an?|the|another|one|two|three|four|five|six|several|other|smaller|unidentified|unnamed|North\s+Korean|DPRK)[\w\s'’-]{{0,50}}?(?<![\w-]){_SHIP}|between\s+(?:the\s+)?(?:two\s+)?{_SHIP}|from\s+(?:an?|the)\s+(?:\w+[\s-]){{0,3}}?{_SHIP}\s+to)\b"
    rf"|(?:ship|vessel|barge|boat|hull|side|tanker)[-\s](?:to|by)[-\s](?:ship|vessel|barge|boat|hull|side|tanker)\b|\bSTS\b|\btransfers?\s+at\s+sea\b|\bhoses?\b[^.;]{{0,40}}\b(?:connect|rig|run|ran|sl[iu]ng|joined|strung|between|attach|across|link|pass)\w*|\b(?:connect|rig|join|link|coupl|lash|moor|tie|tied|secur)\w*\s+(?:\w+\s+){{0,3}}?(?:by\s+)?(?:hoses?|together|to\s+each\s+other|side\s+by\s+side)"
    rf"|\b(?:tied|moored|fast|lashed|secured)\s+(?:up\s+)?to\s+(?:her|its|the|each)\s+(?:\w+\s+){{0,2}}?(?:side|other)\b|(?:photograph|pictur|imag|film|spott|observ|saw|seen|caught|record|sight|show|detect)\w*\b[^.;]{{0,90}}?\balongside\s+(?:an?|the|another|two)\s+(?:[\w'’-]+\s+){{0,5}}?{_SHIP}|{_SHIP}\s+(?:[\w-]+\s+){{0,3}}?(?:coupled|lashed|tied|moored|rafted|fastened)\s+(?:up\s+|together|side|for|to\s+each|until)|\b(?:slip|dr[ae]w|pull|c[oa]me|l[ai]y|lain|moor|drift|edg|eas|stood|ran|went|go|gone)\w*\s+(?:up\s+|in\s+)?alongside\s+(?:an?|the|another|her|it)\b"
    rf"|\b{_CARGO}\b[^.;]{{0,40}}?\b(?:changed|changing|change)\s+(?:hands|hulls|ships)\s+{_OPEN_SEA}|\b{_MOVES}\b[^.;]{{0,40}}?\b{_CARGO}\b[^.;]{{0,50}}?{_OPEN_SEA}"
)
# "She was back in Wonsan by August": a ship is where a port is named.
BACK_AT = phrase(
    r"(?:was|were|is|been|lay)\s+(?:again\s+|back\s+|once\s+more\s+|then\s+|next\s+|seen\s+|sighted\s+|located\s+|berthed\s+|anchored\s+|moored\s+)*(?:at|in|off|inside)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}?[A-Z]\w+"
)
ENCOUNTER = phrase(
    r"(?:similar|such|these|those|further|other|another|\d+|two|three|four|five|six|seven|eight|nine|ten|dozens\s+of|several)\s+(?:\w+\s+)?(?:encounters?|rendezvous|(?:ship-to-ship\s+)?(?:operations|transfers)(?=\s+(?:were|was|at\s+sea|have|had|took))|meetings?\s+(?:at\s+sea|between\s+(?:ships|tankers|vessels)))\b"
)
NO_MEETING = phrase(
    r"alongside\s+(?:them|him|colleagues|[\w-]+\s+(?:workers|women|men|staff|nationals|players)|(?:the\s+|an?\s+)?(?:quay|pier|wharf|berth|jetty|terminal|dock))|at\s+(?:\w+\s+)?(?:port|berth|terminal|wharf)s?\b|crew\s+(?:list|change)"
)
GONE_DARK = phrase(
    r"(?:ceas|stopp|quit|fail|left\s+off|discontinu)\w*\s+(?:to\s+)?(?:transmit|broadcast|send|report|signal|emit|us)\w*|(?:transmit|broadcast|sent|emit|report)\w*\s+(?:no(?:thing|\s+(?:signal|position|AIS|track|message))|neither)|(?:(?:dropp|fell|fall|drop|went|gone|go|slipp|black)\w*\s+(?:\w+\s+)?(?:off|out|dark|silent)|(?:disappear|vanish|fad|melt|lost)\w*\s+(?:\w+\s+)?(?:off|from|out))\b[^.;]{0,30}?\b(?:track\w*|screens?|AIS|maps?|radar|plots?|system|view|for|in|on|between|near|until)\b|(?:fall|fell|fallen|went|gone|stay|stayed|remain\w*|kept|was|were|is|been)\s+(?:silent|dark)\b|(?:neither|none|no|not)\b[^.;]{0,40}?\b(?:transmitting|broadcasting|signalling)\b|off\s+the\s+air\b|no\s+(?:AIS\s+)?(?:signals?|positions?|transmissions?|track|pings?)\s+(?:was|were|had|for|from|between|until)|(?:AIS|transponder|beacon|identification\s+system|tracking)\b[^.;]{0,60}?\b(?:off|silent|dark|disabled|inoperative|broken|defective|failed|out\s+of\s+(?:order|action)|gap|gaps|interrupt\w*|lost|down)\b|(?:switch|turn|shut|pull|cut|power|disabl|deactivat|silenc|manipulat)\w*\b[^.;]{0,30}?\b(?:AIS|transponders?|beacons?|identification\s+systems?|signals?)\b|signal\b[^.;]{0,20}?\b(?:was\s+lost|died|stopped|ceased|vanished)"
)
LOITERS = phrase(
    r"loi-?\s?ter\w*|linger\w*\s+(?:off|in|near|around|for)|drift(?:ed|ing|s)?\s+(?:for|off|south|north|east|west|in|near|without|about)\b|(?:circl|zigzag)\w*\s+(?:off|for|in|near|south|around)|hove\s+to|(?:wait|idl|anchor|lay|stay|remain)\w*\s+(?:[\w-]+\s+){0,4}?outside\s+(?:the\s+)?(?:port|harbou?r|territorial|[\w-]+['’]s)|(?:lay|lain|lying|lie|stood|stopped|waited|idl)\w*\s+(?:\w+\s+)?(?:off|outside|to|idle|still|motionless|at\s+anchor)\b[^.;]{0,60}?\b(?:hours?|days|weeks|sea|coast|limits|roads|anchorage|nautical)"
)
DRAUGHT = phrase(
    r"(?:draught|draft)s?\s+(?:readings?|marks?|surveys?|reported|declared|fell|rose|chang\w+|had|was|were|of|increas\w+|decreas\w+|reduc\w+|shrank|grew|went|dropp\w+|differ\w*|by)|(?:in|change\s+of|change\s+in|reported|her|its|the\s+vessel's|ship's)\s+(?:maximum\s+)?(?:draught|draft)\b(?!\s+(?:report|resolution|paper))|(?:higher|lower|deeper|deep|high)\s+in\s+the\s+water|metres?\s+(?:higher|lower|deeper)\b|(?:rode|riding|ride|sat|sit|sitting|lay|lying|floated|floating)\s+(?:[\d.]+\s+\w+\s+|much\s+|visibly\s+|noticeably\s+)?(?:higher|lower|deeper|high|low|deep)\b|in\s+ballast\b|(?:went|go|going|sailed|left|put)\s+(?:out\s+)?(?:full|laden|loaded|deep)\b[^.;]{0,40}\b(?:empty|light|ballast)|(?:came|come|return\w*|back)\s+(?:back\s+)?(?:nearly\s+|almost\s+)?(?:empty|in\s+ballast|light)\b|water\s?line\b"
)
UNDER_ANOTHER_NAME = phrase(
    r"(?:b[eo]ar(?:s|ing)?|bore|carr(?:y|ies|ied|ying)|w[eo]re|wears|wearing|show(?:s|ed|ing)?|display\w*|flew|flies|flying|painted\s+with)\s+the\s+(?:[\w'’-]+\s+)?(?:name|number|identity|livery|flag|markings)\s+of\s+(?:an?|another|the)\s+(?:[\w'’-]+\s+){0,4}?(?:vessel|ship|tanker|freighter|trawler|barge|one)\b|(?:transmit|broadcast)\w*\s+(?:an?|the|another)\s+(?:[\w'’-]+\s+){0,3}?(?:identity|name|MMSI)\b|(?:re-?emerg|re-?appear|resurfac|now\s+(?:sail|trad|operat|fl)|sail|trad|continu|went\s+on)\w*\s+(?:[^.;]{0,40}?\s)?(?:as|under)\s+(?:the\s+)?(?:[A-Z]\w+|another\s+(?:name|flag|identity)|a\s+(?:new|different|false|second)\s+(?:\w+\s+)?(?:name|flag|identity))|re-?emerg\w*\s+as|under\s+(?:another|a\s+new|a\s+different|a\s+false)\s+(?:\w+\s+)?(?:name|flag|identity)|under\s+the\s+(?:name|identity|number)\b(?!\s+of\s+(?:the\s+)?(?:law|resolution))|(?:painted|welded|put)\s+(?:an?\s+)?(?:new|another|different|false)\s+(?:name|number)|swapp?(?:ed|ing)?\s+(?:the|her|its)\s+(?:flag|name)|answer(?:s|ed|ing)\s+to\s+(?:the\s+name\s+)?[A-Z]|(?:transmit|broadcast|us|assum|adopt|borrow|steal|stol|tak|took|cop|clon|mimic|imitat|forg)\w*\s+(?:the\s+|an?\s+)?(?:[\w'’-]+\s+){0,3}?(?:number|identity|MMSI|IMO|transmissions?|signals?|name|call\s+sign|papers|particulars)\s+of\b|(?:borrow|stole|stolen|took|us(?:ed|ing))\w*\s+(?:an?\s+|the\s+)?(?:dead|scrapped|sister|broken-up|decommissioned|another)\s+(?:ship|vessel|tug|tanker|boat)(?:'s|’s)|(?:name|stern|funnel|hull|IMO\s+number)\b[^.;]{0,40}?\b(?:painted|covered|obscured|blacked|ground|altered|changed|erased)\b|repainted\s+(?:as|with|in)|(?:the\s+)?flag\s+(?:was|changed|had\s+changed|switched)|renamed\b|(?:changed|changing|swapped|switched|trading)\s+(?:her\s+|its\s+|their\s+|the\s+)?(?:names?|flags?|identit\w+)|formerly\s+(?:named|known|called|the\s+[A-Z])|(?:false|fraudulent|fake|phantom|forged)\s+(?:[A-Z]\w+\s+)?(?:flag|registration|registry)"
)
CHANGED_HANDS = phrase(
    rf"changed\s+hands\b|change\s+of\s+(?:ownership|owner|hands)|(?:was|were|been|being)\s+(?:\w+\s+)?(?:sold|acquired|bought|purchased|resold|transferred)\b[^.;]{{0,90}}?\b(?:by|from|to|for)\b|{_SHIP}\s+(?:was\s+|were\s+)?(?:sold|bought|acquired)\b|(?:sold|bought|acquired|purchased|placed|procured|obtained)\s+(?:[\w'’,-]+\s+){{0,5}}?{_SHIP}\b|(?:sold|bought)\s+(?:her|it)\s+(?:in|for|on|to|from|through)\b|bill\s+of\s+sale|new\s+owners?\b|takings?\s+delivery|(?:sale|purchase|resale|acquisition)\s+of\s+(?:the\s+|an?\s+|two\s+|three\s+)?(?:[\w-]+\s+){{0,3}}?{_SHIP}"
)
_HULL = r"(?:vessels?|ships?|tankers?|barges?|lighters?|trawlers?|freighters?|bulkers?|carriers?|coasters?|hulls?|boats?|dredgers?|ferr(?:y|ies)|tugs?|reefers?|yachts?|longliners?|tonnage)"
_TRADED_AWAY = r"(?:re)?(?:sold|bought|purchased|acquired|procured|obtained|supplied|delivered|transferred|handed\s+over|turned\s+over|made\s+over|leased|chartered\s+(?:out|by|to)|let|placed|passed|donated|gifted|added)"
_TRADES_AWAY = r"(?:re)?(?:s[eo]ll?s?d?|selling|b(?:ought|uy|uys|uying)|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|procur(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|transferr?(?:s|ed|ing)?|(?:hand|turn|sign|ma[dk])(?:s|ed|e|ing)?\s+over|leas(?:e|es|ed|ing)|charter(?:s|ed|ing)?\s+out|plac(?:e|es|ed|ing)|g[ai]v(?:e|es|ing)|offer(?:s|ed|ing)?|t[ao]ok?\s+over|add(?:s|ed|ing)?)"
# Up to the ship, what is handed over stands behind its verb: "from the receiving vessel" is another's part in it.
_OTHER_PART = r"(?!(?:from|into|onto|aboard|at|through|via|in|on|by|for|that|which|who|whose|and|but|between|alongside|about|oil|fuel|gas|gasoil|diesel|petroleum|coal|sand|cargo(?:es)?|goods|crew|imagery|images|data|information|photographs?|figures)\b)"
_NO_CARGO = r"(?!(?:cargo(?:es)?|oil|fuel|gas|gasoil|diesel|petroleum|products?|coal|sand|goods|tons?|tonnes?|barrels|crews?|seafarers|deliveries|shipments?|loads?|which|that|whose)\b)"
# A ship changes hands: it is what is sold or delivered, not what does the delivering.
HANDED_OVER = phrase(
    rf"{_HULL}\b[^.;]{{0,80}}?\b(?:joined|swelled|entered|strengthened|enlarged)\s+(?:the\s+|its\s+)?(?:[\w'’-]+\s+){{0,4}}?fleet\b|(?:her|its|the\s+ship['’]s|the\s+vessel['’]s)\s+(?:re)?(?:sale|purchase|acquisition|handover)\b|{_TRADES_AWAY}\s+(?:{_OTHER_PART}[\w'’,.()-]+\s+){{0,7}}?(?:[\w-]+-)?{_HULL}(?![\w-]|\s+(?:owners?|captains?|companies|crews?|transfers?|of\s+[\d,.]+\s+t))"
    rf"|(?:[\w-]+-)?{_HULL}(?:\s+\([^()]{{0,60}}\))?,?\s+(?:{_NO_CARGO}[^\s.;]+\s+){{0,9}}?(?:was|were|been|being|be|is|are)\s+(?:[a-z]+\s+){{0,2}}{_TRADED_AWAY}\b"
    rf"|{_HULL},?\s+(?:[A-Z\d(]\S*\s+){{0,4}}(?:newly\s+|recently\s+|once\s+|first\s+)?(?:re)?(?:sold|bought|purchased|acquired|procured|obtained|leased|handed\s+over|(?:supplied|delivered|transferred|placed)(?=\s+by\b))\b"
    rf"|charter(?:s|ed|ing)?\s+(?:{_OTHER_PART}[\w'’,.()-]+\s+){{0,7}}?(?:[\w-]+-)?{_HULL}\b[^.;]{{0,60}}?\b(?:to|by)\s+[^.;]{{0,30}}?(?:North\s+Korea\w*|DPRK|Pyongyang)|charter(?:s|ed|ing)?\s+(?:an?\s+|the\s+)?(?:North\s+Korean|DPRK)[- ](?:flag\w*\s+)?{_HULL}"
    rf"|(?:sales?|resale|purchases?|acquisition|supply|procurement|transfer|delivery|lease|charter|handover|handing\s+over|ownership|provision|export|import)\s+(?:to\s+[\w\s]{{1,30}}?)?of\s+(?:{_OTHER_PART}[\w'’,.-]+\s+){{0,6}}?(?:[\w-]+-)?{_HULL}\b|(?:[\w-]+-)?{_HULL}\s+(?:sales?|purchases?|acquisitions?|deals?)\b"
    rf"|{_HULL}\b[^.;]{{0,80}}?\b(?:pass|went|came|c[oa]me|f[ea]ll|go|goes|gone|end)\w*\s+(?:\w+\s+){{0,3}}?(?:in)?(?:to|from)\s[^.;]{{0,60}}?\b(?:hands|owners?|ownership|possession|fleet|compan(?:y|ies)|firms?|buyers?|control|North\s+Korea\w*|DPRK|Pyongyang)\b"
    rf"|chang(?:e[sd]?|ing)\s+(?:of\s+)?(?:hands|owners?(?:hip)?)\b|new\s+owners?\b|bill\s+of\s+sale|tak(?:es?|ing|en)\s+delivery|took\s+delivery|(?:join|enter|swell|enlarg|expand|renew)\w*\s+(?:the\s+)?(?:[\w'’-]+\s+){{0,2}}?fleet\b|(?:to|for)\s+(?:the\s+|its\s+|their\s+)?(?:[\w'’-]+\s+){{0,2}}?fleet\b|(?:sold|bought|acquired|purchased|leased)\s+(?:her|it|them)\b"
)
FLAG_STATE_ACTS = phrase(
    r"regist(?:ry|rar)\b[^.;]{0,30}?\b(?:dropp|remov|delet|struck|cancel|expel|terminat)\w*|de-?\s?regist\w+|(?:struck|strike|strikes|striking|deleted?|deleting|remov\w+|expung\w+|dropp\w+)\b[^.;]{0,60}?\b(?:off|from)\b[^.;]{0,30}?\bregist\w*|struck\s+(?:\w+\s+){0,4}?(?:off|from)\b|(?:cancel|revok|withdr[ae]w|suspend|terminat)\w*\s+(?:[\w'’-]+\s+){0,4}?(?:registration|papers|flag|registry|certificate)\b"
)
CALLS_AT = phrase(
    r"(?:tied\s+up|tie\s+up|berth\w*|moor\w*|dock\w*|put\s+in(?:to)?|call(?:s|ed|ing)?|lay|lain|anchor\w*|arriv\w*|discharg\w*|unload\w*|sail\w*|left|return\w*|steam\w*|bound|enter\w*)\s+(?:\w+\s+){0,2}?(?:at|in|into|to|from|off|for)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?[A-Z]\w+|\bcalls?\s+(?:by|at|to|on|followed|were|was|in)\b|port\s+calls?|(?:imagery|images?|pictures?|photographs?|satellite|AIS\s+data)\b[^.;]{0,90}?\b(?:show|shows|showed|place|places|placed|put|puts|appear|appears|seen|caught|locat\w+)\b[^.;]{0,70}?\b(?:at|in|inside|near|off|alongside|berthed|moored)\b|appears?\s+on\s+(?:\w+\s+)?(?:imagery|images|pictures)|lock\s+gate|oil\s+terminal|(?:alongside|at)\s+(?:the\s+|an?\s+)?(?:quay|pier|berth|jetty|wharf)"
)
# Cover written, renewed, placed or withdrawn; and a class society's or a registry's papers for ships.
SHIPS_COVERED = phrase(
    r"(?:P\s?&\s?I|protection\s+and\s+indemnity|hull\s+and\s+machinery|war[- ]risks?)\s+(?:cover|insurance|clubs?|polic(?:y|ies))|(?:re)?insur(?:ed|es|ing|ance\s+(?:of|for|on|to))\b|(?:re)?insurance\s+(?:cover|polic(?:y|ies)|certificates?)|insurance\s+(?:was|were|is|had|has|of)\b|underwr(?:ote|itten|ites|iting)|cover(?:ed|s|ing)\s+(?:the\s+)?(?:hulls?|liabilit\w+)|underwriters?\b|(?:policy|policies|cover)\s+(?:for|on|of)\s+(?:the\s+|an?\s+|two\s+|three\s+|four\s+)?(?:[\w-]+\s+){0,4}?(?:vessels?|ships?|tankers?|freighters?|fleet|hulls?)"
)
SHIPS_CLASSED = phrase(
    r"classification\s+(?:society|societies)|class(?:ed|es|ing)\s+(?:the\s+|an?\s+|two\s+|three\s+|\d+\s+)?(?:[\w-]+\s+){0,4}?(?:vessels?|ships?|tankers?|freighters?)|class\s+certificates?|(?:entered|enrolled|recorded)\b[^.;]{0,60}?\b(?:registry|register)\s+of\s+(?:the\s+)?(?:DPRK|North\s+Korea)"
)
