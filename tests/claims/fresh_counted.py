"""Invented sentences of many genres and the amounts of their act, written before the rules were widened.

Each row: sentence, kind, quantity as (min, max, unit) or ("x", ratio) or None, money as (min, max, currency, per) or None.
"""

from __future__ import annotations

from tests.claims.counted_sentences import Counted

# ruff: noqa: E501 - sentences are kept whole
# fmt: off - one sentence, one line

FRESH: tuple[Counted, ...] = (
    # People
    ("The depot took on 37, all of them from Sinuiju.", "employment_abroad", None, None),
    (
        "Roughly 90 North Korean divers gather sea cucumbers off Vladivostok.",
        "employment_abroad",
        ("90", "90", "divers"),
        None,
    ),
    ("Of the 310 nurses who came in March, 120 have left.", "repatriation", ("120", "120", "nurses"), None),
    ("All but 12 of the 300 labourers were flown home.", "repatriation", ("12", "12", "labourers"), None),
    ("Half of the 60 programmers used Polish names.", "false_identity", ("60", "60", "programmers"), None),
    ("Two of the five engineers stayed behind.", "non_repatriation", ("2", "2", "engineers"), None),
    ("One in three applicants hid behind a borrowed passport.", "false_identity", ("33.33", "33.33", "percent"), None),
    ("A further 45 joiners arrived by rail.", "employment_abroad", ("45", "45", "joiners"), None),
    ("Another two dozen were put up in containers.", "employment_abroad", ("24", "24", "persons"), None),
    ("The team of 14 coders answered to a captain of the bureau.", "it_work", ("14", "14", "coders"), None),
    ("Its crew of 23, eleven of them North Korean, was questioned.", "crew_supply", ("11", "11", "crew"), None),
    ("The mill put at 150 the number of weavers it employed.", "employment_abroad", ("150", "150", "weavers"), None),
    (
        "The number of seamstresses in the two plants reached 1,100 in May.",
        "employment_abroad",
        ("1100", "1100", "seamstresses"),
        None,
    ),
    ("The tally of loggers stood at 3,400.", "employment_abroad", ("3400", "3400", "loggers"), None),
    ("Three more dentists from Hamhung practise in the town.", "employment_abroad", ("3", "3", "dentists"), None),
    ("A 16-strong troupe of acrobats performed for fees.", "employment_abroad", ("16", "16", "persons"), None),
    ("The visas of nine painters and four sculptors ran out.", "work_authorisation", ("9", "9", "painters"), None),
    # Things
    ("Customs men seized 64 crates of ginseng liquor.", "state_action", ("64", "64", "crates"), None),
    ("The factory sewed 12,000 anoraks under a Chinese label.", "goods_export", ("12000", "12000", "anoraks"), None),
    ("He received 19 company laptops at his flat.", "false_identity", ("19", "19", "laptops"), None),
    ("Eleven wagons of cement crossed the bridge.", "goods_import", ("11", "11", "wagons"), None),
    ("The bank closed 26 accounts held by diplomats.", "state_action", ("26", "26", "accounts"), None),
    (
        "The province issued 75 work permits to cooks from Pyongyang.",
        "work_authorisation",
        ("75", "75", "permits"),
        None,
    ),
    ("They shipped 300 bottles of cognac and two pianos.", "luxury_supply", ("300", "300", "bottles"), None),
    ("At least four deliveries of gas oil went unreported.", "goods_import", ("4", None, "deliveries"), None),
    ("Two vessels, the 3,000-ton Ponghwa and a lighter, lay together.", "meeting_at_sea", ("2", "2", "vessels"), None),
    ("The tanker was silent for 41 hours.", "ais_silence", ("41", "41", "hours"), None),
    ("The beacon stayed off for nine days.", "ais_silence", ("9", "9", "days"), None),
    ("Both tugs were sold to a buyer in Dandong.", "vessel_supply", ("2", "2", "tugs"), None),
    ("It sold the company eight locomotives and 120 wheel sets.", "goods_import", ("8", "8", "items"), None),
    # Shares, ratios and limits
    ("The agency keeps 70 to 80 per cent of what they earn.", "wage_diversion", ("70", "80", "percent"), None),
    ("Nine tenths of their pay goes to the embassy.", "wage_diversion", ("90", "90", "percent"), None),
    ("Purchases were five times the annual limit.", "cap_use", ("x", "5"), None),
    ("Catches of crab fell by 40 per cent.", "goods_export", ("40", "40", "percent"), None),
    (
        "They must hand over $400 of every $500 they make.",
        "wage_diversion",
        ("80", "80", "percent"),
        ("400", "400", "USD", None),
    ),
    ("The company holds 45 per cent of the venture.", "joint_venture", ("45", "45", "percent"), None),
    ("The ceiling is 4 million barrels of crude a year.", "legal_statement", ("4000000", "4000000", "barrels"), None),
    # Numbers that are no amounts
    ("Containers of 107 mm rockets were put aboard at Rajin.", "arms_related", None, None),
    ("41. The authorities stated that all dealings had ended.", "state_reply", None, None),
    ("5.2 A contract obliges the loggers to hand over their passports.", "employment_abroad", None, None),
    ("The tanker (IMO 9045962) took on 1,800 tonnes of diesel.", "goods_import", ("1800", "1800", "tonnes"), None),
    ("Two officials briefed on the matter said that the ship had been sold.", "vessel_supply", None, None),
    ("One such courier carried banknotes over the bridge on nine occasions.", "payment", ("9", "9", "occasions"), None),
    ("The pair paid $1.3 million for it.", "payment", None, ("1300000", "1300000", "USD", None)),
)

