"""Sentences about goods, ships, ventures and arms. All are invented."""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import pytest

from tests.claims.rows import Row, engaged, found, missing

ROWS = (
    Row("The DPRK exported 2.8 million tons of coal to China between May and August 2020.", "goods_export", "2371-8"),
    Row("Exports of iron ore from North Korea to China went on in 2019.", "goods_export", "2371-8"),
    Row("Deliveries of North Korean anthracite to Vietnamese ports were recorded in 2018.", "goods_export", "2371-8"),
    Row("Coal of DPRK origin was discharged at Pohang in 2018 under false papers.", "goods_export", "2371-8"),
    Row("A Chinese trader bought 3,000 tons of North Korean magnesite in early 2019.", "goods_export", "2397-6"),
    Row("Sand dredged in Haeju Bay was carried to Chinese ports in May 2019.", "goods_export", "2397-6"),
    Row("Timber from the DPRK worth 200,000 dollars was imported by a company in Jilin in 2018.", "goods_export", "2397-6"),
    Row("North Korean squid appeared on markets in Hunchun in 2019.", "goods_export", "2371-9"),
    Row("Crab caught by North Korean boats was smuggled across the Tumen river in 2018.", "goods_export", "2371-9"),
    Row("Garments sewn in Pyongyang were sold in Europe as made in China in 2018.", "goods_export", "2375-16"),
    Row("The sale of copper concentrate by the DPRK brought in 4 million dollars in 2019.", "goods_export", "2321-28"),
    Row("A shipment of North Korean gold bars was seized at Dhaka airport in 2018.", "goods_export state_action|goods_export"),
    Row("Mansudae built a bronze statue in Benin in 2018.", "goods_export", "2321-29"),
    Row("A monument erected by a North Korean art studio was unveiled in Botswana in 2017.", "goods_export"),
    Row("Zinc ingots from Tanchon reached a smelter in Shandong in 2018.", "goods_export"),
    Row("North Korea sells electricity, silver and lead concentrate to buyers in China.", "goods_export"),
    Row("Wire harnesses made in the DPRK were shipped to a car maker in Dalian in 2018.", "goods_export", "2397-6"),
    Row("The tanker delivered 10,000 barrels of gas oil to Nampo in January 2020.", "goods_import", "2397-5"),
    Row("Supplies of refined petroleum to North Korea continued throughout 2019.", "goods_import", "2397-5"),
    Row("North Korea took in 40,000 tons of diesel by ship-to-ship transfer in 2018.", "goods_import", "2397-5"),
    Row("China supplies crude oil to North Korea through the Friendship pipeline.", "goods_import", "2397-4"),
    Row("Chinese firms shipped excavators and cranes to the DPRK in 2019.", "goods_import", "2397-7"),
    Row("Trucks worth 3 million dollars crossed from Dandong into North Korea in 2018.", "goods_import", "2397-7"),
    Row("Steel pipes were sold to a North Korean buyer in March 2018.", "goods_import", "2397-7"),
    Row("The procurement of machine tools for the DPRK was arranged by a diplomat in 2018.", "goods_import", "2397-7"),
    Row("Jet fuel was handed over to the Air Koryo station in Vladivostok in 2017 and flown to Pyongyang.", "goods_import", "2270-31"),
    Row("Pressure transducers bought in Taiwan were sent to North Korea in 2016.", "goods_import|arms_related"),
    Row("A Singapore trader supplied wine and perfume to shops in Pyongyang until 2017.", "luxury_supply", "1718-8a-iii"),
    Row("Two armoured limousines reached Pyongyang in late 2018.", "luxury_supply", "1718-8a-iii 2397-7"),
    Row("Cognac for the leadership of the DPRK was found in a container at Rotterdam in 2019.", "luxury_supply", "1718-8a-iii"),
    Row("The shipment of 90,000 bottles of vodka to North Korea was stopped by Dutch customs in 2019.", "luxury_supply|state_action"),
    Row("Swiss watches are on sale in the department stores of Pyongyang.", "luxury_supply", "1718-8a-iii"),
    Row("A Lexus sedan was delivered to the North Korean embassy buyer through Dalian in June 2018.", "luxury_supply", "1718-8a-iii 2397-7"),
    Row("The DPRK acquired the second-hand tanker Sea Glory in 2019.", "vessel_supply", "2397-14 2397-7"),
    Row("A South Pacific broker sold two cargo ships to North Korean buyers in 2020.", "vessel_supply", "2397-14 2397-7"),
    Row("Ownership of the bulk carrier passed to a company in Pyongyang in 2021.", "vessel_supply"),
    Row("The sale of the freighter to the DPRK was brokered by a firm in Dalian in 2021.", "vessel_supply", "2397-14 2397-7"),
    Row("North Korea sold fishing rights in its waters to Chinese boats in 2018.", "fishing_rights", "2397-6 2371-9"),
    Row("More than 15 Chinese trawlers bought permits to fish off the DPRK in 2018.", "fishing_rights", "2397-6 2371-9"),
    Row("The transfer of fishing licences earned Pyongyang 120 million dollars in 2018.", "fishing_rights", "2397-6 2371-9"),
    Row("A joint venture between a Chinese group and the Korea Rungrado company ran in Dandong in 2019.", "joint_venture", "2375-18"),
    Row("Malaysia Korea Partners operated as a cooperative entity with DPRK shareholders in 2018.", "joint_venture", "2375-18"),
    Row("The restaurant is jointly owned by a Thai businessman and two North Korean partners.", "joint_venture", "2375-18"),
    Row("The investor holds 51 per cent of a mine in North Korea together with a DPRK ministry.", "joint_venture", "2375-18"),
    Row("Seafood processed by North Korean workers in Dandong was sold to supermarkets abroad.", "supply_chain_exposure"),
    Row("Shirts sewn by DPRK labourers ended up with European retailers.", "supply_chain_exposure"),
    Row("False eyelashes packed in a Chinese plant contained material from North Korea.", "supply_chain_exposure|goods_export"),
    Row("The container went from Rotterdam via Dalian and Osaka to Busan before it vanished near North Korea.", "custody_route|luxury_supply|goods_import"),
    Row("The cars changed ship in Busan and continued towards Nakhodka on a vessel tied to the DPRK.", "custody_route|luxury_supply"),
    Row("The North Korean tanker met another vessel 60 miles off Shanghai and the two lay side by side for six hours.", "meeting_at_sea"),
    Row("Ship-to-ship transfers between DPRK tankers and foreign vessels took place in the East China Sea in 2018.", "meeting_at_sea|goods_import"),
    Row("The Saebyol rafted up with an unknown ship at night, a Japanese patrol aircraft observed; she flies the DPRK flag.", "meeting_at_sea"),
    Row("The Comoros-flagged ship called at Nampo in July 2019.", "port_call"),
    Row("A bulk carrier linked to the DPRK entered the port of Longkou in May 2020.", "port_call"),
    Row("The vessel berthed at Chongjin for four days.", "port_call"),
    Row("Self-propelled barges loaded coal in Taean, North Korea, in August 2019.", "loading_in_waters|goods_export"),
    Row("The vessel took on cargo in North Korean waters off Nampo.", "loading_in_waters|port_call"),
    Row("The North Korean freighter had stopped transmitting its position eight days earlier.", "ais_silence"),
    Row("With its transponder switched off, the DPRK tanker sailed to the Yellow Sea.", "ais_silence"),
    Row("The gap in the AIS record of the North Korean ship lasted three weeks.", "ais_silence"),
    Row("The DPRK tanker broadcast the identity of a scrapped vessel.", "vessel_identity"),
    Row("The North Korean ship had a false name and port of registry painted on her stern.", "vessel_identity"),
    Row("She used the IMO number of another ship while trading with the DPRK.", "vessel_identity"),
    Row("The freighter, re-registered under the flag of Sierra Leone, is controlled by the DPRK.", "vessel_identity"),
    Row("Refined petroleum imports of North Korea in 2018 exceeded the annual ceiling of 500,000 barrels several times.", "cap_use", "2397-5"),
    Row("By October 2019 deliveries to the DPRK had used up 90 per cent of the cap on refined petroleum.", "cap_use", "2397-5"),
    Row("Chinese customs data on trade with North Korea differ by 30 million dollars from the mirror figures.", "trade_anomaly"),
    Row("Records show imports of coal from a State that mines none, and the Panel suspects North Korean origin.", "trade_anomaly|goods_export"),
    Row("North Korea sold artillery shells and rockets to a militia in Libya in 2018.", "arms_related"),
    Row("The supply of ballistic missiles by the DPRK to a State in the Middle East was reported.", "arms_related"),
    Row("Military communications equipment was exported by Glocom, a North Korean front company.", "arms_related|goods_export"),
    Row("DPRK technicians repaired Scud missiles in Syria in 2018.", "arms_related|training"),
    Row("Thirty thousand grenades of DPRK origin were found aboard the Jie Shun.", "arms_related|goods_export"),
    Row("North Korean instructors trained the presidential guard of Uganda in 2018.", "training", "2270-9"),
    Row("DPRK advisers taught police officers in Namibia until 2016.", "training"),
    Row("A university in Italy gave courses in advanced physics to students from North Korea.", "training"),
    Row("Training of Angolan security forces by DPRK military personnel went on.", "training"),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.text[:50])
def test_the_sentence_states_its_act(row: Row) -> None:
    stated = found(row.text)
    assert missing(row, stated) == [], [claim.kind for claim in stated]
    if row.measures is not None:
        assert engaged(stated) == set(row.measures.split())
