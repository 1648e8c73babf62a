"""Invented mini-texts in six genres, each with what it says about who speaks, how, and of whom.

They were written before the code they test and cover wire news, Panel paragraphs, joint statements, letters,
advisories and captions. A row is (genre, text, words that stand in the claim, what must hold of it).
"""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

from typing import Any

P = "UN Panel of Experts (1718)"
Row = tuple[str, str, str, dict[str, Any]]

WIRE: tuple[Row, ...] = (
    # the speaker in the sentence
    ("wire", "The Ministry of Unification said North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Ministry of Unification",), "mod": "reported"}),
    ("wire", "North Korea exported coal to China in March 2019, South Korea's spy agency said on Tuesday.", "exported coal", {"said": ("South Korea's spy agency",)}),
    ("wire", "North Korea exported coal to China in March 2019, said Kim Yong-su, a customs broker in Dandong.", "exported coal", {"said": ("Kim Yong-su",)}),
    ("wire", "North Korea, said the broker Liu Wei, exported coal to China in March 2019.", "exported coal", {"said": ("Liu Wei",)}),
    ("wire", "North Korea exported coal to China in March 2019, according to the US Treasury Department.", "exported coal", {"said": ("US Treasury Department",)}),
    ("wire", "According to the think tank Harbour Institute, North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Harbour Institute",)}),
    ("wire", "North Korea exported coal to China in March 2019, according to the Coast Times, citing Japanese officials.", "exported coal", {"said": ("Japanese officials", "Coast Times")}),
    ("wire", "Citing Japanese officials, the Coast Times reported that North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Japanese officials", "Coast Times")}),
    ("wire", "The Coast Times reported on Monday, citing an unnamed official, that North Korea exported coal to China in March 2019.", "exported coal", {"said": ("an unnamed official", "Coast Times"), "gap": ("unattributed",)}),
    ("wire", "The Coast Times, quoting a UN report, said North Korea exported coal to China in March 2019.", "exported coal", {"said": ("UN report", "Coast Times")}),
    ("wire", "North Korea exported coal to China in March 2019, as first reported by the Coast Times.", "exported coal", {"said": ("Coast Times",)}),
    ("wire", "Documents seen by the Coast Times show that North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Documents", "Coast Times"), "gap": ("unattributed",)}),
    ("wire", "North Korea exported coal to China in March 2019, according to documents reviewed by the Coast Times.", "exported coal", {"said": ("documents", "Coast Times"), "gap": ("unattributed",)}),
    ("wire", "Data from the analytics firm Seawise show North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Seawise",)}),
    ("wire", "Chinese customs data showed that North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Chinese customs data",)}),
    ("wire", "Satellite images published by Harbour Institute show a tanker delivering refined petroleum to Nampo, North Korea, in March 2019.", "delivering refined", {"said": ("Harbour Institute",)}),
    ("wire", "A spokeswoman for the Foreign Ministry of Poland told the Coast Times that 40 North Korean workers were employed in Gdansk in March 2019.", "40 North Korean", {"said": ("spokeswoman for the Foreign Ministry of Poland", "Coast Times")}),
    ("wire", "Japan told the UN Panel of Experts that a tanker had delivered refined petroleum to North Korea in March 2019.", "delivered refined", {"said": ("Japan", P)}),
    ("wire", "Mr. Ivan Petrov, director of the Vostok shipyard, told reporters that 200 North Korean workers were employed there in March 2019.", "200 North Korean", {"said": ("Ivan Petrov",)}),
    ("wire", "\"We employed 200 North Korean workers in March 2019,\" Ivan Petrov told the Coast Times.", "200 North Korean", {"said": ("Ivan Petrov", "Coast Times"), "mod": "quoted"}),
    ("wire", "\"North Korea exported coal to China in March 2019,\" the broker said. \"It also sold sand to China in April 2019.\"", "sold sand", {"said": ("broker",), "mod": "quoted"}),
    ("wire", "\"North Korea exported coal to China in March 2019,\" said Liu Wei, a broker. \"It also sold sand to China in April 2019.\"", "sold sand", {"said": ("Liu Wei",)}),
    ("wire", "The UN report said North Korea evaded sanctions at sea. It exported coal worth $20 million between January and May 2019.", "exported coal", {"said": ("UN report",), "gap": ("ambiguous_subject",)}),
    ("wire", "The Ministry of Unification released a statement on Monday. North Korea exported coal to China in March 2019, it said.", "exported coal", {"said": ("Ministry of Unification",)}),
    ("wire", "The Ministry of Unification issued a report on Monday. It added that North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Ministry of Unification",)}),
    ("wire", "Japan and the United States issued a statement on Monday. North Korea exported coal to China in March 2019, the statement said.", "exported coal", {"said": ("Japan", "United States")}),
    ("wire", "\"North Korea exported coal to China in March 2019,\" the ministry's statement said. \"It also exported sand to China in April 2019,\" the statement went on.", "exported sand", {"said": ("ministry",)}),
    ("wire", "\"North Korea exported coal to China ... and sold sand to [Chinese] buyers in March 2019,\" Japan said.", "sold sand", {"said": ("Japan",), "mod": "quoted"}),
    ("wire", "\"North Korea exported coal to China in March 2019.\n\n\"It sold sand to China in April 2019,\" the Japanese minister said.", "sold sand", {"said": ("Japanese minister",)}),
    ("wire", "Liu Wei, a broker, said: \"North Korea exported coal to China in March 2019.\n\n\"It sold sand to China in April 2019.\"", "sold sand", {"said": ("Liu Wei",)}),
    ("wire", "Liu Wei, a broker in Dandong, spoke on Monday. \"North Korea sold sand to China in April 2019.\"", "sold sand", {"said": ("Liu Wei",)}),
    ("wire", "The Panel's findings are as follows: North Korea exported coal to China in March 2019.", "exported coal", {"said": (P,)}),
    ("wire", "The findings of the UN Panel of Experts are as follows. North Korea exported coal to China in March 2019.", "exported coal", {"said": (P,)}),
    ("wire", "North Korea exported 30,000 tonnes of coal in March 2019 (the UN Panel of Experts estimates).", "30,000 tonnes", {"said": (P,), "mod": "estimated"}),
    ("wire", "By the UN Panel's estimate, North Korea exported 30,000 tonnes of coal in March 2019.", "30,000 tonnes", {"said": (P,), "mod": "estimated"}),
    ("wire", "The UN Panel of Experts puts North Korea's coal exports in March 2019 at 30,000 tonnes.", "30,000 tonnes", {"said": (P,)}),
    ("wire", "In the view of the UN Panel, North Korea exported coal to China in March 2019.", "exported coal", {"said": (P,)}),
    ("wire", "In its letter to the Committee, Japan said North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Japan",)}),
    ("wire", "Japan's letter to the Committee says North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Japan",)}),
    ("wire", "North Korea exported coal to China in March 2019, the Japanese mission wrote in a letter to the Security Council.", "exported coal", {"said": ("Japanese mission",)}),
    ("wire", "The report, written by the UN Panel of Experts, says North Korea exported coal to China in March 2019.", "exported coal", {"said": (P,)}),
    ("wire", "A report by the UN Panel of Experts seen by the Coast Times said North Korea exported coal to China in March 2019.", "exported coal", {"said": (P, "Coast Times")}),
    ("wire", "North Korea exported coal to China in March 2019, a confidential UN report seen by Reuters showed.", "exported coal", {"said": ("confidential UN report", "Reuters")}),
    ("wire", "Citing a Member State, the UN Panel of Experts said North Korea exported coal to China in March 2019.", "exported coal", {"said": ("a Member State", P), "gap": ("unattributed",)}),
    ("wire", "The UN Panel of Experts said, citing information from an unnamed Member State, that North Korea exported coal in March 2019.", "exported coal", {"said": ("an unnamed Member State", P), "gap": ("unattributed",)}),
    # nobody named
    ("wire", "North Korea reportedly exported coal to China in March 2019.", "exported coal", {"said": (), "gap": ("unattributed",), "mod": "reported"}),
    ("wire", "An estimated 300 North Korean workers were employed in Gdansk in March 2019.", "300 North", {"said": (), "gap": ("unattributed",), "mod": "estimated"}),
    ("wire", "North Korea exported coal to China in March 2019, according to sources.", "exported coal", {"said": ("sources",), "gap": ("unattributed",)}),
    ("wire", "North Korea exported coal to China in March 2019, two people familiar with the matter said.", "exported coal", {"said": ("two people familiar with the matter",), "gap": ("unattributed",)}),
    ("wire", "North Korea exported coal to China in March 2019, according to three people with knowledge of the shipment.", "exported coal", {"said": ("three people with knowledge of the shipment",), "gap": ("unattributed",)}),
    ("wire", "Officials said North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Officials",), "gap": ("unattributed",)}),
    ("wire", "A diplomat who asked not to be named said North Korea exported coal to China in March 2019.", "exported coal", {"said": ("a diplomat",), "gap": ("unattributed",)}),
    ("wire", "Unnamed envoys said North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Unnamed envoys",), "gap": ("unattributed",)}),
    ("wire", "Western diplomats said North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Western diplomats",), "gap": ("unattributed",)}),
    ("wire", "A source in Dandong said North Korea exported coal to China in March 2019.", "exported coal", {"said": ("a source in Dandong",), "gap": ("unattributed",)}),
    ("wire", "It is said that North Korea exported coal to China in March 2019.", "exported coal", {"said": (), "gap": ("unattributed",)}),
    ("wire", "North Korea is believed to have exported coal to China in March 2019.", "exported coal", {"said": (), "gap": ("unattributed",)}),
    ("wire", "North Korea exported coal to China in March 2019.", "exported coal", {"said": (), "gap": ("unattributed",), "mod": "asserted"}),
    ("wire", "Some analysts say North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Some analysts",), "gap": ("unattributed",)}),
    ("wire", "South Korean media reported that North Korea exported coal to China in March 2019.", "exported coal", {"said": ("South Korean media",), "gap": ("unattributed",)}),
    # accusing, charging
    ("wire", "Prosecutors in Seoul accused a trader of importing North Korean coal from Nampo in March 2019.", "importing North Korean coal", {"said": ("Prosecutors in Seoul",), "mod": "accused"}),
    ("wire", "The indictment alleges that the company shipped luxury cars to North Korea in March 2019.", "luxury cars", {"said": ("indictment",), "mod": "accused"}),
    ("wire", "North Korean hackers allegedly stole $40 million in cryptocurrency in March 2019.", "stole", {"said": (), "mod": "accused", "gap": ("unattributed",)}),
    ("wire", "The US Justice Department charged a trader with shipping luxury cars to North Korea in March 2019.", "luxury cars", {"said": ("US Justice Department",), "mod": "accused"}),
    # attribution in the sentence before, and no carry-over where it must not
    ("wire", "Japan said on Monday that it would raise the matter. North Korea exported coal to China in March 2019.", "exported coal", {"said": (), "gap": ("unattributed",)}),
    ("wire", "\"It is a scandal,\" said Liu Wei. A week later the weather turned. North Korea exported coal to China in March 2019.", "exported coal", {"said": (), "gap": ("unattributed",)}),
    ("wire", "The mayor said \"hello\" to the crowd. North Korea sold \"premium\" coal to China in March 2019.", "coal", {"said": (), "gap": ("unattributed",)}),
    # headline, caption
    ("wire", "North Korea Exported Coal to China, Says Japan\n\nThe ministry met on Monday.", "Exported Coal", {"said": ("Japan",)}),
    ("wire", "UN: North Korea Exported Coal to China\n\nThe ministry met on Monday.", "Exported Coal", {"said": ("United Nations",)}),
    ("wire", "North Korean workers sew shirts at a plant in Dandong, China, in this March 2018 file photo. /Yonhap", "workers sew", {"held": True}),
    # two inside one
    ("wire", "The Panel of Experts, the Coast Times reported, found that North Korea exported coal to China in March 2019.", "exported coal", {"said": (P, "Coast Times")}),
    ("wire", "Reuters reported that Japan had told the UN Panel of Experts that North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Japan", P, "Reuters")}),
    ("wire", "The broker told police that the seller had assured him the coal exported from North Korea in March 2019 was Russian.", "exported from North Korea", {"first": "seller"}),
    ("wire", "Japan said North Korea exported coal to China in March 2019, while the Coast Times reported that North Korea sold sand to China in April 2019.", "exported coal", {"said": ("Japan",)}),
    ("wire", "Japan said North Korea exported coal to China in March 2019, while the Coast Times reported that North Korea sold sand to China in April 2019.", "sold sand", {"said": ("Coast Times",)}),
    ("wire", "Seoul, Tokyo and Washington jointly said North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Republic of Korea", "Japan", "United States")}),
    ("wire", "The company Vostok Fish confirmed that it had employed 30 North Korean workers in March 2019.", "30 North", {"said": ("Vostok Fish",)}),
    ("wire", "In an interview with the Coast Times, the shipyard's director Ivan Petrov admitted that 200 North Korean workers were employed there in March 2019.", "200 North", {"said": ("Ivan Petrov", "Coast Times")}),
    ("wire", "The Treasury's Office of Foreign Assets Control said in an advisory that North Korea exported coal to China in March 2019.", "exported coal", {"first": "Office of Foreign Assets Control"}),
    ("wire", "As Japan's foreign minister put it, North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Japan's foreign minister",)}),
    ("wire", "Per the UN Panel of Experts, North Korea exported coal to China in March 2019.", "exported coal", {"said": (P,)}),
    ("wire", "Yonhap: North Korea exported coal to China in March 2019.", "exported coal", {"said": ("Yonhap",)}),
    ("wire", "Asked about the matter, Polish police said 40 North Korean workers were employed in Gdansk in March 2019.", "40 North", {"said": ("Polish police",)}),
    ("wire", "Court records show that 40 North Korean workers were employed in Gdansk in March 2019.", "40 North", {"said": ("Court records",)}),
    ("wire", "The Panel has learned that North Korea exported coal to China in March 2019.", "exported coal", {"said": (P,)}),
)

