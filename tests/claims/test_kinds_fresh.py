"""A second set of sentences, written after the rules had been made on the first. All are invented."""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import pytest

from tests.claims.rows import Row, engaged, found, missing

ROWS = (
    Row("A textile mill outside Dhaka was found to rely on 60 DPRK operatives whose passports the manager locked away.", "employment_abroad", "2397-8"),
    Row("Some 400 North Koreans clear snow and lay bricks around Vladivostok every winter.", "employment_abroad", "2397-8"),
    Row("Ninety-four DPRK surgeons and anaesthetists are attached to provincial hospitals in Angola.", "employment_abroad", "2397-8"),
    Row("Kuwaiti contractors who took on labour from Pyongyang did not register it.", "employment_abroad"),
    Row("The presence of North Korean masseurs in a spa in Vientiane was noticed in February 2020.", "employment_abroad", "2397-8"),
    Row("Members of a North Korean art troupe painted murals in Siem Reap for wages in 2020.", "employment_abroad"),
    Row("Developers answering to Pyongyang delivered a face recognition app to a client in Turkey.", "it_work"),
    Row("Behind the profile of a Serbian designer sat a team of four DPRK coders in Yanji.", "it_work|false_identity"),
    Row("The platform shut accounts that North Korean IT workers had rented from Ukrainians.", "it_work|false_identity|state_action"),
    Row("A facilitator in Minnesota kept laptops running so that remote hires from the DPRK looked local.", "it_work|false_identity"),
    Row("Nine deckhands from North Korea served on Uruguayan squid boats until March 2020.", "crew_supply", "2321-23 2397-8"),
    Row("The master and all officers of the barge hold North Korean papers.", "crew_supply"),
    Row("Tanzania prolonged the stay permits of 26 DPRK doctors by one year in 2018.", "work_authorisation", "2375-17"),
    Row("In the first quarter of 2019 Moscow handed out 3,000 new labour permits to North Koreans.", "work_authorisation", "2375-17"),
    Row("Under the label of vocational trainees, North Korean women entered Jilin and were put to work at once.", "visa_substitution|employment_abroad"),
    Row("Student visas served as cover for North Korean builders in Khabarovsk in 2019.", "visa_substitution", "2375-17 2397-8"),
    Row("The agreement between the museum and the North Korean studio binds the painters until 2024.", "contract_beyond_deadline|employment_abroad"),
    Row("The forward's deal with the Belgian side, signed as a North Korean international, lasts until summer 2023.", "contract_beyond_deadline"),
    Row("Months after the repatriation date, 60 DPRK seamstresses were still at the factory in Poland.", "non_repatriation|employment_abroad", "2397-8"),
    Row("No steps were taken to send the North Korean restaurant staff back.", "non_repatriation"),
    Row("Mozambique says its last North Korean physicians went home in 2020.", "repatriation"),
    Row("Between January and June 2019, 511 labourers travelled back to the DPRK from Irkutsk.", "repatriation"),
    Row("The North Korean winger switched from Salzburg to a club in Doha in January 2021.", "employment_transfer", "2397-8 2375-17"),
    Row("Seventy cents of every dollar earned by the waitresses finds its way to Office 39.", "wage_diversion"),
    Row("After deductions by the party cell a North Korean welder is left with 100 dollars a month.", "wage_diversion", "2397-8"),
    Row("North Korean minders collect the pay of the seafood workers and pass it to the consulate.", "wage_diversion", "2397-8"),
    Row("What the labourers bring in keeps the DPRK's rocket programme alive.", "revenue_for_programmes"),
    Row("Bulk carriers unloaded 150,000 tons of DPRK-origin coal at Lianyungang in 2020.", "goods_export", "2371-8"),
    Row("Lead concentrate mined near Tanchon went to a smelter in Henan in 2019.", "goods_export", "2371-10"),
    Row("Mushrooms and ginseng from the North were on offer in Yanji in 2019.", "goods_export", "2397-6"),
    Row("A dealer in Hunchun admitted to having bought clams from North Korean fishermen in 2019.", "goods_export", "2371-9"),
    Row("Three statues ordered from Mansudae arrived in Kinshasa in 2018.", "goods_export", "2321-29"),
    Row("Tungsten-free copper cathodes worth 1 million euros left Nampo for Dalian in 2018.", "goods_export", "2321-28"),
    Row("Pyongyang received at least 23,000 barrels of gasoline through Chongjin in February 2020.", "goods_import", "2397-5"),
    Row("Russian railway cars carried 1,200 tons of fuel oil across the bridge at Tumangang into the DPRK in 2019.", "goods_import", "2397-5"),
    Row("Solar panels, generators and steel sheets pass the customs yard in Dandong on their way to Sinuiju.", "goods_import", "2397-7"),
    Row("A trading house in Macau placed an order of 200 tyres and two buses for a company in Pyongyang in 2019.", "goods_import", "2397-7"),
    Row("Department stores in Pyongyang stock Italian handbags, French wine and Swiss watches.", "luxury_supply", "1718-8a-iii"),
    Row("Two snowmobiles and a grand piano were among the luxury items sent to the North in 2018.", "luxury_supply", "1718-8a-iii"),
    Row("The ageing tanker Ocean Pearl changed hands in Busan in 2020 and is now run by a company in Wonsan.", "vessel_supply|vessel_identity"),
    Row("Fishermen from Shandong paid 40,000 yuan a month per boat for access to North Korean waters in 2018.", "fishing_rights", "2397-6"),
    Row("A Nepalese company in which two North Koreans hold shares has not been wound up.", "joint_venture", "2375-18"),
    Row("The factory in Rason is run in partnership with a firm from Hong Kong.", "joint_venture", "2375-18"),
    Row("Frozen shrimp peeled by DPRK women in Donggang went to restaurants in Los Angeles.", "supply_chain_exposure"),
    Row("At 38 degrees north two hulls were lashed together, one of them the DPRK-flagged Kum Un San.", "meeting_at_sea"),
    Row("Lying alongside the Yu Jong 2, the tanker pumped over gas oil for seven hours.", "meeting_at_sea|goods_import"),
    Row("The Palau-registered freighter sailed into Songnim on 4 May 2019.", "port_call"),
    Row("Nothing was heard from the beacon of the North Korean tanker for eleven days.", "ais_silence"),
    Row("Her AIS signal vanished as she neared the DPRK coast.", "ais_silence"),
    Row("The crew of the North Korean ship covered the name on the bow and used a Tanzanian call sign.", "vessel_identity"),
    Row("Deliveries of refined products to the DPRK passed the 500,000-barrel cap in May 2019.", "cap_use", "2397-5"),
    Row("The Panel bought no coal data, yet North Korean exports in Chinese statistics are 40 per cent lower than in satellite counts.", "trade_anomaly|goods_export|figure"),
    Row("A broker in Damascus negotiated the purchase of North Korean anti-tank missiles.", "arms_related"),
    Row("Pistols made in North Korea turned up in Eritrea.", "arms_related|goods_export"),
    Row("Congolese special units were drilled by thirty DPRK officers in 2017.", "training", "2270-9"),
    Row("Operators linked to Pyongyang emptied the hot wallets of an exchange in Ljubljana of 68 million dollars.", "theft", ""),
    Row("The loot of the North Korean heist was split over 4,000 wallets and sent through a mixer.", "laundering|theft", ""),
    Row("Malicious code planted by a DPRK unit sat in the servers of a vaccine maker for months.", "cyber_activity", ""),
    Row("The vice-consul of the DPRK was caught with 27 kilograms of gold in his luggage.", "payment|goods_export|state_action"),
    Row("A correspondent relationship between Daedong Credit Bank and a lender in Malaysia lasted until 2018.", "payment|listed_party|joint_venture"),
    Row("An agent of Tanchon Commercial Bank has lived in Beijing since 2016.", "listed_party|payment"),
    Row("Bulgaria withdrew accreditation from two DPRK diplomats.", "state_action"),
    Row("Sri Lankan police held three North Koreans with 168,000 dollars in cash.", "state_action|payment"),
    Row("Asked by the Panel, Mongolia answered that the DPRK company had ceased its activities.", "state_reply"),
    Row("The Panel's enquiries about the DPRK clinic went without an answer from Lagos.", "no_reply"),
    Row("Ministers of the seven countries demanded that the DPRK's labourers be sent home.", "call_to_act", "2397-8"),
    Row("Under paragraph 8 of resolution 2397, North Koreans earning income abroad had to leave by 22 December 2019.", "legal_statement", "2397-8"),
    Row("No State may buy textiles from the DPRK since resolution 2375.", "legal_statement", "2375-16"),
    Row("The notice tells exchanges to look out for North Korean applicants who refuse to appear on camera.", "advisory"),
    Row("By the Panel's count the DPRK carried out 89 illicit deliveries in the first five months of 2020.", "figure|goods_import|background"),
    Row("Pyongyang paraded a new intercontinental missile in October 2020.", "background"),
)  # fmt: skip

