"""Invented sentences of many genres and the days of the act they state, written before the rules were widened.

Each row: sentence, kind of the claim, first day, last day, for a text published on Wednesday, 12 June 2019; where a
day is named before the sentence (``AFTER``), it is the fourth of May 2018, in the sentence before.
"""

from __future__ import annotations

# fmt: off - one sentence, one line

Dated = tuple[str, str, str | None, str | None]

FRESH: tuple[Dated, ...] = (
    # Numbers, parts and edges
    (
        "In the six months to March 2019 the mill took in 2,300 tonnes of ore from Musan.",
        "goods_export",
        "2018-10-01",
        "2019-03-31",
    ),
    ("Over the year to 30 April 2019, twelve barges called at Songnim.", "port_call", "2018-05-01", "2019-04-30"),
    (
        "The clinic, which opened in 2015, employed six surgeons in the first four months of 2019.",
        "employment_abroad",
        "2019-01-01",
        "2019-04-30",
    ),
    (
        "During the last week of February 2019 three tankers discharged at Nampo.",
        "goods_import",
        "2019-02-22",
        "2019-02-28",
    ),
    ("The trawlers returned in the second half of March 2019.", "fishing_rights", "2019-03-16", "2019-03-31"),
    (
        "Coal left Wonsan every month between the spring of 2017 and the end of 2018.",
        "goods_export",
        "2017-03-01",
        "2018-12-31",
    ),
    ("Two officers were seen there on the evening of 7 January 2019.", "training", "2019-01-07", "2019-01-07"),
    ("The pair met in the early hours of 3 March 2019 off Jeju.", "meeting_at_sea", "2019-03-03", "2019-03-03"),
    ("On or about 11 April 2019 the hackers moved 400 bitcoins.", "laundering", "2019-04-11", "2019-04-11"),
    ("The shipment was loaded on the night of 5 to 6 May 2019.", "goods_export", "2019-05-05", "2019-05-06"),
    ("He was paid monthly from August 2016 to at least November 2018.", "wage_diversion", "2016-08-01", "2018-11-30"),
    (
        "Throughout 2018 and into the first quarter of 2019, the firm hired loggers.",
        "employment_abroad",
        "2018-01-01",
        "2019-03-31",
    ),
    ("Sales of sand ran from the summer of 2018 until February this year.", "goods_export", "2018-06-01", "2019-02-28"),
    ("The men wired money home as late as April 2019.", "wage_diversion", "2019-04-01", "2019-04-30"),
    ("As recently as last month, crews were being trained at the port.", "crew_supply", "2019-05-01", "2019-05-31"),
    # Tense, statement day against conduct day
    ("The ministry said on Monday that 40 labourers had left in March.", "repatriation", "2019-03-01", "2019-03-31"),
    (
        "A broker told police last week that he had sold two engines in 2017.",
        "goods_export",
        "2017-01-01",
        "2017-12-31",
    ),
    (
        "In an e-mail of 3 June 2019, the embassy denied that anyone was employed there.",
        "state_reply",
        "2019-06-03",
        "2019-06-03",
    ),
    (
        "Poland informed the Panel on 8 May 2019 that 37 workers remained in the country.",
        "employment_abroad",
        "2019-05-08",
        "2019-05-08",
    ),
    (
        "The court heard on Tuesday that the accused had shipped pumps to Chongjin in October 2018.",
        "goods_import",
        "2018-10-01",
        "2018-10-31",
    ),
    ("The consortium currently employs 60 welders from the North.", "employment_abroad", "2019-06-12", "2019-06-12"),
    ("The permits are valid until 31 October 2019.", "work_authorisation", None, "2019-10-31"),
    (
        "The Panel has asked the registry twice and is still waiting for its answer.",
        "no_reply",
        "2019-06-12",
        "2019-06-12",
    ),
    ("Ships must be struck from the register by 1 July 2019.", "call_to_act", "2019-06-12", "2019-07-01"),
    # Open ranges
    ("Since early 2018 the yard has built four barges for Pyongyang.", "joint_venture", "2018-01-01", "2019-06-12"),
    ("Divers from the North have worked there since 2014.", "employment_abroad", "2014-01-01", "2019-06-12"),
    ("From 9 January 2019 onwards the beacon was dark.", "ais_silence", "2019-01-09", "2019-06-12"),
    ("No coal was landed after 3 April 2019.", "goods_export", "2019-04-04", "2019-06-12"),
    ("The last ten dancers flew home before Christmas 2018.", "repatriation", None, "2018-12-24"),
    ("It had sold 3,000 tons by mid-May 2019.", "goods_export", None, "2019-05-20"),
    (
        "So far in 2019 the club has fielded three North Korean forwards.",
        "employment_abroad",
        "2019-01-01",
        "2019-06-12",
    ),
    ("The contract runs until the end of 2020.", "employment_abroad", None, "2020-12-31"),
    # Clauses
    (
        "The ship, built in 1994 and renamed in 2012, took on coal at Nampo in August 2018.",
        "goods_export",
        "2018-08-01",
        "2018-08-31",
    ),
    (
        "Resolution 2397, adopted on 22 December 2017, was breached when the plant hired 20 women in May 2019.",
        "employment_abroad",
        "2019-05-01",
        "2019-05-31",
    ),
    (
        "According to a 2018 report, the restaurant earned $2 million in 2016.",
        "revenue_for_programmes",
        "2016-01-01",
        "2016-12-31",
    ),
    ("Compared with 2017, imports of coal doubled in 2018.", "goods_export", "2018-01-01", "2018-12-31"),
)

