"""Invented short documents of sixteen kinds: who says each statement (innermost and outermost) and in what manner.

Written before the code that reads them. A row is (words that stand in the claim, innermost, outermost, modality);
``None``: the document names nobody, so nobody is asked for.
"""

# ruff: noqa: E501 - sentences stand on one line
# fmt: off

from __future__ import annotations

P = "UN Panel of Experts (1718)"
MSMT = "Multilateral Sanctions Monitoring Team"
ARTICLE = "article"
Row = tuple[str, str, str, str]

PANEL_1 = """Prohibited trade in textiles

41. Knitwear worth some $2.1 million was carried by lorry from Sinuiju to Dandong, China, in March 2019. A Member State advised the Panel that 12 nationals of the Democratic People's Republic of Korea were employed in the warehouse there in April 2019. China replied that it had no record of such a warehouse.

42. Customs documents obtained by the Panel indicate that the Koryo Star delivered 3,400 tons of coal from Nampo to Vladivostok in May 2019. Her owner, Halvard Lines, maintained that she "never entered a port of that country". The Panel assesses that the vessel met another tanker at sea on 3 June 2019. The Panel encourages Member States to inspect such cargo.
"""
PANEL_2 = """Workers abroad

77. Photographs from 2021 show 40 workers from the Democratic People's Republic of Korea on a site in Dakar, Senegal. Two former foremen told the Panel that each of them handed over 70 per cent of his salary. Both men conceded that they had never seen a contract. Senegal has yet to respond to the Panel's letter.

78. The Panel is continuing its investigations into 15 doctors from the Democratic People's Republic of Korea who worked in Lagos, Nigeria, in 2021.
"""
MSMT_1 = """Chapter 3. Shipments by rail

3.1 In August 2024 a train carried 240 containers of munitions from Tumangang to Khasan. A participating State put at 9,000 the number of containers shipped from Rajin to Russia since 2023.

3.2 The Team also found that the Sun Bright 8 loaded 5,000 tons of coal at Rajin in June 2024. Russia has dismissed these findings as "inventions". Participating States call on all States to expel representatives of banks of the DPRK.
"""
THINK = """GHOST CREWS: NORTH KOREAN SEAFARERS ON FOREIGN HULLS
Calder Centre, Working Paper 14, 3 June 2023

Who signs them on

At least 60 North Korean deckhands served aboard longliners off Mauritius in 2022. Our interviews suggest that 30 of them were employed through a broker in Dalian. A manager at the agency who asked not to be named said 12 North Korean cooks had been sent to Fiji in May 2022. The agency's lawyer let it be known that it had "no dealings with Pyongyang". By his account, no North Korean crew were hired after 2019.

What to do

Flag registries ought to ask for seamen's books. The number of North Korean crew could double by 2025.
"""
DOJ = """FOR IMMEDIATE RELEASE
Thursday, May 8, 2025

Tampa Man Charged in Scheme to Place North Korean Programmers

TAMPA, Fla. - A Tampa man was charged with wire fraud for hosting laptops for North Korean IT workers, the Department of Justice announced today.

According to the indictment, North Korean IT workers used stolen identities to get jobs at 21 U.S. companies from March 2022 to May 2024. The workers allegedly earned $4.1 million. Prosecutors contend that the money was transferred to accounts in Dandong, China. In a separate plea, Dana Orr admitted receiving 14 laptops for North Korean IT workers in 2023.

"These schemes bankroll North Korea's missiles," said Acting U.S. Attorney Paul Whitcombe. An attorney for the man said he "had no idea who was on the other end."
"""
CLUB = """STRANDVIK P&I                                    Circular 04/22
11 April 2022

To all Members

North Korea: ship-to-ship transfers

On 2 February 2022 the Ocean Lark, a tanker entered with the Association, transferred 2,000 tonnes of gasoil to the North Korean tanker Chon Un 2. Her master told our correspondents that he had taken the receiver to be Chinese. Members are advised to check the AIS history of every counterparty and must not bunker unknown vessels. Resolution 2397 (2017) prohibits ship-to-ship transfers with North Korean vessels.
"""
ADVISORY = """ADVISORY 3/2024: FREELANCERS WHO ARE NOT WHO THEY SAY
Issued by the Nordic Platform Regulators, 9 May 2024
To platforms and payment firms

North Korean IT workers pose as Finns and Estonians on three platforms. In February 2024 a studio in Tampere paid nine North Korean developers through one account. By one bank's estimate, 85 per cent of their salary goes to the state. Platforms should verify identities on camera. We believe that some 200 North Korean IT workers were active in the region in 2023. A payment firm in Oulu told us that it closed the accounts of four North Korean developers in March 2024.
"""
DEPT = """U.S. Department of the Treasury
Office of Foreign Assets Control

PRESS RELEASE
March 2, 2023

Treasury Sanctions Two Recruiters of North Korean Labor

WASHINGTON - The Department of the Treasury's Office of Foreign Assets Control (OFAC) today sanctioned two firms that employed North Korean workers in Laos. The firms sent 300 North Korean workers to Laos between 2018 and 2021. "North Korea takes most of these workers' wages," said Under Secretary Helen Marsh.
"""
WIRE_1 = """North Korean coal ship seen off Ningbo

SEOUL, March 4 (Tarpon News) - A North Korean freighter delivered 6,000 tons of coal to barges off Ningbo in February, South Korea's spy agency told lawmakers on Monday.

Two people briefed on the matter said North Korea had shipped another 4,000 tons of coal to Longkou. One of them said three tankers had also delivered gasoline to Nampo. China's foreign ministry said it was "unaware of the matter".

Lawmaker Yun Sae-rom quoted the agency as saying that 500 North Korean workers had been sent to Vladivostok in January. "They are paid in coupons," he said. "The wages of the North Korean workers go to the embassy."

(Reporting by Ana Field; editing by P. Gray)
"""
WIRE_2 = """North Korea earned $600 million from crypto theft, ministers say

By Lena Ortiz

LONDON, Nov. 3 - North Korean hackers stole $600 million in cryptocurrency in 2023, according to a confidential UN report seen by Albion Press. Pyongyang is believed to be spending most of the stolen money on missiles. The report's authors, citing an unnamed Member State, said 40 per cent was laundered through a mixer.

A former employee of the exchange Bitmoor contended that North Korean hackers stole $20 million from it in May 2023. The exchange did not reply to a request for comment.

© 2023 Albion Press
"""
FEATURE = """The waitresses of Kuta

Iris Vaughan | 9 August 2018

KUTA - Nine North Korean waitresses worked at the Moran restaurant on Tuesday. The owner, who gave his name as Budi, said North Korean cooks were paid $90 a month in 2018. A clerk at the immigration office said 14 North Korean workers had arrived on tourist visas in July. When the Kuta Gazette called, the embassy hung up. North Korean waitresses are said to hand over most of their wages to a minder. A fruit seller, whose stall faces the gate, recalled that 20 North Korean women worked there in 2016.
"""
JOINT = """JOINT STATEMENT OF THE FOREIGN MINISTERS OF CANADA, FRANCE AND JAPAN
Ottawa, 3 May 2024

1. The Ministers expressed concern that North Korea continues to send workers to Russia. North Korean tankers carried refined petroleum to Nampo in March 2024. The Ministers urged all States to repatriate North Korean workers without delay.

2. Japan reported that North Korean hackers stole $300 million in cryptocurrency in 2023. France announced that it had expelled four North Korean IT workers in February 2024.
"""
NOTE = """Note verbale dated 14 March 2020 from the Permanent Mission of Zambia to the United Nations addressed to the Chair of the Committee

The Permanent Mission of Zambia presents its compliments. Zambia repatriated 28 North Korean doctors on 12 December 2019. The Government further states that no North Korean workers remain in its territory.
"""
INSURER = """Marlow & Pike Underwriting
Notice to Assureds, 6 July 2021

North Korean exposure

In May 2021 the Green Heron delivered 1,100 tonnes of diesel to Nampo, North Korea. Her manager has advised us that the vessel was sold to North Korean buyers in June 2021. Assureds are required to keep AIS switched on.
"""
PAPER_KO = """North Korea sends 2,000 seamstresses to Russia

Haetae Daily, 11 March 2025

North Korea sent 2,000 seamstresses to Vladivostok in February, a source in North Hamgyong Province told Haetae Daily on the 8th.

"Each North Korean worker pays the party $400 a month," he explained. "Whoever falls short is sent home."

The source added that North Korean managers took away the passports of the workers. A second source, a trader in Dandong, put the number of workers at 3,000. It is understood that the Russian side issued student visas to the North Korean workers.
"""
LIST_ITEM = """Federal Service for Labour Oversight
Press statement

15 October 2020

The Service found 34 North Korean workers at a sawmill near Tynda in September 2020. The sawmill's director acknowledged that the mill employed North Korean loggers in 2020. He is alleged to have paid their wages to the North Korean consulate. Employers must send North Korean workers home.
"""