LAST: tuple[Counted, ...] = (
    # Written when the rules were done, as a check of them
    ("Well over 2,000 loggers were brought to the camps.", "employment_abroad", ("2000", None, "loggers"), None),
    ("Nineteen stokers and two engineers were taken off the ship.", "crew_supply", ("19", "19", "stokers"), None),
    ("The number of cooks fell from 40 to 12.", "employment_abroad", ("12", "12", "cooks"), None),
    ("Two thirds of the wages go to the party.", "wage_diversion", ("66.67", "66.67", "percent"), None),
    ("Three of the eight trawlers flew false flags.", "vessel_identity", ("3", "3", "trawlers"), None),
    ("He was sent 27 laptops and four telephones.", "false_identity", ("27", "27", "laptops"), None),
    ("Both freighters loaded 5,200 tons of coal at Nampo.", "goods_export", ("5200", "5200", "tons"), None),
    ("The lighter took on 900 drums of diesel.", "goods_import", ("900", "900", "drums"), None),
    ("For 12 days the transponder told nobody anything.", "ais_silence", ("12", "12", "days"), None),
    ("The men earned up to $300 a month.", "wage_diversion", None, (None, "300", "USD", "month")),
    ("Four in five recruits gave false addresses.", "false_identity", ("80", "80", "percent"), None),
    ("Paragraph 41 of the report names the broker.", "background", None, None),
    ("Police impounded six lorries and 40 crates of liquor.", "state_action", ("6", "6", "lorries"), None),
    (
        "According to two brokers, the ship was sold for $1.1 million.",
        "vessel_supply",
        None,
        ("1100000", "1100000", "USD", None),
    ),
    ("A group of some 60 arrived by bus.", "employment_abroad", ("60", "60", "persons"), None),
    ("Officials in three countries declined to comment.", "no_reply", None, None),
    (
        "It bought 14,000 kilolitres of naphtha for 700 million yen.",
        "goods_import",
        ("14000", "14000", "kilolitres"),
        ("700000000", "700000000", "JPY", None),
    ),
    ("The 82 mm mortars were found in a container.", "arms_related", None, None),
    ("Imports stood at nearly twice the annual cap.", "cap_use", ("x", "2"), None),
    ("A single welder stayed on.", "non_repatriation", ("1", "1", "welders"), None),
)