AFTER: tuple[Dated, ...] = (
    ("Two days later the cargo was landed at Rajin.", "goods_import", "2018-05-06", "2018-05-06"),
    ("The next morning, a second lighter came alongside.", "meeting_at_sea", "2018-05-05", "2018-05-05"),
    ("The following month the ship was sold.", "vessel_supply", "2018-06-01", "2018-06-30"),
    ("That same week her beacon went dark.", "ais_silence", "2018-04-30", "2018-05-06"),
    ("That autumn the owner bought a second hull.", "vessel_supply", "2018-09-01", "2018-11-30"),
    ("In the days that followed, two more tankers came alongside.", "meeting_at_sea", "2018-05-04", "2019-06-12"),
    ("A week earlier she had loaded at Qinhuangdao.", "loading_in_waters", "2018-04-27", "2018-04-27"),
    ("Later that month the haul was changed into euros.", "laundering", "2018-05-04", "2018-05-31"),
    ("Earlier that year the firm had shipped 200 tons of squid.", "goods_export", "2018-01-01", "2018-05-04"),
    ("The same day, a tug towed her out.", "port_call", "2018-05-04", "2018-05-04"),
    ("Within 48 hours the coins had been swapped.", "laundering", "2018-05-04", "2018-05-06"),
    ("Until then it had paid the men in cash.", "wage_diversion", None, "2018-05-04"),
    ("That December the crew flew home.", "repatriation", "2018-12-01", "2018-12-31"),
    ("In the preceding quarter it had landed 900 tons of crab.", "goods_export", "2018-01-01", "2018-03-31"),
)

LAST: tuple[Dated, ...] = (
    # Written when the rules were done, as a check of them
    (
        "In the nine months ended 30 September 2018 the trader sold 60 pumps to Chongjin.",
        "goods_import",
        "2018-01-01",
        "2018-09-30",
    ),
    (
        "Two bulk carriers, sold in 2016 and reflagged since, loaded coal at Songnim in April 2019.",
        "goods_export",
        "2019-04-01",
        "2019-04-30",
    ),
    ("The first week of March 2019 saw three calls at Rajin.", "port_call", "2019-03-01", "2019-03-07"),
    (
        "The envoy told the committee on 4 June that 12 nurses had gone home in April.",
        "repatriation",
        "2019-04-01",
        "2019-04-30",
    ),
    (
        "In a note verbale dated 17 May 2019, Senegal denied that any permits had been issued.",
        "state_reply",
        "2019-05-17",
        "2019-05-17",
    ),
    ("Some 30 sailors are still aboard.", "crew_supply", "2019-06-12", "2019-06-12"),
    ("The plant has run on Korean labour ever since 2011.", "employment_abroad", "2011-01-01", "2019-06-12"),
    ("By the close of 2018 all of them had left.", "repatriation", None, "2018-12-31"),
    (
        "The agency, which was founded in 2003, placed 70 tailors in Oman in 2017.",
        "employment_abroad",
        "2017-01-01",
        "2017-12-31",
    ),
    ("Between 28 December and 6 January the tanker was silent.", "ais_silence", "2018-12-28", "2019-01-06"),
    ("Hackers struck the exchange twice in the spring of 2018.", "theft", "2018-03-01", "2018-05-31"),
    (
        "A tug and a barge were seen alongside each other on the afternoon of 22 May.",
        "meeting_at_sea",
        "2019-05-22",
        "2019-05-22",
    ),
    ("Last autumn the firm shipped 900 tons of zinc.", "goods_export", "2018-09-01", "2018-11-30"),
    ("Over the past three years the man wired $90,000 to Dandong.", "payment", "2016-06-12", "2019-06-12"),
    ("Until late 2017 the mine paid the embassy directly.", "wage_diversion", None, "2017-12-31"),
)
LAST_AFTER: tuple[Dated, ...] = (
    ("Ten days earlier the tanker had left Kaohsiung.", "port_call", "2018-04-24", "2018-04-24"),
    ("The following Tuesday the crew was replaced.", "crew_supply", "2018-05-08", "2018-05-08"),
    ("Inside 12 hours the money was gone.", "laundering", "2018-05-04", "2018-05-05"),
    ("By then the ship had changed its name.", "vessel_identity", None, "2018-05-04"),
    ("The previous winter it had carried ore.", "goods_export", "2017-12-01", "2018-02-28"),
)
