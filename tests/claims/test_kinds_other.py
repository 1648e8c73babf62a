"""Sentences about money, crime, listed parties, States, the law and the state of things. All are invented."""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import pytest

from tests.claims.rows import Row, engaged, found, missing

ROWS = (
    Row("North Korean hackers stole 316 million dollars in virtual assets in 2019 and 2020.", "theft", ""),
    Row("The theft of 81 million dollars from Bangladesh Bank was attributed to the DPRK.", "theft", ""),
    Row("An exchange in Seoul lost 30 million dollars in an attack blamed on the Lazarus Group of North Korea.", "theft|cyber_activity", ""),
    Row("The DPRK's Reconnaissance General Bureau netted 620 million dollars in ether from a game's bridge.", "theft", ""),
    Row("The stolen coins were laundered through mixers by North Korean operators.", "laundering", ""),
    Row("Chinese over-the-counter traders turned the North Korean hackers' tokens into yuan.", "laundering"),
    Row("The hackers moved the funds through chains of wallets to hide their North Korean origin.", "laundering"),
    Row("Tiny transfers from look-alike addresses were used by the North Korean group to mislead the victims.", "address_poisoning|theft|laundering"),
    Row("North Korean actors broke into the network of a defence firm and copied drawings.", "cyber_activity", ""),
    Row("Phishing messages were sent to Panel experts by DPRK cyber units in 2021.", "cyber_activity", ""),
    Row("Ransomware developed by North Korea hit hospitals in 2021.", "cyber_activity", ""),
    Row("Kimsuky, a North Korean group, spied on nuclear research institutes.", "cyber_activity", ""),
    Row("A front company paid 400,000 dollars to a North Korean bank in Shenyang in 2018.", "payment"),
    Row("The representative of Korea Kwangson Banking Corporation kept accounts at three banks in China in 2019.", "payment|listed_party"),
    Row("Two North Korean diplomats carried 4 million dollars in cash through Moscow airport.", "payment"),
    Row("Foreign Trade Bank maintained an office in Vladivostok in 2018.", "payment|listed_party|joint_venture"),
    Row("DPRK embassies hold several bank accounts each in Eastern Europe.", "payment", "2321-16"),
    Row("An invoice for the North Korean client was settled by a firm in Hong Kong in 2018.", "payment"),
    Row("The North Korean embassy leases part of its building in Sofia to a hostel.", "payment"),
    Row("The insurer covered a tanker owned by the DPRK in 2019.", "payment"),
    Row("The Panel found that Ryu Kyong-chol, who was designated in 2017, still represents a North Korean bank.", "listed_party"),
    Row("Korea Mining Development Trading Corporation, listed by the Committee in 2009, opened an office in Iran.", "listed_party|arms_related"),
    Row("The assets of the designated North Korean entity have not been frozen.", "listed_party"),
    Row("Two listed North Korean officials travelled to Tehran in May 2018.", "travel listed_party|travel"),
    Row("A DPRK diplomat subject to the travel ban flew from Beijing to Damascus.", "travel"),
    Row("North Korea's sales of coal bankroll its missile programme.", "revenue_for_programmes|goods_export"),
    Row("The stolen cryptocurrency paid for half of Pyongyang's missile tests.", "revenue_for_programmes|theft"),
    Row("Malaysia expelled the North Korean ambassador in March 2017.", "state_action"),
    Row("The Republic of Korea detained a Togo-flagged ship suspected of having carried North Korean coal.", "state_action"),
    Row("Peru revoked the visas of three DPRK nationals.", "state_action"),
    Row("Uganda closed two companies linked to the DPRK and froze their accounts.", "state_action"),
    Row("The court ordered the forfeiture of the North Korean vessel.", "state_action"),
    Row("Vietnam deported a North Korean representative of the designated bank in 2018.", "state_action"),
    Row("Singapore charged a trader with supplying goods to North Korea.", "state_action|luxury_supply|goods_import"),
    Row("Poland has stopped issuing visas to North Korean workers.", "state_action"),
    Row("The DPRK company was struck off the register of Hong Kong.", "state_action"),
    Row("Poland informed the Panel that it no longer issued permits to DPRK nationals.", "state_reply"),
    Row("In its reply to the Panel, Laos said that the North Korean restaurant had been closed.", "state_reply"),
    Row("China responded that it had found no evidence of the North Korean vessels in its ports.", "state_reply"),
    Row("Senegal explained to the Panel that all DPRK workers had departed.", "state_reply"),
    Row("Viet Nam, in a letter to the Panel, denied that the North Korean coal had been unloaded at its port.", "state_reply"),
    Row("Equatorial Guinea did not answer the Panel's letters about the North Korean doctors.", "no_reply"),
    Row("No reply had been received from the Russian Federation about the DPRK restaurants.", "no_reply"),
    Row("The Panel is still awaiting information from Nigeria on the DPRK hospital staff.", "no_reply"),
    Row("Requests sent to the North Korean carrier remained unanswered.", "no_reply"),
    Row("Japan called on all States to send North Korean labourers home.", "call_to_act", "2397-8"),
    Row("The Panel recommends that Member States de-register vessels supplying the DPRK.", "call_to_act"),
    Row("Washington pressed Beijing to stop ship-to-ship transfers of oil to North Korea.", "call_to_act"),
    Row("Governments were asked to freeze the accounts of North Korean banks.", "call_to_act"),
    Row("We urge States to stop buying North Korean coal.", "call_to_act", "2371-8"),
    Row("All States must repatriate North Korean workers by 22 December 2019 under resolution 2397.", "legal_statement", "2397-8"),
    Row("Resolution 2371 bans all exports of coal, iron and seafood from North Korea.", "legal_statement", "2371-8 2371-9"),
    Row("Security Council sanctions prohibit joint ventures with North Korean entities.", "legal_statement", "2375-18"),
    Row("Under resolution 2397, North Korea may import no more than 500,000 barrels of refined petroleum a year.", "legal_statement", "2397-5"),
    Row("The supply of luxury goods to the DPRK has been forbidden since 2006.", "legal_statement", "1718-8a-iii"),
    Row("The Council limited crude oil supplies to the DPRK to 4 million barrels a year.", "legal_statement", "2397-4"),
    Row("U.S. law forbids banks to handle payments for North Korea.", "legal_statement", ""),
    Row("EU regulations prohibit the import of North Korean gold.", "legal_statement", ""),
    Row("Hosting DPRK labourers violates Security Council resolutions.", "legal_statement", "2397-8"),
    Row("The transfer of fishing rights by the DPRK is not allowed under resolution 2397.", "legal_statement", "2397-6"),
    Row("The FBI alerted firms to North Korean IT workers applying for remote jobs.", "advisory"),
    Row("Companies are advised to check whether freelancers are DPRK nationals.", "advisory"),
    Row("Red flags of North Korean IT work include refusing video calls.", "advisory"),
    Row("A joint advisory cautioned shipping insurers about North Korean ship-to-ship transfers.", "advisory"),
    Row("The guidance lists the garment industry as a sector with a high risk of North Korean labour.", "advisory"),
    Row("Nearly 100,000 North Koreans were abroad in 2017, according to a study.", "figure|employment_abroad"),
    Row("North Korea earned 370 million dollars from coal in 2019.", "figure|goods_export"),
    Row("By December 2019, 47 Member States had filed reports on North Korean workers.", "figure|state_action"),
    Row("The total number of DPRK ship-to-ship transfers in 2018 was estimated at 263.", "figure|meeting_at_sea"),
    Row("North Korea carried out its sixth nuclear test in September 2017.", "background"),
    Row("Pyongyang launched two short-range ballistic missiles in March 2020.", "background"),
    Row("The DPRK continued to develop its nuclear and missile programmes in violation of Security Council resolutions.", "background", "1718-6 2397-2"),
    Row("North Korea remains under some of the toughest sanctions in the world.", "background"),
    Row("The pandemic led the DPRK to close its borders in January 2020.", "background"),
    Row("North Korean workers board a train at Pyongyang station in this June 2019 photo.", "background"),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.text[:50])
def test_the_sentence_states_its_act(row: Row) -> None:
    stated = found(row.text)
    assert missing(row, stated) == [], [claim.kind for claim in stated]
    if row.measures is not None:
        assert engaged(stated) == set(row.measures.split())