BESIDE: tuple[Counted, ...] = (
    # What belongs to which act, and what stands apart from its noun or its unit
    (
        "The depot held 2 million 122 mm rockets from Pyongyang.",
        "arms_related",
        ("2000000", "2000000", "rockets"),
        None,
    ),
    ("They sent over 40,000 100mm and 130mm shells by rail.", "arms_related", ("40000", None, "shells"), None),
    (
        "Estonia said that 58 nationals still held residence permits.",
        "work_authorisation",
        ("58", "58", "nationals"),
        None,
    ),
    ("It renewed nine residence permits and three visas.", "work_authorisation", ("9", "9", "permits"), None),
    ("On 17 occasions Chinese tugs towed North Korean coal upriver.", "goods_export", ("17", "17", "occasions"), None),
    ("Officers found 6,400 kegs of North Korean beer.", "state_action", ("6400", "6400", "kegs"), None),
    ("The press was sold with 36 machine tools from Huichon.", "goods_export", ("36", "36", "tools"), None),
    (
        "The State notified four such cargoes, totalling 81 400 t, in 2018.",
        "state_action",
        ("81400", "81400", "tonnes"),
        None,
    ),
    ("Deliveries were in excess of the 500,000 barrels allowed.", "goods_import", ("500000", None, "barrels"), None),
    ("By August deliveries exceeded the 500,000 barrels permitted.", "cap_use", ("500000", None, "barrels"), None),
    ("The shells, 4,800 in all, lay under sacks of sugar.", "arms_related", ("4800", "4800", "shells"), None),
    ("The visas, 41 in number, were withdrawn.", "work_authorisation", ("41", "41", "visas"), None),
    ("One of the two masons works in Kindu.", "employment_abroad", None, None),
    ("The 83 loggers who had come since 2017 were flown home.", "repatriation", ("83", "83", "loggers"), None),
    (
        "Of 640 cooks registered in 2018, the town repatriated 590 by December.",
        "repatriation",
        ("590", "590", "cooks"),
        None,
    ),
    (
        "The party takes between two thirds and nine tenths of their pay.",
        "wage_diversion",
        ("66.67", "90", "percent"),
        None,
    ),
    ("The envoy travelled to Kampala 11 times.", "travel", ("11", "11", "journeys"), None),
    (
        "Nobody knows how many labourers stayed; estimates vary from 9,000 to 40,000.",
        "figure",
        ("9000", "40000", "labourers"),
        None,
    ),
    (
        "Supplies of diesel rose from 12,000 barrels in April to 19,500 in May.",
        "goods_import",
        ("19500", "19500", "barrels"),
        None,
    ),
    ("Supplies of diesel fell from 12,000 barrels to 900 tons in May.", "goods_import", ("900", "900", "tons"), None),
    (
        "Fully laden they brought 30,000 barrels; half empty, 15,000, or 3 per cent of the cap.",
        "cap_use",
        ("30000", "30000", "barrels"),
        None,
    ),
    ("The broker ran seven front companies in Dandong for the bank.", "payment", ("7", "7", "companies"), None),
    ("Nine of 11 States to which the Panel wrote have not replied.", "no_reply", ("9", "9", "States"), None),
    ("The jigger's crew of 17 included five North Korean deckhands.", "crew_supply", ("5", "5", "deckhands"), None),
    ("Thirty Member States, for their part, submitted a report that the cap had been passed.", "cap_use", None, None),
    ("They work 13 a day in the brickyard.", "employment_abroad", ("13", "13", None), None),
    (
        "The number of nationals holding work permits fell from 900 to 240.",
        "work_authorisation",
        ("240", "240", "nationals"),
        None,
    ),
    (
        "Up to 7,000 cutters, 80 percent of them women, sew in the town.",
        "employment_abroad",
        (None, "7000", "cutters"),
        None,
    ),
    ("Of every ten roubles the welders earn, eight are withheld.", "wage_diversion", ("80", "80", "percent"), None),
    ("It sent 30 tons of pine nuts and nine wagons of talc.", "goods_export", ("30", "30", "tons"), None),
    (
        "More than half of the 26 North Korean squid boats showed false names.",
        "vessel_identity",
        ("50", None, "percent"),
        None,
    ),
    (
        "Ninety per cent of the 2,700 tonnes of squid had been landed by boats of the DPRK.",
        "goods_export",
        ("90", "90", "percent"),
        None,
    ),
    ("It sold 14 shipments, each of about 300 tons, of magnesite.", "goods_export", ("14", "14", "shipments"), None),
    ("Two of the three cargoes came to 900 tons apiece.", "goods_export", ("2", "2", "cargoes"), None),
)
