"""One invented sentence or more for each paragraph of the register and each way goods and people go.

Written from the register before any rule was made on them. The paragraphs are those engaged on the face of the words
on the day of the conduct: a decisive fact that the words do not show keeps a paragraph out.
"""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

from tests.claims.rows import Row

ARMS = (
    Row(
        "In May 2007 customs at Karachi opened a crate of missile guidance systems that a firm in Pyongyang had bought for the DPRK.",
        "arms_related|goods_import|state_action",
        "1695-3|",
    ),
    Row(
        "In August 2008 a freighter carried twelve North Korean battle tanks from Nampo to Mombasa.",
        "arms_related",
        "1718-8b",
    ),
    Row(
        "In October 2010 North Korea sold 4,000 mortar rounds and assault rifles to a militia in Congo.",
        "arms_related",
        "1874-9",
    ),
    Row(
        "In July 2013 two MiG-21 fighter jets were shipped from Cuba to North Korea in a sugar freighter.",
        "arms_related",
        "1718-8a-i 1874-10",
    ),
    Row(
        "In March 2014 an arms broker supplied North Korea with artillery shells from Ukraine.",
        "arms_related",
        "1874-10|1718-8a-i 1874-10",
    ),
    Row(
        "In June 2019 the DPRK delivered 2,000 anti-tank rockets to Libya.",
        "arms_related",
        "1874-9 2270-6|1718-8b 1874-9 2270-6",
    ),
    Row(
        "In April 2023 Russia delivered surface-to-air missiles to the DPRK.",
        "arms_related",
        "1718-8a-i 1874-10 2270-6",
    ),
    Row(
        "In January 2018 a Pyongyang trading firm exported ballistic missile components to Syria.",
        "arms_related",
        "1718-8b|1718-8b 1874-9 2270-6",
    ),
    Row(
        "In June 2021 pistols for the bodyguards of the leadership were sent from Austria to North Korea.",
        "arms_related",
        "2270-6|1874-10 2270-6",
    ),
    Row(
        "In May 2019 DPRK technicians overhauled ageing T-55 tanks at a depot in Ethiopia.",
        "arms_related",
        "1718-8c 2270-7",
    ),
    Row(
        "In September 2016 submarines were repaired at a yard in Tartus by North Korean engineers.",
        "arms_related",
        "1718-8c 2270-7",
    ),
    Row(
        "In 2012 North Korean instructors taught marksmanship to the presidential guard of Angola.",
        "training",
        "1718-8c",
    ),
    Row(
        "Between March and June 2018 forty DPRK instructors trained special forces of the army of Congo.",
        "training",
        "1718-8c 2270-9",
    ),
    Row("From 2017 to 2019 North Korean martial arts masters trained police recruits in Uganda.", "training", "2270-9"),
    Row("In June 2020 a Russian dealer sold the DPRK trucks for use by the army.", "goods_import", "2270-8 2397-7"),
    Row(
        "In April 2019 military radios of North Korean make were found at a barracks in Eritrea.",
        "arms_related|state_action",
        "1874-9 2270-6",
    ),
    Row(
        "In July 2016 customs officers seized a shipment of rocket-propelled grenades hidden under iron ore, which had left Haeju in June 2016.",
        "arms_related|state_action",
        "1874-9 2270-6",
    ),
    Row(
        "In February 2020 a Syrian company ordered acid-resistant valves and missile parts from the DPRK.",
        "arms_related",
        "1718-8b",
    ),
    Row(
        "In March 2015 a DPRK diplomat tried to buy vacuum pumps and pressure transducers in Germany for delivery to North Korea.",
        "arms_related|goods_import",
        "",
    ),
)

SCIENCE = (
    Row(
        "In autumn 2018 nine North Korean students took courses in nuclear physics at a university in Italy.",
        "training",
        "2270-17",
    ),
    Row(
        "In May 2019 a Chinese institute ran a joint research project on laser sensors with scientists of Kim Il Sung University.",
        "training",
        "2321-11",
    ),
    Row(
        "In 2022 North Korean postgraduates read aerospace engineering in Harbin under a state scholarship.",
        "training",
        "2270-17",
    ),
    Row("In 2013 North Korean students attended lectures on rocket propulsion in India.", "training", "1874-28"),
    Row(
        "In March 2021 a scientific exchange between the State Academy of Sciences of the DPRK and a Russian institute went on.",
        "training",
        "2321-11",
    ),
)

