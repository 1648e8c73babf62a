"""Sentences about people: who works where, on what paper, who keeps the pay, who was sent home. All are invented."""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import pytest

from tests.claims.rows import Row, engaged, found, missing

ROWS = (
    Row("The Panel identified 45 nationals of the Democratic People's Republic of Korea employed at a garment factory in Oman.", "employment_abroad", "2397-8"),
    Row("North Korean doctors have been treating patients at a state clinic in Mozambique since 2018.", "employment_abroad"),
    Row("DPRK nationals continue to earn income at construction sites in Equatorial Guinea.", "employment_abroad", "2397-8"),
    Row("A restaurant in Phnom Penh staffed by North Korean waitresses reopened in March 2020.", "employment_abroad", "2397-8"),
    Row("The employment of some 300 DPRK workers by the shipyard in Poland was reported to the Committee.", "employment_abroad", "2397-8"),
    Row("Loggers from North Korea were seen felling trees near Khabarovsk, Russia, in February 2020.", "employment_abroad", "2397-8"),
    Row("Three hundred DPRK workers, most of them women, sew clothes at a plant in Dandong, China.", "employment_abroad", "2397-8"),
    Row("Mansudae Overseas Projects had 120 workers in Senegal in 2019 under a different name.", "employment_abroad"),
    Row("Angola hosted dozens of North Korean medical personnel in early 2020, according to a Member State.", "employment_abroad", "2397-8"),
    Row("Pyongyang dispatched 2,000 labourers to farms in Mongolia last year.", "employment_abroad", "2397-8 2375-17"),
    Row("Some 50,000 North Koreans toil in China and Russia, a Member State estimated.", "employment_abroad", "2397-8"),
    Row("A DPRK coach is under contract to a table tennis club in Uganda.", "employment_abroad"),
    Row("The number of North Korean workers in Kuwait stood at 904 at the end of 2018.", "figure|employment_abroad"),
    Row("The site in Abidjan employs 40 people, of whom 25 hold DPRK passports.", "employment_abroad"),
    Row("Hotels in Vladivostok have hired North Korean painters this spring.", "employment_abroad"),
    Row("Photographs obtained by the Panel show North Korean labourers at work on a stadium in Qatar.", "employment_abroad"),
    Row("An unknown number of DPRK programmers work from Shenyang for clients in Canada.", "it_work", "2397-8"),
    Row("The company in Vladivostok hosts a team of 20 North Korean software developers who build mobile games.", "it_work", "2397-8"),
    Row("DPRK IT workers obtained freelance contracts through three online platforms in 2021.", "it_work"),
    Row("Highly skilled IT teams of the Munitions Industry Department remain in Laos.", "it_work"),
    Row("A laptop farm in Arizona let North Korean developers pass as local staff.", "it_work|false_identity"),
    Row("The Department of the DPRK sends information technology workers to the United Arab Emirates under the cover of trade delegations.", "it_work"),
    Row("North Korean IT workers used stolen American identities to get remote jobs at more than 300 firms.", "false_identity|it_work"),
    Row("The developers posed as Japanese nationals and hid their North Korean origin from the client.", "false_identity"),
    Row("Accounts opened with borrowed names let the North Korean programmers bid for work.", "false_identity|it_work"),
    Row("The applicant, a DPRK national, presented a fabricated Ukrainian diploma and a fake driving licence.", "false_identity|forged_document"),
    Row("The North Korean crew carried forged seaman's books.", "forged_document|false_identity|crew_supply"),
    Row("Customs found counterfeit certificates of origin for the North Korean garments.", "forged_document"),
    Row("The fishing company recruited 14 DPRK seafarers for its squid jiggers in 2019.", "crew_supply", "2321-23 2375-17 2397-8"),
    Row("Sailors from the DPRK manned the Togo-flagged freighter when she was searched in 2019.", "crew_supply", "2321-23 2397-8 2375-17"),
    Row("All 22 crew members of the vessel were North Korean nationals.", "crew_supply"),
    Row("Fishing boats from Taiwan took North Korean deckhands on board in 2019.", "crew_supply"),
    Row("Cambodia renewed the work permits of 11 North Korean restaurant staff in May 2018.", "work_authorisation", "2375-17"),
    Row("In 2018 Russia granted new work authorisations to 753 DPRK nationals.", "work_authorisation", "2375-17"),
    Row("Residence permits valid for two years were given to the North Korean doctors by Tanzania.", "work_authorisation"),
    Row("Work visas were issued to 30 labourers from the DPRK by Zambia in June 2019.", "work_authorisation", "2375-17"),
    Row("Russia issued 16,613 tourist visas to DPRK nationals in 2019, many of whom worked on building sites.", "visa_substitution", "2375-17 2397-8"),
    Row("North Koreans holding student visas were found working in a Moscow bakery.", "visa_substitution", "2375-17 2397-8"),
    Row("About 2,000 DPRK nationals entered China on visitor visas to earn money.", "visa_substitution"),
    Row("Workers arrived on training visas and went straight to the Chinese sewing plant, two North Korean managers said.", "visa_substitution"),
    Row("Two of the North Korean players have contracts that run until June 2022.", "contract_beyond_deadline", "2397-8"),
    Row("The contract between the hospital and the North Korean doctors does not expire before 2023.", "contract_beyond_deadline"),
    Row("Their employment contracts extended past the date by which DPRK workers had to be repatriated.", "contract_beyond_deadline", "2397-8"),
    Row("Nepal has not repatriated nine North Korean restaurant workers.", "non_repatriation", "2397-8"),
    Row("Around 1,000 DPRK labourers stayed in Russia after the deadline of 22 December 2019.", "non_repatriation", "2397-8"),
    Row("Instead of going home, the North Korean workers were moved to a third country.", "non_repatriation", "2397-8"),
    Row("Equatorial Guinea failed to expel the remaining North Korean builders by the end of 2019.", "non_repatriation", "2397-8"),
    Row("Kuwait sent 904 North Korean workers home in 2019.", "repatriation"),
    Row("The return of 2,471 DPRK workers from Qatar was completed in 2019.", "repatriation"),
    Row("The last North Korean nurses left Libya in November 2019.", "repatriation"),
    Row("All 18 DPRK nationals departed Zambia before the deadline.", "repatriation"),
    Row("North Korean striker Ri Chol-man moved on loan from the Swiss club to a team in Qatar in February 2020.", "employment_transfer", "2397-8 2375-17"),
    Row("The club in Malta signed a North Korean goalkeeper in January 2020.", "employment_transfer|employment_abroad", "2397-8 2375-17"),
    Row("The sale of the North Korean forward to the Kuwaiti club brought 1 million dollars.", "employment_transfer"),
    Row("The DPRK authorities confiscate up to 90 per cent of the wages of labourers in Russia.", "wage_diversion", "2397-8"),
    Row("Each North Korean worker hands 1,700 dollars a month to the State.", "wage_diversion", "2397-8"),
    Row("Managers keep two thirds of what the North Korean seamstresses in China earn.", "wage_diversion", "2397-8"),
    Row("Salaries of the North Korean nurses were transferred to an account of the embassy.", "wage_diversion", "2397-8"),
    Row("Only 10 per cent of the pay reaches the North Korean workers themselves.", "wage_diversion", "2397-8"),
    Row("Most of the North Korean loggers' earnings end up with the Workers' Party.", "wage_diversion", "2397-8"),
    Row("The withholding of pay by North Korean minders was confirmed by two former workers.", "wage_diversion", "2397-8"),
    Row("Overseas labourers bring the North Korean regime 500 million dollars each year.", "wage_diversion|revenue_for_programmes|figure"),
    Row("The wages of DPRK workers abroad finance the country's nuclear programme.", "revenue_for_programmes|wage_diversion", "2397-8"),
    Row("Money earned by IT workers pays for North Korea's ballistic missiles.", "revenue_for_programmes", "2397-8"),
    Row("Income from overseas labour is a main source of funding for Pyongyang's weapons of mass destruction.", "revenue_for_programmes"),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.text[:50])
def test_the_sentence_states_its_act(row: Row) -> None:
    stated = found(row.text)
    assert missing(row, stated) == [], [claim.kind for claim in stated]
    if row.measures is not None:
        assert engaged(stated) == set(row.measures.split())