PANEL: tuple[Row, ...] = (
    ("panel", "12. North Korea exported coal to China in March 2021.", "exported coal", {"said": (), "nogap": ("unattributed",)}),
    ("panel", "12. According to a Member State, the Democratic People's Republic of Korea exported coal to China in March 2021.", "exported coal", {"said": ("a Member State",), "gap": ("unattributed",)}),
    ("panel", "12. Two Member States reported that the Democratic People's Republic of Korea exported coal to China in March 2021.", "exported coal", {"said": ("Two Member States",), "gap": ("unattributed",)}),
    ("panel", "12. Information provided by a Member State indicates that the Democratic People's Republic of Korea exported coal to China in March 2021.", "exported coal", {"said": ("a Member State",), "gap": ("unattributed",)}),
    ("panel", "12. A Member State provided information to the Panel showing that the Democratic People's Republic of Korea exported coal to China in March 2021.", "exported coal", {"said": ("a Member State",), "gap": ("unattributed",)}),
    ("panel", "12. The Panel estimates that the Democratic People's Republic of Korea exported 30,000 tons of coal in March 2021.", "30,000 tons", {"said": (), "mod": "estimated"}),
    ("panel", "12. The Panel continues to investigate reports that 40 workers of the Democratic People's Republic of Korea were employed in Gdansk in March 2021.", "40 workers", {"gap": ("unattributed",)}),
    ("panel", "12. Media reports indicated that 40 workers of the Democratic People's Republic of Korea were employed in Gdansk in March 2021.", "40 workers", {"said": ("Media reports",), "gap": ("unattributed",)}),
    ("panel", "12. Poland informed the Panel that 40 workers of the Democratic People's Republic of Korea had been employed in Gdansk in March 2021.", "40 workers", {"said": ("Poland",)}),
    ("panel", "12. In its reply to the Panel, Poland stated that 40 workers of the Democratic People's Republic of Korea had been employed in Gdansk until March 2021.", "40 workers", {"said": ("Poland",), "mod": "self_reported"}),
    ("panel", "12. Poland replied that 40 workers of the Democratic People's Republic of Korea had left in March 2021. It added that their permits had been revoked on 3 April 2021.", "revoked", {"said": ("Poland",)}),
    ("panel", "12. The shipping company Ocean Bright informed the Panel that the vessel had delivered refined petroleum to Nampo in March 2021.", "delivered refined", {"said": ("Ocean Bright",)}),
    ("panel", "12. The Panel has yet to receive a reply from Angola on the workers of the Democratic People's Republic of Korea.", "Angola", {"kind": "no_reply", "said": ()}),
    ("panel", "12. Angola did not respond to the Panel's request for information on workers of the Democratic People's Republic of Korea.", "Angola", {"kind": "no_reply", "said": ()}),
    ("panel", "12. No response had been received from Angola at the time of writing on the DPRK workers.", "Angola", {"kind": "no_reply"}),
    ("panel", "12. Angola has not yet replied to the Panel's enquiry on the DPRK workers.", "Angola", {"kind": "no_reply"}),
    ("panel", "12. The supply of refined petroleum to North Korea ended; China has notified nothing since April 2021.", "notified nothing", {}),
    ("panel", "12. The Panel could not confirm that the vessel had delivered refined petroleum to Nampo in March 2021.", "delivered refined", {"held": True}),
    ("panel", "12. The Panel was unable to verify independently whether coal of the DPRK was exported to China in March 2021.", "exported to China", {"held": True}),
    ("panel", "12. The Panel found no evidence that the Democratic People's Republic of Korea exported coal to Laos in March 2021.", "exported coal", {"held": True, "gap": ("conflict",)}),
    ("panel", "12. It is the assessment of the Panel that the Democratic People's Republic of Korea exported coal to China in March 2021.", "exported coal", {"said": ()}),
    ("panel", "12. According to commercial satellite imagery, coal of DPRK origin was exported to China in March 2021.", "exported to China", {"said": ("commercial satellite imagery",)}),
    ("panel", "12. According to the Coast Times of 3 April 2021, coal of DPRK origin was exported to China in March 2021.", "exported to China", {"said": ("Coast Times",)}),
    ("panel", "12. The captain of the vessel told the Polish authorities that the ship had loaded coal at Nampo, DPRK, in March 2021.", "loaded coal", {"said": ("captain of the vessel", "Poland")}),
    ("panel", "12. A former crew member alleged that the vessel had delivered refined petroleum to Nampo in March 2021.", "delivered refined", {"said": ("a former crew member",), "mod": "accused", "gap": ("unattributed",)}),
    ("panel", "12. Two Panel experts considered that the DPRK exported coal to China in March 2021.", "exported coal", {"first": "xperts"}),
    ("panel", "12. The same Member State assessed that 200 DPRK nationals were employed in Gdansk in March 2021.", "200 DPRK", {"said": ("same Member State",), "gap": ("unattributed",)}),
    ("panel", "12. The Panel requested information from Poland. Poland replied as follows: \"40 DPRK nationals were employed in Gdansk in March 2021.\"", "40 DPRK", {"said": ("Poland",)}),
    ("panel", "12. The United Kingdom noted that the DPRK had stolen $40 million in cryptocurrency in March 2021.", "stolen", {"said": ("United Kingdom",)}),
    ("panel", "12. A cybersecurity company attributed the theft of $40 million in cryptocurrency in March 2021 to the DPRK.", "theft", {"said": ("a cybersecurity company",), "gap": ("unattributed",)}),
    ("panel", "12. Chainalysis estimates that DPRK hackers stole $400 million in cryptocurrency in 2021.", "stole", {"said": ("Chainalysis",), "mod": "estimated"}),
    ("panel", "12. The DPRK exported coal to China in March 2021 (see annex 12).", "exported coal", {"said": ()}),
)