EXPORTS = (
    Row("In April 2015 a bulk carrier took North Korean coal to Rizhao.", "goods_export", ""),
    Row("In July 2016 China bought 2.5 million tons of North Korean coal.", "goods_export", "2270-29"),
    Row("In February 2017 China bought 1.2 million tons of North Korean coal.", "goods_export", "2321-26"),
    Row("In March 2018 the Silver Gull landed 5,000 tons of DPRK coal in Ha Long.", "goods_export", "2371-8"),
    Row(
        "In October 2021 a thousand tons of iron concentrate mined at Musan went by rail to a mill in Jilin.",
        "goods_export",
        "2371-8",
    ),
    Row("In September 2016 North Korea sold iron ore to a steelworks in Hebei.", "goods_export", "2270-29"),
    Row("In June 2017 North Korean iron ore was unloaded in Tianjin.", "goods_export", "2321-26|2270-29 2321-26"),
    Row("In May 2018 a courier took 30 kilograms of North Korean gold to Dubai.", "goods_export", "2270-30"),
    Row("In August 2016 titanium ore from North Korea was landed at Dandong.", "goods_export", "2270-30"),
    Row("In August 2018 North Korea exported vanadium ore worth $2 million.", "goods_export", "2270-30"),
    Row(
        "In January 2019 a dealer in Liaoning took delivery of rare earth minerals from North Korea.",
        "goods_export",
        "2270-30",
    ),
    Row(
        "In July 2018 copper concentrate from the Hyesan mine was trucked across the Yalu to China.",
        "goods_export",
        "2321-28",
    ),
    Row("In April 2017 North Korean silver bars were sold in Macau.", "goods_export", "2321-28"),
    Row("In April 2017 North Korea shipped nickel to a trader in Vladivostok.", "goods_export", "2321-28"),
    Row(
        "In May 2020 zinc ingots stamped in Munchon were delivered from the DPRK to a plant in Viet Nam.",
        "goods_export",
        "2321-28",
    ),
    Row(
        "In June 2018 Mansudae unveiled a bronze monument that it had built for a ministry in Benin.",
        "goods_export",
        "2321-29",
    ),
    Row("In June 2015 a North Korean studio cast a statue for the government of Zimbabwe.", "goods_export", ""),
    Row(
        "In November 2018 frozen squid and crab landed by North Korean boats were sold at the market of Hunchun.",
        "goods_export",
        "2371-9",
    ),
    Row("In August 2019 three lorries brought lead ore out of North Korea to Tonghua.", "goods_export", "2371-10"),
    Row(
        "In March 2019 suits sewn in Sinuiju were shipped to Rotterdam with Chinese labels.", "goods_export", "2375-16"
    ),
    Row(
        "In May 2022 a wig factory in Pyongsong sent North Korean garments to a buyer in Dandong.",
        "goods_export",
        "2375-16",
    ),
    Row(
        "In July 2016 jackets sewn in North Korea were delivered to an Australian brand.",
        "goods_export|supply_chain_exposure",
        "",
    ),
    Row("In October 2019 North Korea exported pine mushrooms to Russia.", "goods_export", "2397-6"),
    Row(
        "In October 2018 used lathes and other machinery of North Korean origin were sold in Myanmar.",
        "goods_export",
        "2397-6",
    ),
    Row("In August 2018 North Korea exported transformers and batteries to Dandong.", "goods_export", "2397-6"),
    Row(
        "In June 2019 more than fifty dredgers carried away sand from the bay of Haeju to Fujian.",
        "goods_export",
        "2397-6",
    ),
    Row(
        "In May 2018 magnesia clinker from Tanchon in North Korea reached a plant in Yingkou.", "goods_export", "2397-6"
    ),
    Row("In April 2018 rafts of timber logs were sold by the DPRK to a sawmill in Changbai.", "goods_export", "2397-6"),
    Row(
        "In April 2019 three North Korean cargo ships were sold for scrap to a yard in Bangladesh.",
        "goods_export|vessel_supply",
        "2397-6",
    ),
    Row(
        "In May 2019 a cooperative in Wonsan sold squid fishing permits for its waters to Chinese boat owners.",
        "fishing_rights",
        "2397-6 2371-9|2397-6",
    ),
    Row(
        "In November 2017 a dealer in Rongcheng paid North Korea for the right to fish in its waters.",
        "fishing_rights",
        "2371-9|",
    ),
)