NOTHING = (
    "The South Korean shipbuilder delivered two gas carriers to Qatar.",
    "Sudan asked the Panel on Darfur for the return of a vehicle.",
    "Seoul plans to raise the minimum wage by 3 per cent.",
    "Iran's ambassador left Paris after five years.",
    "A Somali arms dealer was added to the list of another committee.",
    "Turkish trucks carried cement to Iraq.",
    "Zimbabwe owes its doctors three months of pay.",
    "Chinese fishermen were detained by the Argentine coast guard.",
    "A storm sank two boats off Okinawa.",
    "The Vietnamese garment sector employs three million people.",
    "Kenya and Tanzania settled a dispute over sugar imports.",
    "The Malaysian police froze accounts of a bankrupt airline.",
    "An Irish hospital paid no ransom after the attack.",
    "Hackers from Eastern Europe sold passwords for bitcoin.",
    "Belgium's goalkeeper extended his contract until 2024.",
    "The club from Turin won the cup on penalties.",
    "South Africa banned the export of scrap metal for six months.",
    "Cyprus revoked the passports of 26 investors.",
    "The secretary wrote a letter to the landlord and is waiting for a reply.",
    "Sweden called on parliament to reform the pension system.",
    "Two ferries collided near Incheon without injuries.",
    "A new statue of an admiral stands in the centre of Seoul.",
    "Oil prices rose to 70 dollars a barrel.",
    "The festival draws visitors from forty countries.",
    "Her grandmother sold vegetables in Busan.",
    "Canadian timber exports to Japan recovered.",
    "The resolution on Haiti was adopted unanimously.",
    "The Secretariat has moved to new offices on 42nd Street.",
    "Interest in Korean pop music keeps growing in Brazil.",
    "Doctors advise drinking two litres of water a day.",
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.text[:50])
def test_the_sentence_states_its_act(row: Row) -> None:
    stated = found(row.text)
    assert missing(row, stated) == [], [claim.kind for claim in stated]
    if row.measures is not None:
        assert engaged(stated) == set(row.measures.split())


@pytest.mark.parametrize("sentence", NOTHING)
def test_nothing_is_claimed(sentence: str) -> None:
    assert [(claim.kind, claim.quote) for claim in found(sentence)] == []
