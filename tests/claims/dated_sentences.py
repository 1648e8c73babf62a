"""Invented sentences and the days of the act they state, for a text published on Wednesday, 12 June 2019.

Each row: sentence, kind of the claim, first day, last day (None: not known). They were written before the rules that
read them were finished; none is taken from a real document.
"""

from __future__ import annotations

# fmt: off - one sentence, one line

PUBLISHED = "2019-06-12"

DATED: tuple[tuple[str, str, str | None, str | None], ...] = (
    # Days, months and years as Panel paragraphs write them
    (
        "According to a Member State, the tanker Gannet 5 delivered diesel at Nampo on 14 February 2019.",
        "goods_import",
        "2019-02-14",
        "2019-02-14",
    ),
    ("The vessel loaded coal at Taean on 3 and 9 May 2018.", "goods_export", "2018-05-03", "2018-05-09"),
    (
        "Between 3 and 9 May 2018 the barge made four trips to the anchorage.",
        "meeting_at_sea",
        "2018-05-03",
        "2018-05-09",
    ),
    ("Customs data show imports of coal from 1 January to 15 March 2019.", "goods_export", "2019-01-01", "2019-03-15"),
    (
        "The Panel observed transfers of fuel on 3-9 May 2018 in the East China Sea.",
        "meeting_at_sea",
        "2018-05-03",
        "2018-05-09",
    ),
    ("The ships met on May 3-9, 2018, about 80 miles from the coast.", "meeting_at_sea", "2018-05-03", "2018-05-09"),
    ("Cargoes of sand left Haeju in March, April and May 2018.", "goods_export", "2018-03-01", "2018-05-31"),
    (
        "Some 40 nationals were employed at the shipyard in May and June 2018.",
        "employment_abroad",
        "2018-05-01",
        "2018-06-30",
    ),
    (
        "During the period from 1 July 2018 to 1 February 2019 the company hired 80 welders from the DPRK.",
        "employment_abroad",
        "2018-07-01",
        "2019-02-01",
    ),
    (
        "The vessel's transponder was silent from 28 Dec. 2018 through Jan. 6, 2019.",
        "ais_silence",
        "2018-12-28",
        "2019-01-06",
    ),
    ("Coal was shipped to the port in 2017-2018.", "goods_export", "2017-01-01", "2018-12-31"),
    ("The club paid the player during the 2017/18 season.", "employment_abroad", "2017-01-01", "2018-12-31"),
    ("The firm sold seafood worth $2 million in the second half of 2017.", "goods_export", "2017-07-01", "2017-12-31"),
    ("Exports of textiles rose in the first quarter of 2018.", "goods_export", "2018-01-01", "2018-03-31"),
    ("Exports of textiles rose in Q3 2018.", "goods_export", "2018-07-01", "2018-09-30"),
    ("The trawlers fished there in the first ten months of 2018.", "fishing_rights", "2018-01-01", "2018-10-31"),
    ("The workers arrived at the site in early 2018.", "employment_abroad", "2018-01-01", "2018-04-30"),
    ("The statues were delivered in mid-2016.", "goods_export", "2016-05-01", "2016-08-31"),
    ("The last group of loggers left in late 2018.", "repatriation", "2018-09-01", "2018-12-31"),
    (
        "At the end of July 2018 the ministry cancelled the permits of twelve nationals.",
        "state_action",
        "2018-07-25",
        "2018-07-31",
    ),
    ("The crew was hired at the beginning of March 2019.", "crew_supply", "2019-03-01", "2019-03-07"),
    ("In mid-April 2019 the tanker sailed to Nampo with diesel.", "goods_import", "2019-04-11", "2019-04-20"),
    ("In the summer of 2018 the trawlers bought licences from the DPRK.", "fishing_rights", "2018-06-01", "2018-08-31"),
    ("The restaurant closed in autumn 2018.", "repatriation", "2018-09-01", "2018-11-30"),
    ("The doctors worked at the clinic in the late 1990s.", "employment_abroad", "1990-01-01", "1999-12-31"),
    ("A shipment of 3 tonnes left on 2018-11-05.", "goods_export", "2018-11-05", "2018-11-05"),
    ("A shipment of 3 tonnes left on 25/12/2018.", "goods_export", "2018-12-25", "2018-12-25"),
    ("The container was opened on the 5th of March 2019.", "goods_export", "2019-03-05", "2019-03-05"),
    ("On the night of 17-18 May 2019 two tankers exchanged diesel.", "meeting_at_sea", "2019-05-17", "2019-05-18"),
    ("The money left the exchange on Jan 26, 2018.", "theft", "2018-01-26", "2018-01-26"),
    (
        "Workers were present from November 2017 until the summer of 2018.",
        "employment_abroad",
        "2017-11-01",
        "2018-08-31",
    ),
    ("The two vessels were alongside at 0415 hours on 7 October 2018.", "meeting_at_sea", "2018-10-07", "2018-10-07"),
    # Relative phrases as the wire writes them
    ("Two tankers exchanged fuel on Monday.", "meeting_at_sea", "2019-06-10", "2019-06-10"),
    ("The ship was seized last Friday with coal on board.", "goods_export", "2019-06-07", "2019-06-07"),
    ("A court sentenced the broker yesterday.", "state_action", "2019-06-11", "2019-06-11"),
    ("Hackers stole $12 million last month.", "theft", "2019-05-01", "2019-05-31"),
    ("Hackers stole $12 million earlier this month.", "theft", "2019-06-01", "2019-06-12"),
    ("The coal was sold earlier this year.", "goods_export", "2019-01-01", "2019-06-12"),
    ("So far this year the North has imported 30,000 tonnes of diesel.", "goods_import", "2019-01-01", "2019-06-12"),
    ("Some 200 labourers were sent home last week.", "repatriation", "2019-06-03", "2019-06-09"),
    (
        "Two years ago the firm employed 60 seamstresses from the North.",
        "employment_abroad",
        "2017-01-01",
        "2017-12-31",
    ),
    ("Three months ago a tanker unloaded diesel at Chongjin.", "goods_import", "2019-03-01", "2019-03-31"),
    ("Ten days ago the tanker unloaded diesel at Chongjin.", "goods_import", "2019-06-02", "2019-06-02"),
    ("The restaurant was opened a decade ago.", "employment_abroad", "2009-01-01", "2009-12-31"),
    ("In November the freighter carried coal to the port.", "goods_export", "2018-11-01", "2018-11-30"),
    ("In June the freighter carried coal to the port.", "goods_export", "2019-06-01", "2019-06-12"),
    ("Last June the freighter carried coal to the port.", "goods_export", "2018-06-01", "2018-06-30"),
    ("On 22 December the crew was sent home.", "repatriation", "2018-12-22", "2018-12-22"),
    ("Over the past two years the group has stolen millions of dollars.", "theft", "2017-06-12", "2019-06-12"),
    ("In the past six months 14 ships called at Nampo.", "port_call", "2018-12-12", "2019-06-12"),
    (
        "In the first five months of this year the factory hired 90 seamstresses.",
        "employment_abroad",
        "2019-01-01",
        "2019-05-31",
    ),
    ("Trade in seafood fell in the first half of last year.", "goods_export", "2018-01-01", "2018-06-30"),
    ("Last summer the ministry issued 300 permits to the loggers.", "work_authorisation", "2018-06-01", "2018-08-31"),
    ("Last winter the freighter lay off Haeju with coal.", "goods_export", "2018-12-01", "2019-02-28"),
    ("Early this year the hospital dismissed its North Korean surgeons.", "repatriation", "2019-01-01", "2019-04-30"),
    ("Late last year the exchange lost $32 million to the hackers.", "theft", "2018-09-01", "2018-12-31"),
    ("The tanker turned back on Tuesday night.", "goods_import", "2019-06-11", "2019-06-11"),
    # Open ranges, limits and states of things
    ("The clinic has employed doctors from the DPRK since 2014.", "employment_abroad", "2014-01-01", "2019-06-12"),
    (
        "Since at least March 2018 the trawlers have fished under DPRK licences.",
        "fishing_rights",
        "2018-03-01",
        "2019-06-12",
    ),
    ("Coal has been moved to the anchorage since last October.", "goods_export", "2018-10-01", "2019-06-12"),
    ("The company has traded in iron ore since early 2018.", "goods_export", "2018-01-01", "2019-06-12"),
    ("As of 1 April 2019, 512 nationals held permits.", "work_authorisation", "2019-04-01", "2019-04-01"),
    ("As of early June, some 500 workers were still there.", "employment_abroad", "2019-06-01", "2019-06-10"),
    ("All 60 labourers had left by the end of 2018.", "repatriation", None, "2018-12-31"),
    ("Before 11 September 2017 the plant employed 400 seamstresses.", "employment_abroad", None, "2017-09-10"),
    ("The restaurant stayed open until March 2019.", "employment_abroad", None, "2019-03-31"),
    ("All workers must leave by 22 December.", "call_to_act", "2019-06-12", "2019-12-22"),
    ("Their contracts run until 30 September 2020.", "contract_beyond_deadline", None, "2020-09-30"),
    ("Eleven nationals remained after 22 December 2019.", "non_repatriation", "2019-12-23", None),
    ("North Korean programmers are working from Vladivostok under false names.", "it_work", "2019-06-12", "2019-06-12"),
    ("The restaurant still employs 20 waitresses from Pyongyang.", "employment_abroad", "2019-06-12", "2019-06-12"),
    ("The ministry is revoking their permits.", "state_action", "2019-06-12", "2019-06-12"),
    ("About 30,000 North Koreans work in the timber camps.", "employment_abroad", "2019-06-12", "2019-06-12"),
    ("The cook remains in the country.", "non_repatriation", "2019-06-12", "2019-06-12"),
    # Past tense without a day
    ("The tanker delivered 4,000 tonnes of diesel to Nampo.", "goods_import", None, None),
    ("The firm hired 60 labourers from the DPRK.", "employment_abroad", None, None),
    ("Hackers stole $5 million from the exchange.", "theft", None, None),
    # Verbs, numbers and papers are no days
    ("The workers may march to the mission again.", "employment_abroad", "2019-06-12", "2019-06-12"),
    ("Under resolution 2397 (2017) the vessel may be seized.", "legal_statement", "2019-06-12", "2019-06-12"),
    ("According to document S/2019/171, the cook works in Dakar.", "employment_abroad", "2019-06-12", "2019-06-12"),
    ("Some 2018 workers were hired.", "employment_abroad", None, None),
    (
        "Prices fall when coal springs onto the market in great volumes and the firm sells it.",
        "goods_export",
        "2019-06-12",
        "2019-06-12",
    ),
    # A day that dates something else
    ("The Panel's report of March 2019 says that a tanker delivered diesel to Nampo.", "goods_import", None, None),
    (
        "In a statement issued on 4 June 2019, the ministry said that it had expelled 14 workers.",
        "state_action",
        None,
        None,
    ),
    (
        "The ministry said on Tuesday that 40 labourers are still employed at the site.",
        "employment_abroad",
        "2019-06-11",
        "2019-06-11",
    ),
    ("The broker, born on 3 May 1971, sold coal from the DPRK in 2018.", "goods_export", "2018-01-01", "2018-12-31"),
    ("The vessel, built in 1994, carried coal from Nampo in October 2018.", "goods_export", "2018-10-01", "2018-10-31"),
    ("The company, founded in 2008, bought sand from Haeju in May 2019.", "goods_export", "2019-05-01", "2019-05-31"),
    (
        "Resolution 2375, adopted on 11 September 2017, bans the textiles that the firm bought in January 2018.",
        "goods_export",
        "2018-01-01",
        "2018-01-31",
    ),
    (
        "The player joined the club in July 2018 under a contract valid until June 2021.",
        "employment_transfer",
        "2018-07-01",
        "2018-07-31",
    ),
    ("The trawler was sold in May 2018 after its owner died in 2016.", "vessel_supply", "2018-05-01", "2018-05-31"),
    (
        "The ministry told the Panel in a letter dated 8 January 2019 that the ship had carried coal in August 2018.",
        "goods_export",
        "2018-08-01",
        "2018-08-31",
    ),
    (
        "Photographs taken on 2 February 2019 show the tankers side by side.",
        "meeting_at_sea",
        "2019-02-02",
        "2019-02-02",
    ),
    # Days counted from another day of the sentence
    (
        "Exports reached 2,000 tonnes in 2018, up from 900 tonnes a year earlier.",
        "goods_export",
        "2018-01-01",
        "2018-12-31",
    ),
    (
        "The firm hired 30 people in May 2018 and dismissed them in December of the same year.",
        "employment_abroad",
        "2018-05-01",
        "2018-05-31",
    ),
    ("From July 2018 the camp employed 50 loggers.", "employment_abroad", "2018-07-01", "2019-06-12"),
    ("Throughout 2018 the fleet fished off Wonsan.", "fishing_rights", "2018-01-01", "2018-12-31"),
    ("In fiscal year 2017 the factory bought garments from Pyongyang.", "goods_export", "2017-01-01", "2017-12-31"),
    ("On New Year's Day 2019 the ship lay at Songnim.", "port_call", "2019-01-01", "2019-01-01"),
)

BOTH_WAYS: tuple[tuple[str, tuple[str, str]], ...] = (
    ("The coal left Nampo on 03/04/2019.", ("2019-04-03", "2019-03-04")),
    ("The coal left Nampo on 5.6.2018.", ("2018-06-05", "2018-05-06")),
    ("The permit dates from 07-08-2018.", ("2018-08-07", "2018-07-08")),
)
"""Numeric days that can be read two ways: both are kept and marked."""