IMPORTS = (
    Row(
        "In June 2018 a Singapore firm shipped naphtha condensates to North Korea.",
        "goods_import",
        "2375-13|2375-13 2397-5",
    ),
    Row("In November 2017 natural gas liquids were delivered to the DPRK by rail.", "goods_import", "2375-13"),
    Row("In November 2017 a trader delivered 4,000 tons of diesel to Nampo in North Korea.", "goods_import", "2375-14"),
    Row("In May 2019 a tanker brought 3,000 tons of diesel to Nampo.", "goods_import", "2397-5"),
    Row("In 2021 crude oil kept flowing through the pipeline from Dandong to North Korea.", "goods_import", "2397-4"),
    Row("In November 2017 crude oil was piped to the DPRK as before.", "goods_import", "2375-15"),
    Row("In July 2018 jet fuel was sold to North Korea by a trader in Vladivostok.", "goods_import", "2270-31"),
    Row("In March 2010 a dealer in Vienna sold two yachts to North Korea.", "luxury_supply", "1718-8a-iii"),
    Row(
        "In September 2019 armoured limousines arrived in Pyongyang for Kim Jong Un.",
        "luxury_supply",
        "1718-8a-iii 2397-7",
    ),
    Row(
        "In February 2018 champagne and Swiss watches were delivered to shops in Pyongyang.",
        "luxury_supply",
        "1718-8a-iii",
    ),
    Row(
        "In June 2019 a firm in Shenyang delivered excavators and CNC lathes to North Korea.", "goods_import", "2397-7"
    ),
    Row("In June 2019 twenty buses were driven over the bridge to Sinuiju in North Korea.", "goods_import", "2397-7"),
    Row("In January 2020 steel plate and aluminium were imported into the DPRK from Dalian.", "goods_import", "2397-7"),
    Row("In June 2014 steel plate was imported into the DPRK from Dalian.", "goods_import", ""),
    Row(
        "In March 2017 a broker delivered a newly built helicopter to North Korea.",
        "vessel_supply|goods_import",
        "2321-30",
    ),
    Row(
        "In May 2023 an owner in Zhejiang sold the tanker Golden Heron to a North Korean firm.",
        "vessel_supply",
        "2397-14",
    ),
    Row("In January 2017 a new ferry was sold to North Korea by a yard in Ningbo.", "vessel_supply", "2321-30"),
)

SHIPS = (
    Row(
        "On 4 May 2019 a ship-to-ship transfer of diesel took place between the Ocean Star and the DPRK-flagged tanker An San 1.",
        "meeting_at_sea|goods_import",
        "2375-11 2397-5",
    ),
    Row(
        "In June 2020 the DPRK-flagged Paek Du transferred coal to barges off Ningbo.",
        "meeting_at_sea|goods_export",
        "2371-8 2375-11",
    ),
    Row(
        "On 9 May 2019 the North Korean-flagged tanker lay alongside the Bright Moon with hoses connected.",
        "meeting_at_sea",
        "2375-11",
    ),
    Row(
        "In March 2017 a North Korean-flagged tanker took on fuel from another vessel at sea.",
        "meeting_at_sea|goods_import",
        "",
    ),
    Row("In May 2018 a listed vessel was let into the port of Haeju's sister city in China.", "port_call", ""),
    Row(
        "In July 2018 the freighter Hua Fu loaded North Korean coal at the port of Najin.",
        "loading_in_waters|goods_export",
        "2371-8",
    ),
    Row(
        "In May 2019 the Palau-flagged tanker switched off her AIS on the way to North Korea.", "ais_silence", "2397-13"
    ),
    Row("In May 2017 a North Korean freighter switched off her transponder off Jeju.", "ais_silence", ""),
    Row("In June 2016 a Greek owner leased the vessel Dawn to North Korea.", "vessel_supply", "2270-19"),
    Row(
        "In March 2017 a Hong Kong owner chartered a bulk carrier to a North Korean company.",
        "vessel_supply",
        "2321-8|2270-19 2321-8",
    ),
    Row(
        "In May 2017 the ship was registered in the DPRK under its flag for a Chinese owner.",
        "vessel_identity|vessel_supply",
        "2321-9",
    ),
    Row(
        "In September 2018 a trader in Dalian chartered a North Korean-flagged vessel for six months.",
        "vessel_supply",
        "2371-7",
    ),
    Row(
        "In June 2019 a Togolese trawler hired eight seafarers from North Korea.",
        "crew_supply",
        "2321-23 2397-8|2321-23 2375-17 2397-8",
    ),
    Row("In June 2017 a Taiwanese owner took North Korean crew for his longliner.", "crew_supply", "2321-23"),
    Row("In June 2019 an insurer in Shanghai covered a tanker owned by North Korea.", "payment", "2321-22"),
    Row(
        "In April 2018 Indonesia seized the freighter Wise Crow, which was carrying North Korean coal.",
        "state_action",
        "2397-9|2371-8|2371-8 2397-9",
    ),
    Row(
        "In April 2018 Panama deregistered three tankers that had supplied North Korea with fuel at sea.",
        "state_action",
        "2397-12|2397-12 2397-5",
    ),
    Row(
        "Insurers should drop cover for ships that take part in ship-to-ship transfers with North Korean tankers.",
        "call_to_act|advisory",
        "2397-11|2375-11",
    ),
)

