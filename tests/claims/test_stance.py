"""An act that is denied, not found, wished, planned or called off is no act. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.claims.texts import dated
from vedette.claims.claim import Claim, states_no_act
from vedette.claims.conducts import to_conduct

TRADE_OR_WORK = {
    "goods_export", "goods_import", "luxury_supply", "employment_abroad", "it_work", "crew_supply", "joint_venture",
    "fishing_rights", "work_authorisation", "meeting_at_sea", "theft", "repatriation", "employment_transfer",
}  # fmt: skip

WITHHELD = (
    "North Korea did not export any coal to China in March 2019.",
    "No coal, iron ore or sand was exported from North Korea to China in March 2019.",
    "North Korea exported no coal to Vietnam in May 2019.",
    "The Panel received no evidence that coal from North Korea was exported to Malaysia in May 2019.",
    "It is not clear whether the vessel Blue Crane delivered refined petroleum to Nampo in May 2019.",
    "It remains unclear how many North Korean workers were employed in Mali in May 2019.",
    "The owner denied that the ship had delivered refined petroleum to North Korea.",
    "Russia's foreign ministry denied on Wednesday that North Korean workers were employed in Vladivostok.",
    "China has neither confirmed nor denied that it imported North Korean coal in May 2019.",
    "The paper said China sold North Korean coal, an accusation that Beijing has rejected as groundless.",
    '"China exported limousines to North Korea in 2018," the paper wrote; the ministry called the report false.',
    "It is untrue that Singapore exported wine to North Korea in 2018.",
    "The court acquitted a trader of exporting luxury cars to North Korea in 2018.",
    "Prosecutors dropped the charge that he had sold whisky to North Korea in 2018.",
    "Correction: an earlier version of this article said that Thailand imported coal from North Korea in 2018.",
    "If North Korea were to export sand to China, it would fall under resolution 2397.",
    "Had North Korea shipped the iron ore, China would have paid $3 million.",
    "North Korea plans to export seafood to China next year.",
    "The ship had planned to load coal at Nampo in May 2019 but turned back.",
    "A shipment of North Korean coal to China was cancelled in May 2019.",
    "A Chinese firm had agreed to buy sand from North Korea in 2019, but the deal fell through.",
    "A Singapore company had considered a joint venture with North Korea in 2018 but did not set it up.",
    "No joint venture with North Korea exists in Malaysia.",
    "North Korean IT workers could be employed in Cambodia and Laos.",
    "Companies that hire North Korean IT workers could face sanctions.",
    "An employer in Canada might unknowingly hire a North Korean freelancer.",
    "Neither Laos nor Cambodia employs North Korean workers.",
    "Poland has not issued any work permits to North Korean workers since 2016.",
    "Malaysia will send home all North Korean workers by December 2019.",
    "North Korean hackers failed to steal $40 million from an exchange in 2018.",
    "The tanker MT Golden Reef did not conduct a ship-to-ship transfer with a North Korean tanker in May 2018.",
    "The company unsuccessfully attempted to sell copper from North Korea to a buyer in China in June 2018.",
    "North Korean coal was nearly exported to Thailand in May 2019.",
    "Investigators doubt that North Korea exported iron ore to China in May 2019.",
    "The Chinese firm stopped importing North Korean seafood in 2017.",
    "The Panel investigated whether a company in Zambia had hired fishermen from North Korea.",
    "North Korea must not export coal to any country.",
    "The United Nations has banned North Korean coal exports since 2017.",
    "Employers in Poland were told that hiring North Korean workers is forbidden.",
    "Unlike Russia, Japan does not host North Korean workers.",
    "She wrote a novel in which North Korea exports gold to Singapore.",
    "The alleged export of North Korean coal to Laos in 2018 never happened, said the ministry.",
    "Italy asked China whether the limousines had been sent to North Korea, and China answered that they had not.",
)
STATED = (
    ("goods_export", "North Korea exported coal to Vietnam in May 2019, not to Laos."),
    ("goods_export", "No one doubts that North Korea exported coal to China in May 2019."),
    ("goods_import", "China sold no fewer than 300 cars to North Korea in May 2019."),
    ("employment_abroad", "Senegal did not stop employing North Korean construction workers in May 2019."),
    ("employment_abroad", "The ministry did not disclose that it had hired 40 North Korean doctors in May 2019."),
    ("employment_abroad", "North Korean doctors, who were never paid, worked in Tanzania in May 2019."),
    ("employment_abroad", "The firm in Zambia employed North Korean workers in May 2019 without a permit."),
    ("employment_abroad", "Not only did the company in Zambia employ North Korean workers in May 2019, it paid them."),
    ("non_repatriation", "The North Korean workers in Mali were not repatriated in May 2019."),
    ("goods_export", "Chinese barges took sand from Haeju Bay in North Korea to ports in China in May 2019."),
    ("goods_export", "The Mansudae company of North Korea built a statue in Benin in 2018."),
    ("employment_abroad", "North Korean labourers built houses in Senegal in May 2019."),
    ("goods_export", "Viet Nam denied entry to a vessel carrying coal from North Korea in March 2018."),
)  # fmt: skip


def acts(text: str) -> list[Claim]:
    return [claim for claim in dated(text) if claim.kind in TRADE_OR_WORK | {"non_repatriation"} and to_conduct(claim)]


@pytest.mark.parametrize("text", WITHHELD)
def test_what_the_text_withholds_is_no_conduct(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize("text", WITHHELD)
def test_what_is_withheld_is_kept_as_no_act_with_the_words_that_do_so(text: str) -> None:
    for claim in dated(text):
        if claim.kind in TRADE_OR_WORK:
            assert states_no_act(claim)
            assert any(gap.type == "conflict" and gap.field == "modality" for gap in claim.gaps)


@pytest.mark.parametrize(("kind", "text"), STATED)
def test_what_the_text_states_stands_though_a_negation_is_near(kind: str, text: str) -> None:
    assert kind in [claim.kind for claim in acts(text)]


def test_of_two_statements_in_one_sentence_each_keeps_its_own_stance() -> None:
    found = dated(
        "Mozambique had not employed any North Korean fishermen since 2018, a minister said, but two trawlers with "
        "North Korean crew members were working in its waters in May 2019."
    )
    assert [states_no_act(claim) for claim in found if claim.kind == "crew_supply"] == [True, False]
