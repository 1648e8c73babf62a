"""Goods that move: which way they go, and whether the clause says that they went at all."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.frames import LEGAL
from vedette.claims.goods import GoodsHit, cargo
from vedette.claims.guarded import guarded
from vedette.conduct import Kind
from vedette.geo import countries

_DPRK = r"(?:North(?:\s+Korean?s?)?\b|DPRK|N\. ?Korea\w*|Pyongyang|Democratic\s+People's|Nampo|Chongjin|Wonsan|Sinuiju|Haeju|Hungnam|Songnim|Rajin|Najin|Rason|Sonbong|Namyang|Hyesan|Musan|Tanchon|Kimchaek|Onsong|Kaesong|Hamhung|Taean|Manpo|Kanggye|Chongju|Sariwon|Air\s+Koryo|Kim\s+Jong|(?:(?:front|agent|arm|office|affiliate)s?\s+of\s+)?(?:Komid|Green\s+Pine|Haegumgang|Mansudae|Glocom|Saeng\s+Pil)\b)"
_TO_DPRK = guarded(
    rf"(?i)\b(?:sold|sells?|selling|gave|gives?|sent|sends?|offered|shipped|handed|delivered|lent)\s+(?:the\s+)?(?:DPRK|North\s+Korea|Pyongyang|the\s+North)\b(?!n|'s)\s+(?!to\b|from\b|at\b|via\b|in\b|of\b)(?=[a-z\d])|\b(?:(?<!traced\s)(?<!back\s)(?<!tracked\s)(?:in)?to(?!\s+(?:carry|ship|sell|bring|move|transport|deliver|hide|conceal|buy)\b)|reach(?:ed|es|ing)?|for|towards|arriv\w+\s+(?:in|at)|(?:cross\w*|lifted\s+(?:off|ashore)|landed|put\s+ashore|set\s+ashore|taken\s+off|brought\s+ashore|discharg\w*|unload\w*|offload\w*|deliver\w*|sale|shops?|stores|market\w*|seen|use|circulation)\s+(?:[^,.;]{{0,60}}?\s)?(?:at|in|into|of))\s+(?:the\s+|an?\s+)?(?:leadership\s+of\s+(?:the\s+)?|elite\s+of\s+(?:the\s+)?|ports?\s+of\s+|port\s+in\s+|buyers?\s+in\s+(?:the\s+)?|customers?\s+in\s+(?:the\s+)?|(?:[\w'’-]+\s+){{1,4}}in\s+(?:the\s+)?)?{_DPRK}|\bDPRK-bound|\b(?:suppl|provid|furnish)\w+\s+(?:the\s+)?(?:DPRK|North\s+Korea|Pyongyang)\s+with"
    r"|\b(?:DPRK|North\s+Korean)[- ](?:flag\w*\s+)?(?:vessels?|tankers?|ships?)\b[^.;]{0,40}\b(?:received|took\s+on|obtained|receives|loaded\s+with\s+fuel)\b"
    r"|\b(?:DPRK|North\s+Korea|Pyongyang|the\s+North|the\s+country|the\s+regime|it|they)\s+(?:ha[sd]\s+)?(?:\w+ly\s+)?(?:also\s+)?(?:receiv\w+|took\s+(?:in|delivery)|takes\s+in|obtain\w*|acquir\w*|procur\w*|bought|buys|purchas\w*|import\w*|smuggl\w+\s+in)\b"
    r"|\bsold\s+(?:\w+\s+){0,3}to\s+(?:an?\s+)?North\s+Korean"
)
_FROM_DPRK = guarded(
    rf"(?i)\b(?:from|in|of|by)\s+(?:the\s+)?{_DPRK}|\b(?:North\s+Korean|N\. ?Korean|DPRK(?:[- ]origin)?)[- ]+(?:\w+\s+)?"
)
_OWN_GOODS = guarded(
    r"(?i)\b(?:North\s+Korean|N\. ?Korean|DPRK(?:[- ]origin)?|DPRK's|North\s+Korea's|Pyongyang's)[- ]+(?:(?!(?:ha[sd]|have|did|is|was|were|may|receiv|import|bought|buy|purchas|acquir|procur|obtain|took|takes?\b)\w*)\w+\s+){0,2}$"
)
_OF_DPRK = re.compile(
    rf"(?i)\s*(?:(?!(?:in|into|to|at|for|towards|with)\b)\w+\s+){{0,2}}(?:of|from|by|made\s+in|mined\s+in|caught\s+(?:in|off|by)|sewn\s+in|produced\s+(?:in|by)|originating\s+in|dredged\s+(?:in|off|from)|(?:felled|cut|grown|dug|smelted|cast|stitched|quarried|knitted|assembled|woven|harvested|raised|extracted|manufactured|refined|forged|landed|loaded)\s+(?:in|at|off|near))\s+(?:the\s+)?{_DPRK}"
)
# "Sold the DPRK trucks", where "sold DPRK coal" tells the origin.
_GIVEN = guarded(
    r"\b(?:sold|sells?|selling|gave|gives?|sent|sends?|offered|shipped|delivered|lent|supplied|supplies|supplying)\s+(?:the\s+DPRK|North\s+Korea|Pyongyang|the\s+North)\s+(?:with\s+)?(?:[a-z]|\d)(?<!\bto)(?!o\b|ia\b|rom\b|n\b)"
)
_IMPORT = guarded(
    r"(?i)\bimport\w*|\bprocur\w*|\bacquir\w*|\bpurchas\w*|\bbought\b|\bsmuggl\w+\s+in\b|\btook\s+in\b|\breceiv\w*"
)
_EXPORT = guarded(r"(?i)\bexport\w*")
_LUXURY = guarded(
    r"(?i)\b(?:luxury\s+(?:goods|items|cars?|vehicles?|watches|products?|sedans?|limousines?)|mercedes\w*|maybach\w*|limousines?|rolls-royces?|lexus(?:es)?|bullet-?proof\s+(?:car|limousine|vehicle|mercedes)\w*|armou?red\s+(?:[\w-]+\s+){0,3}?(?:cars?|limousines?|sedans?|saloons?|vehicles?|SUVs?)|yachts?|cognac|whisky|caviar|perfumes?|cosmetics)\b"
)
_MOVED = guarded(
    r"(?i)\b(?:given|gift|present(?:ed)?\s+(?:to|with)|donat|hand|auction|cleared|cross|left|leaving|seen|shown|appear|pictured|photographed|filmed|display|turn(?:ed|s)?\s+up|stood\s+in|pass(?:ed|es)\s+(?:through|via)|went|goes|going|gone|head(?:ed|ing)|on\s+(?:its|their|the)\s+way|smuggl|ship|export|import|deliver|transport|suppl|arriv|procur|acquir|sold|sell|sale|bought|buy|purchas|transfer|transit|sen[dt]|reach|(?:driv\w+|drove)\s+(?:[\w-]+\s+){0,4}(?:in)?to|(?:driv\w+|drove)\s+(?:[\w-]+\s+){0,4}(?:across|over|through)|truck|unload|obtain|load|found|seiz|intercept|order|provid|receiv|appear|bound|destin|consign|brought|import|mov)\w*"
)
_CAP_USE = guarded(
    r"(?i)\b(?:exceed\w*|breach\w*|surpass\w*|times|per\s?cent\s+of|%\s+of|above|over|beyond|more\s+than|within|below|under|total\w*|reach\w*|us(?:ed|ing)\s+up|exhaust\w*|overshot|topp\w+|twice|double|treble|triple|half|a\s+(?:quarter|third|fifth|tenth)\s+of)\b"
)
_LIMIT = r"(?:what\s+(?:[\w()]+\s+){0,8}?(?:allows?|permits?|allowed|permitted|authori[sz]ed)|(?:permitted|allowed|authori[sz]ed|maximum|yearly|annual)\s+(?:quantity|amount|volume|total)|cap|ceiling|limit|quota|allowance|maximum|threshold)"
_USED_UP = r"(?:exceed(?:ed|s|ing)?|over(?:shot|shoots?|run|ran|stepped)|surpass(?:ed|es|ing)?|breach(?:ed|es|ing)?|us(?:ed|es|ing)\s+up|exhaust(?:ed|s|ing)?|topp(?:ed|ing)|pass(?:ed|es|ing)?|cross(?:ed|es|ing)?|br(?:oke|oken|eak|eaks)\s*(?:through)?|reach(?:ed|es)|hit|hits|fill(?:ed|s)?|blew\s+(?:past|through)|burst|smash(?:ed|es)|went\s+(?:over|past|beyond)|gone\s+(?:over|past|beyond)|met)"
EXCEEDED = guarded(
    rf"(?i)(?<!not\s)\b{_USED_UP}\b[^.;]{{0,60}}\b{_LIMIT}\b|\b{_LIMIT}\b[^.;]{{0,30}}?\b(?:had|has|have|was|is|were|been|being|would\s+have|may\s+have)\s+(?:\w+\s+){{0,3}}?{_USED_UP}\b"
    rf"|\b(?:against|versus|compared\s+(?:with|to)|set\s+against|in\s+excess\s+of|far\s+(?:over|above|beyond)|well\s+(?:over|above|beyond|under|below|within|short\s+of)|over\s+and\s+above|short\s+of)\s+(?:[\w']+\s+){{0,3}}?{_LIMIT}\b"
    rf"|\b(?:times|twice|double|treble|triple|per\s?cent\s+of|percent\s+of|%\s+of|(?:half|most|nearly\s+all|all|three\s+quarters|two\s+thirds|a\s+(?:quarter|third|fifth|tenth)\s+of))\s+(?:what\s+)?(?:[\w']+\s+){{0,4}}?{_LIMIT}\b"
)
# What suppliers notify to the Committee, and totals on an assumption of how full the tankers were, are counted
# against the cap, whether the clause names it or not.
COUNTED_AGAINST = guarded(
    r"(?i)\b(?:notif(?:ied|ies|y|ying|ications?)|declar(?:ed|es|ing)|report(?:ed|s|ing)|communicat(?:ed|ing)|submitted|disclosed|informed)\b[^.;]{0,80}?\b(?:committee|council|united\s+nations|UN)\b|\b(?:committee|council)\b[^.;]{0,40}?\b(?:notified|told|informed|received\s+notifications?)\b|\bcommittee['’]?s?\s+(?:website|records?|tables?|figures)\b[^.;]{0,30}?\b(?:show|list|record|put|give|gave|publish|carr)\w*|\b(?:officially|formally)\s+(?:notified|declared|reported)\b"
    r"|\b(?:one[\s-]third|half|one[\s-]half|two[\s-]thirds|three[\s-]quarters|a\s+third|ninety\s+per\s?cent|\d+\s*(?:per\s?cent|percent|%)|fully|partly|partially)[\s-]+(?:full|laden|loaded|filled)\b"
)
# A ship is "she", and what is hers is no person's.
_HE_OR_SHE = guarded(
    r"(?i)\b(?:he|she|his|her)\b(?!\s+(?:[\w-]+\s+)?(?:cargo(?:es)?|holds?|tanks?|decks?|draught|master|crew|captain|flag|voyage|berth|consignments?)\b)"
)
_IT_OR_THEY = guarded(
    r"(?i)\b(?:it|its|they|their|them|these|those|the\s+(?:country|regime|government|ship|vessel|tanker|cargo|coal|cars?))\b"
)
_ERECTED = guarded(
    r"(?i)\b(?:built|buil(?:d|ds|ding)|erect\w*|made|cast|unveil\w*|creat\w*|deliver\w*|suppl\w*)\b[^.;]{0,80}\b(?:in|for|to)\s+(?:the\s+)?[A-Z]"
)
_OUT_OF = guarded(r"(?i)\b(?:from|loaded\b[^.;]{0,30}\b(?:in|at|off))\s+(?:the\s+|an?\s+)?(?:ports?\s+of\s+)?$")
_INDUSTRY = re.compile(
    r"(?i)\s*-?(?:(?:of\s+mass\s+destruction\s+)?(?:and\s+[\w-]+\s+(?:[\w-]+\s+)?)?(?:programmes?|programs?|capabilit(?:y|ies)|ambitions|tests?|launch(?:es)?|development|proliferation)|exports?\s+(?:ports?|hubs?|terminals?)|terminals?|jett(?:y|ies)|berths?|piers?|wharf|wharves|quays?|depots?|storage|tankers?|carriers?|packing|peeling|canning|gutting|sewing|making|mining|industry|sector|workers?|processing|plants?|factor(?:y|ies)|compan(?:y|ies)|firms?|-processing|makers?|farms?|mills?|workshops?|station|companies)\b"
)
_ARMS_MOVE = guarded(
    r"(?i)\b(?:arms|armaments|weapon\w*|munitions?|ammunition|artillery|shells|missiles?|rockets?|grenades?|rifles?|torpedo\w*|scuds?|tanks?|materiel|military\s+\w+|conventional)\b[^.;]{0,70}?\b(?:sold|sales?|sell\w*|exported|exports?|suppl\w+|ship(?:ped|ments?)|deliver\w*|transfer\w*|procure\w*|deals?|smuggl\w*|provided|landed|laden|loaded|carried|unloaded|arrived|went|moved|brought|bought|purchas\w*|repair\w*|refurbish\w*|found|seized|aboard|traffick\w*|intercept\w*|broker\w*|offered|acquired|uncovered|discovered|confiscated|impounded|recovered|received|issued|captured|stowed|concealed|hidden|turned\s+up|taken\s+in|handed\s+over|destroyed|taken\s+off)\b"
    r"|\b(?:landed|laden|loaded|carried|carrying|unloaded|brought|hold|held|moved|contract\s+for|sold|sales?|sell(?:s|ing)?|export(?:s|ed|ing)?|suppl\w+|shipments?|shipped|deliver\w*|transfer\w*|procure\w*|smuggl\w+|provid(?:ed|es|ing)|purchas\w*|bought|buy(?:s|ing)?|repair\w*|refurbish\w*|found|seized|traffick\w*|broker\w*|offer(?:ed|s|ing)|acquir\w*|trade\s+in|deals?\s+(?:in|for)|uncover(?:ed|s)|discover(?:ed|s|y\s+of)|confiscat\w+|impound\w+|recover(?:ed|s)|receiv(?:ed|es)|issued|captured|stowed|hid|t(?:ook|aken|akes)\s+(?:in|off)|handed\s+over|containers\s+of|crates\s+of|cargo(?:es)?\s+of|consignments?\s+of)\b(?!\s+(?:for|the\s+money|funds|revenue))[^.;]{0,60}?\b(?:arms|armaments|weapons|munitions?|ammunition|artillery|shells|ballistic\s+missiles?|missiles|missile\s+(?:parts|components|technology)|rockets|grenades|rifles|torpedoes|scuds?|tanks|materiel|military\s+(?:equipment|hardware|communications|radios?|goods|items))\b(?!\s+(?:program|test|develop|launch))"
)
_HAULED = guarded(
    r"(?i)\b(?:found|discovered|detected|recovered|landed|filled|c[oa]me\s+off|left\s+(?:the\s+)?ports?|entered\s+(?:\w+\s+){0,2}markets?)\b|\b(?:lift|dredg|haul|extract|ferr|dispatch|pump|pip|rail|flow|divert|truck|barg)(?:s|es|ed|ged|ied|ies|ing|ging|ping|ped)?\b|\b(?:put|taken|brought)\s+(?:aboard|on\s+board)\b|\bwent\s+(?:by|to|from|through)\b"
)
_FOUND = guarded(
    r"(?i)\b(?:put\s+(?:aboard|on\s+board)|aboard|sent|railed|flown|left|crossed|went|carr(?:y|ied|ies)|bring|brought|ordered|found|turned\s+up|seen|recovered|delivered|shipped|crates?|uncovered|discovered|confiscated|impounded|intercepted|received|hid|hidden|stowed|concealed|captured|issued|took\s+in|taken\s+in|taken\s+off|reached|arrived|supplied|in\s+the\s+hold)\b"
)
_PIPED = guarded(r"(?i)\bpipelines?\b|\bpiped\b")
_EARNED = guarded(r"(?i)\b(?:earn\w*|revenue|proceeds|income|brought\s+in|worth)\b[^.;]{0,40}\b(?:from|of|by)\b")


def _way(text: str, own: frozenset[str], named: tuple[GoodsHit, ...]) -> Kind:
    """The way of the goods named: what crosses the bridge from the other side comes to the DPRK."""
    if _OVER_THE_BRIDGE.search(text) and _from_elsewhere(text, own):
        return "goods_import"
    return direction(text, named)


def _no_trade(text: str, own: frozenset[str]) -> bool:
    """Whether words of trade tell of none with the DPRK: work at a bench, a maker's sales to all, a listed firm's line."""
    if _THEY_MAKE.search(text) and not _SHIPPED.search(text):
        return True  # who sews trousers abroad works there: that the trousers came from the DPRK is not said
    if _BAGGAGE.search(text) and {"finance", "money"} & own:
        return True  # gold among the banknotes of a courier is money carried, and no cargo
    if _IN_THE_TRADE.search(text):
        return True  # who is put on a list for a trade is not said to have shipped anything there and then
    if "dprk" in own:
        return False
    if _WORLDWIDE.search(text):
        return True
    # A person who buys or sells is not the country spoken of before.
    return bool(_HE_OR_SHE.search(text)) and not _IT_OR_THEY.search(text)


def trade_in(text: str, own: frozenset[str], goods: tuple[GoodsHit, ...]) -> list[Kind]:
    """Trade the clause states. Goods bought abroad, with the DPRK unnamed, are a leg of a route and no supply to it."""
    found: list[Kind] = []
    if _no_trade(text, own):
        return found
    named = _uncovered(text, freight(text, goods))
    if own & _PEOPLE and _RODE.search(text):
        named = tuple(hit for hit in named if "transport_vehicles" not in hit.keys)
    if _uses_cap(text, own, named):
        found.append("cap_use")
    if _LUXURY.search(text) or any(key.startswith("luxury") for hit in named for key in hit.keys):
        if _MOVED.search(text):
            found.append("luxury_supply")
        return found
    if any("statues" in hit.keys for hit in named) and (_ERECTED.search(text) or "trades" in own):
        return [*found, "goods_export"]
    if is_arms(named):
        moved = _ARMS_MOVE.search(text) or _FOUND.search(text) or _borne(text, own, named)
        return [*found, "arms_related"] if moved else found
    if not named or not ("trades" in own or _EARNED.search(text) or _HAULED.search(text) or _borne(text, own, named)):
        return found
    way = _way(text, own, named)
    if way == "goods_export" and (all(hit.foreign for hit in named) or _from_elsewhere(text, own)):
        return found  # "Russian coal" is no export of the DPRK
    if _PIPED.search(text):
        return [*found, way]
    abroad = way == "goods_import" and "foreign" in own and own.isdisjoint({"dprk", "vessel"})
    abroad = abroad and not _OVER_THE_BRIDGE.search(text)
    return [*found, "custody_route" if abroad else way]


_BENEATH = re.compile(r"(?i)\b(?:under(?:neath)?|beneath|below|behind|among|amid)\s+(?:(?!and\b)[\w'’-]+\s+){0,5}$")
_HIDDEN = guarded(
    r"(?i)\b(?:hid|hidden|hiding|conceal\w*|stow\w*|buried|packed|found|uncovered|discovered|seized|smuggl\w*|load\w*|lay|stacked)\b"
)


def _uncovered(text: str, named: tuple[GoodsHit, ...]) -> tuple[GoodsHit, ...]:
    """The goods hidden, without those that cover them: "rockets under sacks of sugar" are no sugar."""
    if len(named) < 2 or not _HIDDEN.search(text):
        return named
    bare = tuple(hit for hit in named if not _BENEATH.search(text[max(0, hit.start - 60) : hit.start]))
    return bare or named


_AT_HOME = guarded(
    r"(?i)\b(?:min(?:ed|es|ers?)|produc\w+|output|grown|harvests?|reserves?|deposits?|consum\w+|price[sd]?|burn\w*|deposits|demand|industr\w+|officials?|talks?|visit\w*|protest\w*|plans?|planned|ban(?:s|ned)?|sanction\w*|no\s+(?:longer|evidence))\b"
)
_TAKEN_ALONG = guarded(
    r"(?i)\b(?:held|stopped|blocked|detained|impounded|confiscated|traced|resold|float(?:ed|ing)?|r(?:ode|idden)|given|gift\w*|donated|stored|stacked|stood|offered|advertised|auctioned|displayed|worn|uncovered|discovered|recovered|tipped|heaped|lay|lying|came\s+to\s+light|passed|pass(?:es|ing)|tender(?:ed)?|swapped|barter\w*|exchanged|got|gets|took|takes|taking|drew|drawn|tow(?:ed|ing)|shuttl\w+|plied|plying|ran|runs|running|reappear\w+|ended\s+up|flown|flew)\b"
)


def _borne(text: str, own: frozenset[str], named: tuple[GoodsHit, ...]) -> bool:
    """Whether goods said to be of the DPRK, or to be for it, are told of together with another State and something that
    was done with them: they went there, whatever the verb."""
    if own.isdisjoint({"foreign", "container", "agency"}) and not CONSIGNED.search(text):
        return False
    if _AT_HOME.search(text) or not _TAKEN_ALONG.search(text):
        return False
    of_dprk = any(
        _OWN_GOODS.search(text[max(0, hit.start - 40) : hit.start]) or _OF_DPRK.match(text, hit.end) for hit in named
    )
    return of_dprk or _TO_DPRK.search(text) is not None or _TRACED.search(text) is not None


CONSIGNED = guarded(
    r"(?i)\b(?:tonnes?|tons?|kilograms?|kilos?|barrels?|litres?|containers?|consignments?|shipments?|cargo(?:es)?|crates?|truckloads?|lorr(?:y|ies)|trucks?|reefers?|wagons?)\b"
)
_TRACED = guarded(
    rf"(?i)\b(?:traced|tracked|attributed|led|pointed)\s+(?:back\s+)?to\s+(?:[\w'’-]+\s+){{0,5}}?(?:in\s+)?{_DPRK}"
)


_OVER_THE_BRIDGE = guarded(
    r"(?i)\bcross\w*\s+(?:over\s+)?(?:the\s+)?(?:\w+\s+)?(?:bridge|border|frontier|river|Yalu|Tumen)\s+from\b"
)
_THEY_MAKE = guarded(
    r"(?i)\b(?:they|who|women|men|workers|employees|labourers|nationals|seamstresses|girls|hands)\s+(?:\w+\s+){0,2}?(?:sew(?:ed|ing|s)?|stitch(?:ed|ing)?|ma[dk]e|making|process(?:ed|ing)?|pack(?:ed|ing)?|peel(?:ed|ing)?|assembl(?:e|ed|ing)|produc(?:e|ed|ing)|gut(?:ted|ting)?|sort(?:ed|ing)?|knit(?:ted|ting)?|press(?:ed|ing)?|hem(?:med|ming)?)\b"
)
_SHIPPED = guarded(
    r"(?i)\b(?:export|import|ship(?:ped|ment|s\b)|sold|sales?\b|deliver|suppl(?:y|ied|ies)|consign|landed|reach|sent\s+to|smuggl)\w*"
)
_BAGGAGE = guarded(
    r"(?i)\b(?:hand\s+)?(?:luggage|baggage|suitcases?|briefcases?|rucksacks?|diplomatic\s+(?:bag|pouch))\b"
)
_WORLDWIDE = guarded(
    r"(?i)\bworld-?\s?wide\b|\bglobally\b|\b(?:around|across|all\s+over|throughout)\s+the\s+(?:world|globe)\b|\bthe\s+world(?:'s|’s)?\s+(?:market|over)\b"
)
_IN_THE_TRADE = guarded(
    r"(?i)\b(?:sanction(?:s|ed|ing)?|designat\w+|blacklist\w*|list(?:ed|ing)|measures)\b[^.;]{0,120}?\b(?:involved|engaged|active|implicated|participating|dealing)\s+in\s+(?:the\s+|an?\s+|its\s+|North\s+Korea's\s+|the\s+DPRK's\s+)?(?:[\w-]+\s+){0,3}?(?:trade|trafficking|business)\b(?![^.;]*\b(?:shipped|exported|imported|delivered|transported|carried|sold)\b)"
)
_PEOPLE = frozenset({"worker", "people", "crew", "player"})
# Buses and trains that take people somewhere are no goods.
_RODE = guarded(r"(?i)\b(?:took|take|taken|taking|brought|carr\w+|drove|driven|ferried|boarded|bussed)\b")


def _uses_cap(text: str, own: frozenset[str], named: tuple[GoodsHit, ...]) -> bool:
    """Whether the clause tells how much of a limit was used, or volumes of petroleum that count against one."""
    if "cap" in own and (EXCEEDED.search(text) or (_CAP_USE.search(text) and not LEGAL.search(text))):
        return True
    oil = any(not _CAPPED.isdisjoint(hit.keys) for hit in named)
    return bool(COUNTED_AGAINST.search(text)) and "number" in own and (oil or _BARRELS.search(text) is not None)


_CAPPED = frozenset({"refined_petroleum", "crude_oil"})
_BARRELS = guarded(r"(?i)\bbarrels?\b")


def freight(text: str, goods: tuple[GoodsHit, ...]) -> tuple[GoodsHit, ...]:
    """Goods that could move: neither an industry ("the coal industry") nor the ships themselves."""
    return tuple(
        hit
        for hit in cargo(goods)
        if not _INDUSTRY.match(text, hit.end)
        and not is_ship(hit)
        and not _AIM.search(text[max(0, hit.start - 40) : hit.start])
    )


# "To bankroll ballistic missiles": what money is for, or what is tested, did not move.
_AIM = guarded(
    r"(?i)\b(?:bankroll\w*|fund(?:s|ed|ing)?|financ(?:e|es|ed|ing)|pay(?:s|ing)?\s+for|launch(?:es|ed|ing)?|test(?:s|ed|ing)?|fir(?:es?|ed|ing)|develop(?:s|ed|ing)?|parad(?:es?|ed|ing))\s+(?:(?:an?|the|its|their|of|more|new|two|three|\d+)\s+)*(?:\w+\s+)?$"
)


def is_ship(hit: GoodsHit) -> bool:
    """Whether the word stands for ships."""
    return any(key.startswith(("vessel", "new_vessel", "ships")) for key in hit.keys)


_ARMS = frozenset({"arms", "heavy_arms", "small_arms", "missile_items", "wmd_items"})


def is_arms(goods: tuple[GoodsHit, ...]) -> bool:
    """Whether all goods named are arms or missiles."""
    return bool(goods) and all(not _ARMS.isdisjoint(hit.keys) for hit in goods)


def _from_elsewhere(text: str, own: frozenset[str]) -> bool:
    """Whether the clause, which does not name the DPRK, says that the goods came from another State."""
    if "dprk" in own:
        return False
    foreign = (m for m in countries.find(text) if m.code != "KP")
    return any(_OUT_OF.search(text[max(0, m.start - 50) : m.start]) for m in foreign)


_BOUGHT_IN = frozenset(
    {
        "refined_petroleum",
        "crude_oil",
        "condensates_ngl",
        "aviation_fuel",
        "luxury_goods",
        "transport_vehicles",
        "dual_use",
    }
)
"""Goods that the DPRK has to buy abroad: where no words tell the way, they go there."""


def direction(text: str, goods: tuple[GoodsHit, ...] = ()) -> Kind:
    """Whether goods go to the DPRK (``goods_import``) or come from it (``goods_export``), from the words alone."""
    origin = any(
        _OWN_GOODS.search(text[max(0, hit.start - 40) : hit.start]) or _OF_DPRK.match(text, hit.end) for hit in goods
    )
    to_dprk = _TO_DPRK.search(text)
    if _GIVEN.search(text):
        return "goods_import"
    if origin and not re.search(r"(?i)\bto\s+(?:an?\s+|the\s+)?(?:North|DPRK|Pyongyang)", text):
        return "goods_export"
    bought_in = bool(goods) and all(not _BOUGHT_IN.isdisjoint(hit.keys) for hit in cargo(goods))
    if bought_in and not origin and not to_dprk and not _EXPORT.search(text):
        return "goods_import"
    if _EXPORT.search(text) and not to_dprk:
        return "goods_export"
    if to_dprk:
        return "goods_import"
    if _IMPORT.search(text):
        return "goods_export" if _FROM_DPRK.search(text) else "goods_import"
    return "goods_export"


def way_of(text: str, keys: tuple[str, ...]) -> Kind:
    """The way of goods that are known by their ids of the register alone."""
    if keys and _BOUGHT_IN.issuperset(keys) and not _EXPORT.search(text):
        return "goods_import"
    return direction(text)