WORK = (
    Row("In January 2017 Poland employed 400 North Korean welders.", "employment_abroad", "2321-34"),
    Row("In 2014 Poland employed 400 North Korean welders.", "employment_abroad", ""),
    Row(
        "In September 2017 Qatar issued 120 new work permits to North Korean labourers, days after the vote on 5 August 2017.",
        "work_authorisation",
        "2375-17|2371-11",
    ),
    Row(
        "On 20 August 2017 Kuwait issued new work permits to 90 North Korean labourers.",
        "work_authorisation",
        "2371-11",
    ),
    Row("In October 2017 Russia issued 700 new work permits to North Koreans.", "work_authorisation", "2375-17"),
    Row("In March 2018 a hotel in Dandong employed 20 North Korean waitresses.", "employment_abroad", "2397-8"),
    Row(
        "In June 2021 North Korean loggers still worked at camps in Khabarovsk.",
        "employment_abroad|non_repatriation",
        "2397-8",
    ),
    Row(
        "In June 2021 North Korean builders entered Russia on student visas to work.",
        "visa_substitution|employment_abroad",
        "2375-17 2397-8",
    ),
    Row(
        "In 2022 a team of North Korean IT workers in Vladivostok built apps for foreign clients.", "it_work", "2397-8"
    ),
    Row(
        "In 2022 North Korean IT workers in Laos hid behind the stolen identities of Americans.",
        "false_identity",
        "2397-8",
    ),
    Row(
        "In July 2020 the Italian club sold the North Korean striker to a side in Qatar.",
        "employment_transfer",
        "2375-17 2397-8",
    ),
    Row(
        "In 2021 North Korean labourers in Russia had 80 per cent of their wages taken by their minders.",
        "wage_diversion",
        "2397-8",
    ),
    Row("In November 2019 Kuwait repatriated 904 North Korean workers.", "repatriation", "2397-8"),
    Row("In March 2020 Senegal had not repatriated its 30 North Korean labourers.", "non_repatriation", "2397-8"),
    Row(
        "In 2018 two DPRK IT workers in Dalian shared one bank account.",
        "it_work|shared_identity|payout_pattern",
        "2397-8",
    ),
)

MONEY = (
    Row(
        "In October 2016 a citizen of Singapore set up a joint venture with a listed entity in Pyongyang.",
        "joint_venture",
        "2270-15",
    ),
    Row(
        "On 20 August 2017 a new joint venture with a North Korean partner was opened in Shenyang.",
        "joint_venture",
        "2371-12",
    ),
    Row(
        "In June 2019 a Chinese hotelier still ran a joint venture with a North Korean company.",
        "joint_venture",
        "2375-18",
    ),
    Row("In June 2015 a Chinese hotelier ran a joint venture with a North Korean company.", "joint_venture", ""),
    Row(
        "In May 2018 a Malaysian bank kept a correspondent account for a North Korean bank.",
        "payment",
        "2270-33|2094-11 2270-33",
    ),
    Row(
        "In May 2018 a representative of the Foreign Trade Bank held six accounts at banks in Shenyang.",
        "payment",
        "2094-11 2270-33 2321-33|2094-11 2321-33",
    ),
    Row(
        "In May 2018 a Lebanese bank opened a branch in Pyongyang.", "payment|joint_venture", "2270-34|2270-34 2321-31"
    ),
    Row("In June 2018 the North Korean embassy in Berlin leased its building to a hostel.", "payment", "2321-18"),
    Row("In June 2018 a North Korean ambassador ran four bank accounts in Sofia.", "payment", "2321-16"),
    Row(
        "In June 2018 couriers carried suitcases of cash out of China to fund the missile programme of the DPRK.",
        "payment|revenue_for_programmes",
        "2094-11",
    ),
    Row(
        "In June 2018 a front company paid brokers to support the nuclear programme of the DPRK.",
        "payment|revenue_for_programmes",
        "2094-11",
    ),
    Row(
        "In June 2018 a bank in Latvia cleared funds that supported the ballistic missile programme of North Korea.",
        "payment|revenue_for_programmes",
        "2094-11",
    ),
    Row("In June 2018 a State agency gave export credits for trade with North Korea.", "payment", "2321-32"),
    Row(
        "In June 2018 the accounts of a listed North Korean entity in Cairo were not frozen.", "listed_party", "1718-8d"
    ),
    Row("In June 2018 a listed North Korean official travelled to Moscow.", "travel", "1718-8e|1718-8e 2321-15"),
    Row("In June 2018 Malaysia expelled a representative of a North Korean bank.", "state_action", "2321-33"),
    Row(
        "In June 2016 a DPRK diplomat was expelled from Myanmar for helping a designated entity to evade sanctions.",
        "state_action",
        "2270-13",
    ),
    Row("In 2022 hackers of North Korea stole $40 million in crypto assets from an exchange.", "theft", ""),
)