OWN: tuple[Row, ...] = (
    ("joint", "North Korea stole $600 million in cryptocurrency in 2021.", "stole", {"said": (), "nogap": ("unattributed",)}),
    ("joint", "We are concerned that North Korea stole $600 million in cryptocurrency in 2021.", "stole", {"said": ()}),
    ("joint", "According to the UN Panel of Experts, North Korea stole $600 million in cryptocurrency in 2021.", "stole", {"said": (P,)}),
    ("joint", "Private firms estimate that North Korea stole $600 million in cryptocurrency in 2021.", "stole", {"said": ("Private firms",), "gap": ("unattributed",)}),
    ("letter", "North Korean workers numbering 12 were employed in Kampala in March 2021.", "12", {"said": ()}),
    ("letter", "My Government has repatriated 12 North Korean workers, on 3 March 2021.", "repatriated", {"said": ()}),
    ("letter", "The police reported that 12 North Korean workers had left the country on 3 March 2021.", "12 North", {"said": ("police",)}),
    ("advisory", "North Korean IT workers use forged identities to obtain freelance contracts.", "forged identities", {"said": (), "nogap": ("unattributed",)}),
    ("advisory", "North Korean IT workers may use forged identities to obtain freelance contracts.", "forged identities", {"held": True}),
    ("advisory", "Companies could unknowingly hire North Korean IT workers in 2022.", "hire North", {"held": True}),
    ("advisory", "Firms should not hire North Korean IT workers.", "hire North", {"held": True}),
    ("advisory", "If a freelancer asks to be paid in cryptocurrency, he might be a North Korean IT worker.", "North Korean IT", {"held": True, "optional": True}),
    ("advisory", "A company that hires a North Korean IT worker risks breaching sanctions.", "North Korean IT", {"held": True}),
    ("advisory", "The DPRK has dispatched thousands of IT workers to China and Russia.", "dispatched thousands", {"said": (), "held": False}),
    ("advisory", "According to the UN, the DPRK has dispatched thousands of IT workers to China.", "dispatched thousands", {"first": "U"}),
    ("advisory", "The FBI assesses that North Korean hackers stole $100 million in cryptocurrency in March 2022.", "stole", {"said": ("FBI",)}),
)

