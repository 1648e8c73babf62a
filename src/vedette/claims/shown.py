"""Facts of money, ships, officials and teaching that a clause shows, by the kind of act for which they matter.

Each row is a fact of the register and the words that show it true. What the words do not show is left out: the judge
then says that it is not known.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from vedette.claims.guarded import Guarded, guarded
from vedette.conduct import Kind


def _re(pattern: str) -> Guarded:
    return guarded(rf"(?i)\b(?:{pattern})")


_DPRK = r"(?:DPRK|North\s+Korean?|N\. ?Korean?)"
_LISTED = _re(
    r"(?:designated|listed|blacklisted|UN-sanctioned|sanctioned)\s+(?:\w+\s+){0,3}(?:entit|individual|person|compan|bank|official|diplomat|vessel|corporation|trading|national)\w*|(?:who|which|that|was|were|is|are|been)\s+(?:\w+\s+)?(?:designated|listed|blacklisted)\b|,\s+(?:designated|listed)\s+(?:by|in|under)\b|subject\s+to\s+the\s+(?:travel\s+ban|asset\s+freeze)|on\s+the\s+(?:\w+\s+)?sanctions\s+list|(?:United\s+Nations|UN|Security\s+Council|1718\s+Committee|Committee)\s+(?:had\s+|has\s+)?(?:designated|listed|blacklisted)\b|UN[- ](?:designated|listed|blacklisted)\b|on\s+(?:the|its)\s+list\s+since\b|on\s+the\s+(?:(?:\w+\s+)?(?:Committee|Council|United\s+Nations|UN)(?:['’]s)?)\s+list\b|\bKP[ei]\.\d{3}\b"
)
_LISTED_BODY = _re(r"Munitions\s+Industry\s+Department|Reconnaissance\s+General\s+Bureau")
_LISTED_ON = "2016-03-02"
"""Two bodies that texts name at length, and the day on which the Council listed them (KPe.028, KPe.031)."""
_LISTED_BY_UN = _re(
    r"(?:United\s+Nations|UN|U\.N\.|Security\s+Council|1718|(?:by|of)\s+the\s+(?:Council|Committee)|Committee\s+(?:had\s+|has\s+)?(?:designated|listed)|resolutions?)\b"
)
_LISTED_BY_A_STATE = _re(
    r"(?:Treasury|OFAC|Office\s+of\s+Foreign\s+Assets|European\s+Union|EU|autonomous(?:ly)?|unilateral(?:ly)?|Act|Executive\s+Order|(?:its|their)\s+own\s+(?:\w+\s+)?(?:regulations?|sanctions|lists?|laws?)|United\s+States|Washington|Seoul|Tokyo|Japan|Republic\s+of\s+Korea|South\s+Korea|Australia|Canada|United\s+Kingdom|Britain)\b"
)
_OFFICIAL = _re(
    r"diplomat\w*|embass(?:y|ies)|consul\w*|ambassador\w*|attach[eé]s?|diplomatic\s+(?:mission|post|bag)\w*|officials?\b|Reconnaissance\s+General\s+Bureau|Munitions\s+Industry\s+Department|Workers'?\s+Party"
)
# What a State does about the people of a DPRK mission; the officials who tell of its other acts are its own.
_POST = r"(?:diplomats?|diplomatic\s+(?:staff|personnel|missions?|posts?|accreditation)|embass(?:y|ies)|consulates?|consular\s+(?:staff|posts?|officers?)|ambassadors?|attach[eé]s?|officials?)"
_STAFF_OF_MISSION = _re(
    rf"{_DPRK}['’]?s?\s+(?:[\w-]+\s+){{0,3}}{_POST}\b|{_POST}\b[^.;]{{0,40}}?\b(?:of|from)\s+(?:the\s+)?(?:DPRK|Democratic\s+People|North\s+Korea|Pyongyang)|(?:expel|expuls|deport|reduc|cut|order\w*\s+out|withdr[ae]w|declar\w*\s+persona)\w*\b[^.;]{{0,60}}?\b{_POST}\b"
)
_DPRK_BANK = _re(
    rf"{_DPRK}\s+(?:\w+\s+){{0,2}}banks?\b|banks?\s+(?:of|from)\s+(?:the\s+)?(?:DPRK|North\s+Korea)|(?:Foreign\s+Trade|Tanchon\s+Commercial|Daedong\s+Credit|Korea\s+Daesong|Koryo\s+Credit\s+\w+|Korea\s+United\s+Development|Cheil\s+Credit|Jinmyong\s+Joint|Ilsim\s+International|(?:Koryo|Korea|Choson|Pyongyang)\s+(?:[A-Z]\w+\s+){{1,3}}?)\s*Bank|Kwangson\s+Bank\w*|(?:representatives?|agents?|officials?|bankers?|managers?|heads?)\s+(?:of|for|from)\s+(?:the\s+)?(?!(?-i:World|Asian|Central|European|National|African|Reserve|Swiss|German|Chinese|Russian|Islamic))(?-i:(?:[A-Z]\w+\s+){{1,3}})Bank\b"
)
_PROGRAMME = _re(
    r"Munitions\s+Industry\s+Department|Reconnaissance\s+General\s+Bureau|Second\s+Economic\s+Committee|(?:Ministry|Department)\s+of\s+(?:Atomic\s+Energy|Rocket)\w*|Academy\s+of\s+National\s+Defen[cs]e|Second\s+Academy\s+of\s+Natural|KOMID|Korea\s+Mining\s+Development|Office\s+39|(?:fund|financ|bankroll|support|feed|pay|benefit|contribut|advanc|link|tied|us)\w*\b[^.;]{0,60}\b(?:nuclear|missile|ballistic|weapons?|WMD|mass\s+destruction)|(?:nuclear|missile|ballistic|weapons?|WMD)\b[^.;]{0,30}\b(?:programmes?|programs?|procurement)|(?:circumvent|evad|evasion)\w*\b[^.;]{0,30}\bsanctions"
)

# Learned bodies of the DPRK are its State's: joint work with them is what is suspended.
_SCIENCE = _re(
    r"(?:accord|agreement|memorandum|protocol|pact)\b[^.;]{0,60}?\b(?:scientific|science|research|technolog\w+|nanotechnology|biotechnology)|academ(?:y|ies)\b[^.;]{0,60}?\b(?:accord|agreement|memorandum|protocol|pact)\b|(?:joint(?:ly)?|shared|bilateral|co-?author\w*|co-?operat\w*|collaborat\w*|exchanges?|partner\w*|together\s+with|common)\b[^.;]{0,110}?\b(?:laborator(?:y|ies)|research\w*|papers?|scien(?:ce|ces|tists?|tific)|academ(?:y|ies)|institutes?|universit(?:y|ies)|publications?)\b|(?:scientific|research|academic|technical|technological)\s+(?:and\s+\w+\s+)?(?:co-?operation|collaboration|exchanges?|partnerships?)"
)

_ROWS: tuple[tuple[frozenset[str] | None, str, Guarded], ...] = (
    (None, "listed_party", _LISTED),
    (frozenset({"payment", "travel", "listed_party", "training", "joint_venture"}), "dprk_official", _OFFICIAL),
    (frozenset({"state_action"}), "dprk_official", _STAFF_OF_MISSION),
    (frozenset({"training"}), "dprk_official", _SCIENCE),
    (frozenset({"payment", "travel", "joint_venture", "state_action", "listed_party", "laundering"}), "dprk_bank", _DPRK_BANK),
    (frozenset({"travel", "state_action"}), "evasion_agent", _re(r"(?:act|work)\w*\s+(?:for|on\s+behalf\s+of|at\s+the\s+direction\s+of)\b[^.;]{0,50}\b(?:designated|listed|blacklisted|sanctioned)|(?:help|assist|aid|enabl)\w*\b[^.;]{0,80}\b(?:evad|circumvent|evasion|designated|listed)\w*|(?:for|over)\s+(?:evading|circumventing|sanctions\s+evasion)")),
    (frozenset({"payment", "joint_venture"}), "bank_presence_in_dprk", _re(r"(?:branch|office|subsidiar|account|correspondent|agenc|counter)\w*\s+(?:\w+\s+){0,3}(?:in|at)\s+(?:the\s+)?(?:DPRK|North\s+Korea|Pyongyang|Rason|Rajin|Sinuiju|Nampo|Wonsan|Kaesong|Chongjin|Hamhung)")),
    (frozenset({"payment", "laundering", "goods_import", "joint_venture", "travel"}), "programme_link", _PROGRAMME),
    (frozenset({"payment", "travel"}), "bulk_cash", _re(r"(?:[$€£]\s?\d[\d,.]*(?:\s+(?:million|thousand))?|\d[\d,.]*\s+(?:(?:million|thousand)\s+)?(?:US\s+)?(?:dollars|euros?|yuan|roubles|rubles|yen|pounds|rand|ringgit|taka|rupees|dirhams))\s+in\s+(?:(?:used|small|undeclared|loose|foreign|dollar|euro)\s+)*(?:notes|bills|banknotes|cash)|(?:cash|banknotes|notes|gold|money|dollars|euros)\b[^.;]{0,60}?\b(?:in|inside|from|through)\s+(?:the\s+|his\s+|her\s+|their\s+|an?\s+|two\s+|its\s+)?(?:[\w-]+\s+){0,2}?(?:diplomatic\s+(?:bags?|pouch(?:es)?|mail)|hand\s+luggage|luggage|baggage|suitcases?|briefcases?|rucksacks?|holdalls?)|(?:luggage|baggage|suitcases?|briefcases?|rucksacks?|holdalls?|pouch(?:es)?|diplomatic\s+bags?)\b[^.;]{0,40}?\b(?:with|of|containing|held|hid|full)\b[^.;]{0,40}?(?:cash|banknotes|notes|gold|dollars|euros)|(?:diplomat|secretary|attach[eé]|counsellor|courier|envoy|consul|official|traveller)s?\b[^.;]{0,90}?\b(?:carr\w+|caught|stopped|found|arrested|intercepted|detained|left|flew|boarded)\b[^.;]{0,60}?\bwith\b[^.;]{0,50}?\b(?:gold|cash|banknotes|notes)|(?:bulk|suitcases?|bags?|bundles?)\b[^.;]{0,30}\bcash|cash\s+couriers?|bulk\s+cash|(?:carr|brought|smuggl|mov|transport|caught|found|seiz|declar|flew|took|lug|fl(?:y|ew)|haul|ferr|deliver)\w*\b[^.;]{0,80}\b(?:in\s+cash|cash|banknotes)|gold\s+(?:bars\s+)?(?:in|by)\s+(?:\w+\s+)?(?:baggage|courier)|[$€£]\s?\d[\d,.]*[^.;]{0,60}?\b(?:luggage|baggage|suitcases?|briefcases?|rucksacks?)\b")),
    (frozenset({"payment", "custody_route", "travel"}), "traveller_baggage", _re(r"(?:diplomatic\s+(?:bags?|pouch(?:es)?)|briefcases?|baggage|luggage|suitcases?|hand\s+luggage)\b")),
    (frozenset({"payment", "joint_venture"}), "mission_property", _re(r"(?:belong\w*\s+to|owned\s+by|property\s+of)\s+(?:the\s+|its\s+)?(?:\w+\s+){0,3}?(?:mission|embassy|consulate)\b[^.;]{0,60}?\b(?:hired\s+out|hir(?:e|ed)|rent\w*|let|leas\w+|used)\b|(?:part|rooms?|wing|block|floor|garden|building|annex|garages?|third|half|house|villa|hall|offices?)\s+of\s+(?:its|the|his)\s+(?:\w+\s+)?(?:embassy|mission|consulate|consular|compound|chancery|premises|grounds|garden|plot)\w*|(?:its|the)\s+(?:consular|chancery|embassy|mission|diplomatic)\s+(?:\w+\s+){0,2}?(?:block|building|wing|premises|compound|grounds|garden|plot|residence|property)|(?:tenants?|landlord|lease|leases|letting|rents?)\b[^.;]{0,60}\b(?:embassy|mission|consulate|compound|chancery)|(?:embassy|mission|diplomatic|DPRK|North\s+Korean)\b[^.;]{0,80}\b(?:leas|rent|let|sublet|sublea)\w*\b[^.;]{0,80}|(?:leas|rent|sublet|tenan)\w*\b[^.;]{0,60}\b(?:embassy|mission|premises|property|building|compound|consulate|chancery|residence)|(?:embassy|diplomatic)\s+(?:premises|property|building|compound)|real\s+estate")),
    (frozenset({"payment"}), "above_baseline", _re(r"(?:several|multiple|two|three|four|five|six|seven|eight|nine|ten|\d+|both|more\s+than\s+one|various|additional|(?:a|the)\s+(?:second|third))\s+(?:\w+\s+){0,2}(?:bank\s+)?accounts\b|(?:second|third|further|additional)\s+(?:\w+\s+)?(?:bank\s+)?account\b")),
    (frozenset({"payment"}), "clearing", _re(r"clear(?:ed|ing|ance)?\b[^.;]{0,40}\b(?:funds|payments?|through|transactions?|dollars?|correspondent)")),
    (frozenset({"payment"}), "ship_insured", _re(r"cover(?:ed|s|ing)?\s+(?:the\s+|its\s+|her\s+)?(?:hulls?|liabilit\w+|vessels?|ships?|tankers?)\b|(?:insur|reinsur|underwr)\w*|P\s?&\s?I\b|protection\s+and\s+indemnity|(?:hull|liability|war[- ]risks?)\s+cover\b")),
    (frozenset({"payment"}), "trade_support", _re(r"export\s+credits?|trade\s+(?:financ|credit|guarantee|insurance)\w*|letters?\s+of\s+credit|(?:credits?|cover|insurance|guarantees?|loans?)\s+(?:\w+\s+){0,3}for\s+(?:exports?|imports?|trade)\b|guarantees?\s+for\s+trade|financial\s+support\s+for\s+trade")),
    (frozenset({"payment"}), "public_support", _re(r"(?:soft|concessional|state|government|public)\s+(?:loans?|grants?|credits?|support|guarantees?)|export\s+credit\s+agency|grants?\s+(?:to|from)\b")),
    (frozenset({"payment", "port_call", "meeting_at_sea", "vessel_identity", "vessel_supply"}), "dprk_controlled_vessel", _re(rf"(?:owned|operated|controlled|managed|run)\s+(?:by|from)\s+(?:the\s+|an?\s+)?(?:{_DPRK}|Pyongyang)|(?:DPRK|North\s+Korean?)[- ](?:owned|operated|controlled|run)")),
    (frozenset({"payment"}), "dprk_controlled_vessel", _re(rf"{_DPRK}\s+(?:flag\w*\s+)?(?:vessels?|ships?|tankers?|freighters?|fleet|tonnage|bulkers?|hulls?|merchantmen)\b")),
    (frozenset({"vessel_identity", "vessel_supply", "payment"}), "dprk_flag_services", _re(rf"(?:class(?:ed|ing)?\b|classif\w+|certificat\w+|survey\w*|insur\w+|P\s?&\s?I)\b[^.;]{{0,80}}?\b{_DPRK}[- ]flag\w*|{_DPRK}[- ]flag\w*[^.;]{{0,60}}?\b(?:were|was|been|are|is)\s+(?:\w+\s+)?(?:classed|certified|surveyed|insured|classified)|(?:enter|plac|put|list|carr|record|enrol)\w*\b[^.;]{{0,50}}?\b(?:in|on)\s+(?:the\s+)?(?:ships?['’]?s?\s+)?(?:registry|register|books)\s+of\s+(?:the\s+)?(?:DPRK|North\s+Korea)|(?:regist\w+|reflag\w+|flag)\s+(?:\w+\s+){{0,3}}(?:in|under|of|to)\s+(?:the\s+)?(?:flag\s+of\s+(?:the\s+)?)?(?:DPRK|North\s+Korea)|(?:{_DPRK}|DPRK's|North\s+Korea's)\s+(?:flag|registry|ship\s+register)")),
    (frozenset({"vessel_supply", "crew_supply"}), "lease_to_dprk", _re(r"(?:leas|charter)\w*\b[^.;]{0,40}\bto\s+(?:the\s+|an?\s+)?(?:\w+\s+)?(?:of\s+)?(?:DPRK|North\s+Korea\w*|Pyongyang)|(?:leas|charter|hir)\w*\b[^.;]{0,60}\b(?:to|by)\s+(?:the\s+|an?\s+)?(?:DPRK|North\s+Korea\w*|Pyongyang)|(?:DPRK|North\s+Korea)\w*\s+(?:\w+\s+){0,2}(?:charter|leas)(?:s|ed)\b")),
    (frozenset({"vessel_supply", "port_call", "goods_export"}), "chartered_dprk_flag", _re(rf"(?:charter|hir(?:e|ed|ing)\b|leas)\w*\b[^.;]{{0,40}}\b{_DPRK}[- ]flag\w*|{_DPRK}[- ]flag\w*\b[^.;]{{0,60}}\b(?:charter\w*|on\s+hire|leased)")),
    (frozenset({"port_call", "meeting_at_sea"}), "bunkering", _re(r"bunker(?:ed|ing)\b|refuell?(?:ed|ing)\b|fuel\s+bunker")),
    (frozenset({"port_call", "meeting_at_sea", "vessel_identity", "vessel_supply", "state_action"}), "designated_vessel", _re(r"(?:designated|listed|UN-listed|blacklisted)\s+(?:\w+\s+){0,2}(?:vessel|tanker|ship|freighter)s?|(?:vessel|tanker|ship)\b[^.;]{0,40}\b(?:designated|listed)\s+(?:by|in)\b")),
    (frozenset({"port_call", "goods_export", "goods_import", "state_action", "custody_route"}), "rail_or_road", _re(r"(?:by|via)\s+(?:rail|road|train|truck)|railway|freight\s+trains?|trucks?\s+(?:cross|carr)\w*")),
    (frozenset({"training", "goods_import", "vessel_supply"}), "military_use", _re(r"(?:army|military|navy|air\s+force|armed\s+forces|police|paramilitary|presidential\s+guard|security\s+forces|soldiers|troops|special\s+forces)\b")),
    (frozenset({"arms_related", "training", "goods_import", "goods_export"}), "arms_service", _re(r"(?:tanks?|missiles?|weapons?|aircraft|radar|air[\s-]+defen[cs]e(?:\s+\w+)?|Scuds?|submarines?|warships?|patrol\s+boats?|arms|artillery)\b[^.;]{0,30}\b(?:was|were|been|be|being)\s+(?:\w+\s+)?(?:repair|refurbish|servic|overhaul|upgrad|maintain|moderni[sz])\w*|(?:repair|refurbish|servic|overhaul|upgrad|maint[ae]n|moderni[sz])\w*\b[^.;]{0,60}\b(?:tanks?|missiles?|weapons?|aircraft|radar|air[\s-]+defen[cs]e(?:\s+\w+)?|Scuds?|submarines?|arms|artillery|military)|(?:technical\s+(?:training|advice|assistance))\b[^.;]{0,60}\b(?:arms|weapons?|missiles?|military)|(?:weapons?|arms|missile)\s+(?:training|instruct\w+)|(?:train|instruct|drill|taught|teach|advis)\w*\b[^.;]{0,80}\b(?:guards?|forces|army|military|police|officers|soldiers|troops|units|navy|crews)")),
    (frozenset({"training"}), "sensitive_field", _re(r"(?:advanced\s+)?(?:composite\s+materials|high-strength|alloys?\b|metallurg\w*|(?:missile|rocket|inertial|flight)\s+(?:guidance|technology|design|control)|guidance\s+(?:and|systems?)|laser|optics\b|fluid\s+dynamics|combustion|turbines?|robotics|artificial\s+intelligence|semiconductors?|microelectronics|isotopes?|reactors?|warheads?|materials\s+engineering|plasma|radiochemistry|telemetry|remote\s+sensing|propulsion|avionics|cryptograph\w*|physics|nuclear\s+(?:physics|engineering)|aerospace|aeronautical|rocket|advanced\s+(?:computer|materials)|materials\s+science|chemical[\s-]+engineering|mechanical[\s-]+engineering|electrical[\s-]+engineering|industrial\s+engineering|vacuum|geospatial|satellite)")),
    (frozenset({"vessel_supply", "goods_import", "joint_venture", "payment"}), "new_or_expanded", _re(r"(?:opened|established|set\s+up|inaugurated)\b[^.;]{0,40}\b(?:branch|subsidiary|representative\s+office|account)\w*|(?:new|newly[- ]built|newly|brand-new|factory-new|unused)\s+(?:[\w-]+\s+){0,2}(?:vessel|ship|tanker|ferry|ferries|barge|freighter|dredger|bulk\s+carrier|bulker|yacht|trawler|boat|helicopter|Mi-\d+|rotorcraft|joint\s+venture|company|factory|cooperative|restaurant|entit)\w*|(?:expand|enlarg|extend)\w*\b[^.;]{0,40}\b(?:joint\s+ventures?|venture|compan|entit)\w*|(?:opened|set\s+up|established|founded|launched|created)\b[^.;]{0,60}\b(?:joint\s+ventures?|cooperative)")),
)  # fmt: skip
_NOT_NEW = _re(
    r"second-?\s?hand|used\s+(?:vessel|ship|tanker)|old\s+(?:vessel|ship|tanker)|ageing|aging|built\s+in\s+(?:19|200)\d"
)
_NATIONAL_SUBJECT = _re(
    rf"{_DPRK}\s+(?:\w+\s+){{0,3}}(?:students?|scientists?|researchers?|instructors?|advis[eo]rs?|trainers?|nationals?|personnel|experts?)|(?:students?|scientists?|researchers?|candidates?|lecturers?)\s+(?:from|of)\s+(?:the\s+)?(?:DPRK|North\s+Korea|Pyongyang)"
)
_MISSION = _re(r"embass\w*|consul\w*|missions?\b|diplomat\w*|ambassador\w*|attach[eé]s?\b|counsell?or\w*|charg[eé]")
_UNARMED = _re(
    r"taekwondo|martial\s+arts?|unarmed|hand-to-hand|(?:close|unarmed)\s+combat|self-defen[cs]e|physical\s+(?:training|fitness)"
)
_SENT_OUT = _re(rf"(?:by|from|of)\s+(?:the\s+)?{_DPRK}|{_DPRK}|DPRK|Pyongyang")
_TO = _re(
    r"(?:suppl|provid|furnish|equip|arm)\w*\s+(?:the\s+)?(?:DPRK|North\s+Korea|Pyongyang|the\s+North)\s+with|(?:sold|sells?|sell|selling|gave|gives?|sent|sends?|offered|shipped|handed|delivered)\s+(?:the\s+)?(?:DPRK|North\s+Korea|Pyongyang|North)\b(?!n)|(?:to|for|into)\s+(?:the\s+)?(?:DPRK|North\s+Korea|Pyongyang|North\b)|(?:DPRK|North\s+Korea|Pyongyang|the\s+North)\s+(?:\w+\s+)?(?:bought|procured|acquired|imported|obtained|purchased|received|sought)"
)


def _of_one_state(text: str) -> bool:
    """Whether it is a State that is said to have listed somebody; the bodies that the Council listed stay listed."""
    told_of_un = _LISTED_BY_UN.search(text) or _LISTED_BODY.search(text)
    return bool(_LISTED_BY_A_STATE.search(text)) and not told_of_un


def shown_by(text: str, kind: Kind, last: str | None = None) -> dict[str, bool]:
    """The facts of this table that ``text`` shows for an act of ``kind``; ``last`` is the last day (ISO) of the act."""
    shown: dict[str, bool] = {}
    if (last is None or last >= _LISTED_ON) and _LISTED_BODY.search(text):
        shown["listed_party"] = True
    for kinds, fact, pattern in _ROWS:
        if (kinds is None or kind in kinds) and pattern.search(text):
            shown[fact] = True
    if shown.get("listed_party") and _of_one_state(text):
        del shown["listed_party"]  # the list of a State is none of the Council's
    if kind == "vessel_supply" and _NOT_NEW.search(text):
        shown["new_or_expanded"] = False
    if kind == "training" and _NATIONAL_SUBJECT.search(text):
        shown["dprk_national"] = True
    if kind == "training" and shown.get("arms_service") and _UNARMED.search(text):
        del shown["arms_service"]
    if shown.get("above_baseline") and not _MISSION.search(text):
        del shown["above_baseline"]  # the limit is on the accounts of missions and their staff
    if kind == "arms_related":
        to_dprk = bool(_TO.search(text))
        shown["to_dprk"] = to_dprk
        shown["from_dprk"] = not to_dprk and bool(_SENT_OUT.search(text))
        if not to_dprk and not shown["from_dprk"]:
            del shown["to_dprk"], shown["from_dprk"]
    return shown