LAW = (
    Row("Resolution 1718 (2006) bans the sale of luxury goods to North Korea.", "legal_statement", "1718-8a-iii"),
    Row("Paragraph 9 of resolution 1874 (2009) bans all exports of arms by the DPRK.", "legal_statement", "1874-9"),
    Row(
        "Paragraph 11 of resolution 2094 (2013) requires States to prevent financial services that could contribute to the programmes of North Korea.",
        "legal_statement",
        "2094-11",
    ),
    Row(
        "Under paragraph 17 of resolution 2270 (2016), States must prevent specialised teaching of nationals of the DPRK.",
        "legal_statement",
        "2270-17",
    ),
    Row(
        "By paragraph 16 of resolution 2321 (2016) each North Korean embassy is limited to one bank account.",
        "legal_statement",
        "2321-16",
    ),
    Row("Paragraph 29 of resolution 2321 prohibits the DPRK from supplying statues.", "legal_statement", "2321-29"),
    Row(
        "Resolution 2371 bans exports of North Korean seafood, coal, iron and lead.",
        "legal_statement",
        "2371-8 2371-9 2371-10",
    ),
    Row("Resolution 2375 bans textile exports of North Korea.", "legal_statement", "2375-16"),
    Row(
        "Paragraph 11 of resolution 2375 bans ship-to-ship transfers with DPRK-flagged vessels.",
        "legal_statement",
        "2375-11",
    ),
    Row(
        "Paragraph 18 of resolution 2375 required joint ventures with North Korea to close within 120 days.",
        "legal_statement",
        "2375-18",
    ),
    Row(
        "Resolution 2397 caps refined petroleum supplied to North Korea at 500,000 barrels a year.",
        "legal_statement",
        "2397-5",
    ),
    Row("Resolution 2397 caps crude oil at four million barrels a year for North Korea.", "legal_statement", "2397-4"),
    Row(
        "All North Korean workers had to leave by 22 December 2019 under paragraph 8 of resolution 2397.",
        "legal_statement",
        "2397-8",
    ),
    Row(
        "Paragraph 9 of resolution 2397 requires States to seize and inspect ships in their ports suspected of carrying North Korean coal.",
        "legal_statement",
        "2397-9",
    ),
    Row(
        "Paragraph 12 of resolution 2397 obliges flag States to deregister ships used in illicit trade with North Korea.",
        "legal_statement",
        "2397-12",
    ),
    Row(
        "The resolution bans the transfer of fishing rights by North Korea.", "legal_statement", "2397-6|2371-9 2397-6"
    ),
    Row(
        "No State may supply ships, new or used, to North Korea.",
        "legal_statement",
        "2397-14|2321-30 2397-14|2397-14 2397-7",
    ),
)

NOBODY = (
    Row("The Panel found no evidence that North Korean coal was landed in Hanoi in May 2019.", ""),
    Row("The owner denied that his tanker had met a North Korean ship in May 2019.", ""),
    Row("North Korea plans to sell statues to Namibia next year.", ""),
    Row("No hoses were seen and the tanker never lay alongside the North Korean-flagged Chon Ma 3 in May 2019.", ""),
    Row("The bank said that it had never opened accounts for the Foreign Trade Bank of North Korea.", ""),
    Row("The developers did not share one bank account with anybody from North Korea in 2019.", ""),
    Row("Permits to jig for squid off Wonsan were not sold by North Korea in 2019.", ""),
    Row("The embassy of North Korea did not keep any part of the wages of its workers in Doha in 2019.", ""),
    Row("Pyongyang may send shells to Russia next year, the envoy warned.", ""),
    Row("The firm denied holding 30 per cent of a North Korean joint venture in 2019.", ""),
)

ROWS = (*ARMS, *SCIENCE, *EXPORTS, *IMPORTS, *SHIPS, *WORK, *MONEY, *LAW)