HELD: tuple[Row, ...] = tuple(
    ("wire", text, needle, {"held": True, **more})
    for text, needle, more in (
        ("North Korea would export coal to China in July 2019, a trader said.", "export coal", {}),
        ("North Korea planned to export coal to China in July 2019.", "export coal", {}),
        ("North Korea may have exported coal to China in March 2019.", "exported coal", {}),
        ("North Korea sought to export coal to China in March 2019.", "export coal", {}),
        ("North Korea attempted to export coal to Vietnam in March 2019.", "export coal", {}),
        ("North Korea tried and failed to sell coal to Vietnam in March 2019.", "sell coal", {}),
        ("North Korea was close to exporting coal to Vietnam in March 2019.", "exporting coal", {}),
        ("China denied importing coal from North Korea in March 2019.", "importing coal", {}),
        ("China denied having imported coal from North Korea in March 2019.", "imported coal", {}),
        ("China flatly rejected a report that it imported coal from North Korea in March 2019.", "imported coal", {}),
        ("Vostok Fish said it had no record of employing North Korean workers in March 2019.", "North Korean workers", {}),
        ("Vostok Fish said it had never employed North Korean workers.", "employed North", {}),
        ("Vostok Fish insisted that it does not employ North Korean workers.", "employ North", {}),
        ("No North Korean workers were employed in Gdansk in March 2019, police said.", "North Korean workers", {}),
        ("None of the North Korean workers was employed in Gdansk in March 2019.", "North Korean workers", {}),
        ("There is nothing to suggest that North Korea exported coal to Laos in March 2019.", "exported coal", {}),
        ("Neither Poland nor Latvia employed North Korean workers in March 2019.", "North Korean workers", {}),
        ("It is not known whether North Korea exported coal to Laos in March 2019.", "exported coal", {}),
        ("Investigators are examining whether North Korea exported coal to Laos in March 2019.", "exported coal", {}),
        ("North Korea hopes to send workers to Laos in 2020.", "send workers", {}),
        ("North Korea is preparing to send 500 workers to Laos.", "send 500", {}),
        ("North Korea could earn $200 million from coal exports to China in 2020.", "coal exports", {}),
        ("The coal was to be exported from North Korea to Vietnam in May 2019.", "exported from", {}),
        ("A plan for North Korea to export coal to Vietnam in May 2019 came to nothing.", "export coal", {}),
        ("Police foiled the sale of North Korean coal to a Vietnamese buyer in May 2019.", "North Korean coal", {}),
        ("Vietnam turned away a ship before it could unload North Korean coal in May 2019.", "North Korean coal", {}),
        ("Had the buyer paid, North Korea would have exported coal to Vietnam in May 2019.", "exported coal", {}),
        ("Rumours that North Korea exported coal to Laos in March 2019 proved unfounded.", "exported coal", {}),
        ("The trader was found not guilty of importing North Korean coal in March 2019.", "North Korean coal", {}),
        ("North Korea stopped exporting coal to China in March 2019.", "exporting coal", {}),
        ("Laos has not imported any coal from North Korea since 2017.", "coal from North Korea", {}),
        ("It is doubtful that North Korea exported coal to Laos in March 2019.", "exported coal", {}),
        ("The tanker is suspected of preparing to deliver refined petroleum to North Korea in May 2019.", "deliver refined", {}),
        ("North Korea's alleged coal exports to Laos in March 2019 never happened, the ministry said.", "coal exports", {}),
        ("Experts fear that North Korea will export coal to Laos in 2020.", "export coal", {}),
    )
)  # fmt: skip