DOCS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (PANEL_1, (
        ("Knitwear worth", P, P, "asserted"),
        ("12 nationals", "a Member State", P, "reported"),
        ("no record of such", "China", P, "self_reported"),
        ("3,400 tons", P, P, "asserted"),
        ("never entered a port", "Halvard Lines", P, "quoted"),
        ("met another tanker", P, P, "estimated"),
        ("inspect such cargo", P, P, "urged"),
    )),
    (PANEL_2, (
        ("40 workers", P, P, "asserted"),
        ("70 per cent", "Two former foremen", P, "reported"),
        ("yet to respond", P, P, "asserted"),
        ("15 doctors", P, P, "asserted"),
    )),
    (MSMT_1, (
        ("240 containers", MSMT, MSMT, "asserted"),
        ("9,000", "a participating State", MSMT, "estimated"),
        ("5,000 tons", MSMT, MSMT, "asserted"),
        ("inventions", "Russia", MSMT, "quoted"),
        ("expel representatives", "participating States", MSMT, "urged"),
    )),
    (THINK, (
        ("60 North Korean deckhands", "Calder Centre", "Calder Centre", "asserted"),
        ("30 of them", "Calder Centre", "Calder Centre", "asserted"),
        ("12 North Korean cooks", "a manager at the agency", "Calder Centre", "reported"),
        ("no dealings", "agency's lawyer", "Calder Centre", "quoted"),
        ("ought to ask", "Calder Centre", "Calder Centre", "urged"),
        ("could double", "Calder Centre", "Calder Centre", "potential"),
    )),
    (DOJ, (
        ("hosting laptops", "U.S. Department of Justice", "U.S. Department of Justice", "asserted"),
        ("stolen identities", "the indictment", "U.S. Department of Justice", "accused"),
        ("$4.1 million", "the indictment", "U.S. Department of Justice", "accused"),
        ("transferred to accounts", "Prosecutors", "U.S. Department of Justice", "accused"),
        ("14 laptops", "Dana Orr", "U.S. Department of Justice", "self_reported"),
        ("bankroll", "Paul Whitcombe", "U.S. Department of Justice", "quoted"),
    )),
    (CLUB, (
        ("2,000 tonnes", "Strandvik P&I", "Strandvik P&I", "asserted"),
        ("taken the receiver", "master", "Strandvik P&I", "self_reported"),
        ("check the AIS", "Strandvik P&I", "Strandvik P&I", "urged"),
        ("prohibits ship-to-ship", "Strandvik P&I", "Strandvik P&I", "legal"),
    )),
    (ADVISORY, (
        ("pose as Finns", "Nordic Platform Regulators", "Nordic Platform Regulators", "asserted"),
        ("studio in Tampere", "Nordic Platform Regulators", "Nordic Platform Regulators", "asserted"),
        ("85 per cent", "one bank", "Nordic Platform Regulators", "estimated"),
        ("verify identities", "Nordic Platform Regulators", "Nordic Platform Regulators", "urged"),
        ("some 200", "Nordic Platform Regulators", "Nordic Platform Regulators", "estimated"),
        ("four North Korean", "a payment firm in Oulu", "Nordic Platform Regulators", "self_reported"),
    )),
    (DEPT, (
        ("sent 300", "U.S. Department of the Treasury", "U.S. Department of the Treasury", "asserted"),
        ("takes most of", "Helen Marsh", "U.S. Department of the Treasury", "quoted"),
    )),
    (WIRE_1, (
        ("6,000 tons", "South Korea's spy agency", "Tarpon News", "reported"),
        ("another 4,000", "Two people briefed on the matter", "Tarpon News", "reported"),
        ("delivered gasoline", "one of two people briefed on the matter", "Tarpon News", "reported"),
        ("500 North Korean workers", "spy agency", "Tarpon News", "reported"),
        ("go to the embassy", "Yun Sae-rom", "Tarpon News", "quoted"),
    )),
    (WIRE_2, (
        ("stole $600 million in", "UN report", "Albion Press", "reported"),
        ("spending most", "Albion Press", "Albion Press", "estimated"),
        ("40 per cent was", "an unnamed Member State", "Albion Press", "reported"),
        ("$20 million", "a former employee of the exchange Bitmoor", "Albion Press", "reported"),
    )),
    (FEATURE, (
        ("Nine North Korean", "Kuta Gazette", "Kuta Gazette", "asserted"),
        ("$90 a month", "Budi", "Kuta Gazette", "self_reported"),
        ("14 North Korean", "a clerk at the immigration office", "Kuta Gazette", "reported"),
        ("said to hand over", "Kuta Gazette", "Kuta Gazette", "reported"),
        ("20 North Korean women", "a fruit seller", "Kuta Gazette", "reported"),
    )),
    (JOINT, (
        ("to send workers", "Canada", "Canada", "asserted"),
        ("carried refined petroleum", "Canada", "Canada", "asserted"),
        ("repatriate North Korean", "Canada", "Canada", "urged"),
        ("$300 million", "Japan", "Canada", "reported"),
        ("four North Korean IT", "France", "Canada", "self_reported"),
    )),
    (NOTE, (
        ("repatriated 28", "Zambia", "Zambia", "self_reported"),
        ("no North Korean workers", "Zambia", "Zambia", "self_reported"),
    )),
    (INSURER, (
        ("1,100 tonnes", "Marlow & Pike Underwriting", "Marlow & Pike Underwriting", "asserted"),
        ("sold to North Korean", "manager", "Marlow & Pike Underwriting", "reported"),
        ("keep AIS", "Marlow & Pike Underwriting", "Marlow & Pike Underwriting", "urged"),
    )),
    (PAPER_KO, (
        ("sent 2,000", "a source in North Hamgyong Province", "Haetae Daily", "reported"),
        ("pays the party", "a source in North Hamgyong Province", "Haetae Daily", "quoted"),
        ("took away the passports", "a source in North Hamgyong Province", "Haetae Daily", "reported"),
        ("issued student visas", "Haetae Daily", "Haetae Daily", "estimated"),
    )),
    (LIST_ITEM, (
        ("found 34", "Federal Service for Labour Oversight", "Federal Service for Labour Oversight", "asserted"),
        ("employed North Korean loggers", "sawmill's director", "Federal Service for Labour Oversight", "self_reported"),
        ("paid their wages", "Federal Service for Labour Oversight", "Federal Service for Labour Oversight", "accused"),
        ("send North Korean workers home", "Federal Service for Labour Oversight", "Federal Service for Labour Oversight", "urged"),
    )),
)