STATED: tuple[Row, ...] = tuple(
    ("wire", text, needle, {"held": False, **more})
    for text, needle, more in (
        ("North Korea did not stop exporting coal to China in March 2019.", "exporting coal", {}),
        ("China did not deny that it imported coal from North Korea in March 2019.", "imported coal", {}),
        ("North Korea exported coal not only to China but also to Laos in March 2019.", "exported coal", {}),
        ("North Korea, which denies having nuclear waste, exported coal to China in March 2019.", "exported coal", {}),
        ("Although China would not comment, North Korea exported coal to Dalian in March 2019.", "exported coal", {}),
        ("North Korea managed to export coal to China in March 2019.", "export coal", {}),
        ("North Korea exported coal to China in March 2019 without notifying the Committee.", "exported coal", {}),
        ("North Korea exported no less than 3,000 tonnes of coal to China in March 2019.", "3,000 tonnes", {}),
        ("North Korea continued to export coal to China in March 2019 despite the ban.", "export coal", {}),
        ("North Korea exported coal to China in March 2019, and plans to sell more.", "exported coal", {}),
    )
)  # fmt: skip

DENIED: tuple[Row, ...] = tuple(
    ("wire", text, needle, {"gap": ("conflict",), "held": False})
    for text, needle in (
        ("North Korea exported coal to China in March 2019. China denied it.", "exported coal"),
        ("North Korea exported coal to China in March 2019. Beijing has denied the allegation.", "exported coal"),
        ("North Korea exported coal to China in March 2019. Beijing rejected the report as groundless.", "exported coal"),
        ("North Korea exported coal to China in March 2019. The weather was bad that month. Beijing dismissed the claim.", "exported coal"),
        ("North Korean workers were employed by Vostok Fish in March 2019. The company said it had no record of them.", "employed by"),
        ("North Korean workers were employed by Vostok Fish in March 2019. The company said this was untrue.", "employed by"),
        ("North Korean workers were employed by Vostok Fish in March 2019.\n\nA lawyer for the firm called the accusation false.", "employed by"),
        ("Vostok Fish denies any wrongdoing. Japan said 40 North Korean workers were employed by Vostok Fish in March 2019.", "40 North"),
        ("The owner denied all charges. The tanker Blue Crane delivered refined petroleum to North Korea in March 2019.", "delivered refined"),
        ("North Korea stole $40 million in cryptocurrency in March 2019. Pyongyang has always denied such hacking.", "stole"),
        ("North Korean workers were employed in Gdansk in March 2019. Poland disputes this.", "employed in"),
        ("North Korean workers were employed in Gdansk in March 2019. \"That is a lie,\" the firm's director said.", "employed in"),
    )
)  # fmt: skip