PANEL_3 = """B. Designated entities

55. The Panel viewed records which indicate that Namgang Trading of the Democratic People's Republic of Korea sold 40,000 tons of iron ore to a buyer in Tianjin in 2018. The buyer's counsel protested that his client "bought nothing from that source". On the evidence of two Member States, a further 12,000 tons reached Dalian in January 2019.

56. Malaysia indicated to the Panel that it had expelled three representatives of Namgang Trading in March 2019. It is understood that one of them moved to Jakarta.
"""
STATE_REPORT = """Ministry of Labour of Ruritania
Report on the implementation of resolution 2397 (2017)

4 March 2020

The Ministry cancelled the permits of 88 North Korean workers in November 2019. Two construction firms told inspectors that they had employed 30 North Korean workers until 2018. The Ministry estimates that 15 North Korean workers may still be present in the country.
"""
WEEKLY = """The Lowland Weekly
Issue 31, 2 August 2019

Coal by night

By Marta Kreuz

A barge captain recalled that North Korean coal was loaded at Wonsan in May 2019. Asked about it, the charterer, Delmar Bulk, owned up to two cargoes of North Korean coal but insisted they were Russian. "We were told it was Russian coal," its director, Piet Haan, told the Lowland Weekly. Customs officers counted nine shipments of North Korean coal in June 2019. According to a tip received by the harbour police, three more tankers met off Nampo.
"""
AGENCY = """Pyongyang ships shells to Russia -- lawmaker

SEOUL, July 9 (Norang News Agency) -- North Korea has shipped more than 8,000 containers of shells to Russia, a lawmaker said Tuesday, citing the military intelligence agency.

North Korea also dispatched 1,500 workers to Vladivostok in June, the unification ministry said. "They live twelve to a room," a ministry official told reporters. "Their wages go to a North Korean company."

Moscow's envoy in Seoul waved away the report as "fairy tales". The cost of the shells is put at $540 million by analysts. According to a former North Korean diplomat, half of the earnings goes to the party.
"""
PAPER_2 = """Ardmore Foundation | Policy Brief 9 | November 2022

Laundered: North Korea's mixers

We traced 41,000 ether stolen by North Korean hackers in March 2022 to two mixers. An exchange in Seychelles told us that it froze $3 million of the stolen funds in April 2022. Its compliance chief acknowledged that North Korean hackers had used 14 accounts there. Regulators should license mixers. North Korean hackers may have stolen a further $90 million.
"""
INDICTMENT = """UNITED STATES DISTRICT COURT
DISTRICT OF OREGON

INDICTMENT

The Grand Jury charges:

1. From June 2021 to March 2023, North Korean IT workers obtained jobs at nine U.S. companies with stolen identities.

2. The defendant transferred $310,000 of the North Korean IT workers' wages to an account in Shenyang.
"""
MSMT_2 = """MULTILATERAL SANCTIONS MONITORING TEAM
Second report, 29 May 2025

North Korea sent 14,000 soldiers to Russia in 2024. Two participating States assess that North Korean technicians were paid $20 million in 2024. A ship-tracking firm told the Team that the Morning Gull carried 3,000 tons of coal from Nampo to Lianyungang in March 2025.
"""
FOOT = """Seafood from prison hands

By Ines Falk

Some 70 North Korean women peel shrimp at a plant in Donggang, said two workers who left it this year. A buyer for a British chain admitted that it imported shrimp from the plant in 2022 but said it "had no way of knowing". North Korean managers, the women said, keep two thirds of the wages. The plant's owner could not be reached.

© 2023 The Tidewater Courier. All rights reserved.
"""
DOCS_AGAIN: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (PANEL_3, (
        ("40,000 tons", P, P, "asserted"),
        ("bought nothing", "buyer's counsel", P, "quoted"),
        ("12,000 tons", "two Member States", P, "reported"),
        ("expelled three", "Malaysia", P, "self_reported"),
    )),
    (STATE_REPORT, (
        ("cancelled the permits", "Ministry of Labour of Ruritania", "Ministry of Labour of Ruritania", "asserted"),
        ("30 North Korean", "Two construction firms", "Ministry of Labour of Ruritania", "self_reported"),
        ("may still be", "Ministry of Labour of Ruritania", "Ministry of Labour of Ruritania", "potential"),
    )),
    (WEEKLY, (
        ("loaded at Wonsan", "a barge captain", "Lowland Weekly", "reported"),
        ("two cargoes", "Delmar Bulk", "Lowland Weekly", "self_reported"),
        ("told it was Russian", "Piet Haan", "Lowland Weekly", "quoted"),
        ("nine shipments", "Customs officers", "Lowland Weekly", "reported"),
        ("met off Nampo", "a tip received by the harbour police", "Lowland Weekly", "reported"),
    )),
    (AGENCY, (
        ("8,000 containers", "the military intelligence agency", "Norang News Agency", "reported"),
        ("1,500 workers", "the unification ministry", "Norang News Agency", "reported"),
        ("go to a North Korean", "a ministry official", "Norang News Agency", "quoted"),
        ("waved away", "Moscow's envoy in Seoul", "Norang News Agency", "quoted"),
        ("half of the earnings", "a former North Korean diplomat", "Norang News Agency", "reported"),
    )),
    (PAPER_2, (
        ("41,000 ether", "Ardmore Foundation", "Ardmore Foundation", "asserted"),
        ("froze $3 million", "an exchange in Seychelles", "Ardmore Foundation", "self_reported"),
        ("14 accounts", "compliance chief", "Ardmore Foundation", "self_reported"),
        ("license mixers", "Ardmore Foundation", "Ardmore Foundation", "urged"),
        ("further $90 million", "Ardmore Foundation", "Ardmore Foundation", "potential"),
    )),
    (INDICTMENT, (
        ("stolen identities", "grand jury", "grand jury", "accused"),
        ("$310,000", "grand jury", "grand jury", "accused"),
    )),
    (MSMT_2, (
        ("14,000 soldiers", MSMT, MSMT, "asserted"),
        ("$20 million", "two participating States", MSMT, "estimated"),
        ("Morning Gull", "a ship-tracking firm", MSMT, "reported"),
    )),
    (FOOT, (
        ("70 North Korean", "two workers who left it this year", "Tidewater Courier", "reported"),
        ("imported shrimp", "a buyer for a British chain", "Tidewater Courier", "self_reported"),
        ("two thirds", "two workers who left it this year", "Tidewater Courier", "reported"),
    )),
)