WHOM: tuple[Row, ...] = (
    ("wire", "The trading house Ocean Bright exported coal from North Korea to China in March 2019.", "exported coal", {"subj": "Ocean Bright"}),
    ("wire", "The tanker Blue Crane delivered 3,000 barrels of refined petroleum to North Korea in March 2019.", "3,000 barrels", {"subj": "Blue Crane"}),
    ("wire", "Vostok Fish employed 30 North Korean workers in Vladivostok in March 2019.", "30 North", {"subj": "North Korean workers"}),
    ("wire", "Ri Chol-su, a North Korean programmer, worked in Laos in March 2019.", "worked in Laos", {"subj": "Ri Chol-su"}),
    ("wire", "Two North Korean players, Ri Chol-su and Om Il-nam, play in the Swiss and Dutch leagues.", "play in", {"gap": ("ambiguous_subject",)}),
    ("wire", "Two North Korean players, Ri Chol-su and Om Il-nam, play in the Swiss and Dutch leagues respectively.", "play in", {"nogap": ("ambiguous_subject",)}),
    ("wire", "North Korea is short of hard currency. It exported coal to China in March 2019.", "exported coal", {"subj": "DPRK", "gap": (("ambiguous_subject", "filled_by"),)}),
    ("wire", "North Korea sent 40 workers to Laos. They earned $20,000 a month in March 2019.", "They earned", {"gap": (("ambiguous_subject", "filled_by"),)}),
    ("wire", "China and North Korea signed a deal. It exported coal worth $2 million in March 2019.", "exported coal", {"gap": (("ambiguous_subject", "open"),)}),
    ("wire", "North Korean workers in Laos keep 30 percent of their wages while the rest is handed to the North Korean the local firms.", "the rest", {"gap": ("missing_word",)}),
    ("wire", "North Korean workers in Laos keep 30 percent of their wages while the rest is handed over.", "the rest", {"gap": ("ambiguous_role",)}),
    ("wire", "The workers' pay in Laos, 70 percent of it, was given to the North Korean in March 2019.", "70 percent", {"gap": ("missing_word",)}),
    ("wire", "North Korea exported coal to of China in March 2019.", "exported coal", {"gap": ("garbled",)}),
    ("wire", "According the ministry, North Korea exported coal to China in March 2019.", "exported coal", {"gap": ("missing_word",)}),
    ("wire", "North Korea exported coal China in March 2019.", "exported coal", {"gap": ("missing_word",), "optional": True}),
    ("wire", "Japan and Poland urged Member States to repatriate North Korean workers.", "urged", {"subj": "Japan", "said": ("Japan", "Poland"), "mod": "urged"}),
    ("wire", "Member States were urged to repatriate North Korean workers.", "urged", {"gap": ("unattributed",), "mod": "urged"}),
    ("wire", "Hackers of the Lazarus Group stole $40 million in cryptocurrency for North Korea in March 2019.", "stole", {"subj": "Lazarus Group"}),
    ("wire", "Poland said it had revoked the permits of 40 North Korean workers on 3 March 2019.", "revoked", {"subj": "Poland"}),
    ("wire", "North Korea and a Chinese firm said they had set up a joint venture in Dandong in March 2019.", "joint venture", {"gap": ()}),
)

ROWS: tuple[Row, ...] = (*WIRE, *PANEL, *OWN, *HELD, *STATED, *DENIED, *WHOM)
HEADS: dict[str, str] = {
    "wire": "Publisher: Harbour Wire\nPublished: 2019-06-12\n\n",
    "panel": "S/2022/132\n\n1 March 2022\n\nReport of the Panel of Experts established pursuant to resolution 1874 (2009)\n\n",
    "joint": "Joint Statement of Japan and the United States\n\n3 May 2022\n\n",
    "letter": "Letter dated 4 May 2021 from the Permanent Mission of Uganda\n\n",
    "advisory": "Advisory on North Korean information technology workers\n\nIssued by the US Department of the Treasury, 3 May 2022\n\n",
}
OUTER: dict[str, tuple[str, ...]] = {
    "wire": ("Harbour Wire",),
    "panel": (P,),
    "joint": ("Japan", "United States"),
    "letter": ("Uganda",),
    "advisory": ("US Department of the Treasury",),
}
