"""Which of two amounts in a clause is the act's own. Every sentence is invented."""

# ruff: noqa: E501 - sentences are kept whole

from __future__ import annotations

import pytest

from tests.claims.test_numbering import Told, told
from tests.claims.texts import dated
from vedette.claims.chosen import chosen
from vedette.claims.shares import find_amounts
from vedette.conduct import Kind


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # Who tells of deliveries does not use the limit up
        ("By May three Member States had reported deliveries of 61,000 barrels under the ceiling.", "cap_use", ("61000", "61000", "barrels")),
        ("Four States notified sales amounting to 9,400 barrels in that year.", "cap_use", ("9400", "9400", "barrels")),
        ("Two companies in five ports took 30,000 tonnes of the quota.", "cap_use", ("30000", "30000", "tonnes")),
        ("Supplies stood at 41 per cent of the ceiling.", "cap_use", ("41", "41", "percent")),
        # A share that tells the count again, and a share of it
        ("Some 48 Member States, less than a quarter of the membership, had reported.", "state_action", ("48", "48", "States")),
        ("As of 3 March, 71 Member States, more than one third of all Members, had sent a report.", "figure", ("71", "71", "States")),
        ("By June, only 19 States, a tenth of the total, had answered.", "figure", ("19", "19", "States")),
        ("Since then, 88 countries, fewer than half of the membership, have sent papers.", "state_action", ("88", "88", "countries")),
        # Where and with whom is not how much
        ("The crab was photographed at three fairs in Yanji.", "goods_export", None),
        ("The trader bought squid from two middlewomen in Dandong and from four brokers in Hunchun.", "goods_export", None),
        ("Coal was sold through six intermediaries.", "goods_export", None),
        ("The attaché still draws rent from three flats in the old town.", "payment", None),
        ("The trader sold 14 looms to the bureau.", "goods_import", ("14", "14", "looms")),
        # What a ship is suspected of is not what was seized
        ("The coast guard detained a freighter suspected of carrying 9,000 tonnes of coal in spring.", "state_action", None),
        ("Customs seized a lorry believed to have brought 40 tonnes of crab over the bridge.", "state_action", None),
        ("Police impounded a yacht said to be worth a lot and known to have carried 12 crates of wine.", "state_action", None),
        ("Customs seized 40 tonnes of crab at the bridge.", "state_action", ("40", "40", "tonnes")),
    ],
)  # fmt: skip
def test_the_amount_of_the_act_and_not_its_neighbour(text: str, kind: Kind, expected: Told) -> None:
    assert told(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Of a promised wage of $620 a month he was handed $90.", "90"),
        ("She said that of her salary of $400 a month the manager left her $60.", "60"),
        ("Out of a monthly pay of $800 the cook was given $150.", "150"),
        ("Of each stipend of 500 euros the welders saw 80 euros.", "80"),
        ("He was handed $90 a month.", "90"),
        ("The men earned a wage of $700 a month and gave up $500.", "700"),
    ],
)
def test_of_a_wage_the_part_is_told(text: str, amount: str) -> None:
    hit = chosen(find_amounts(text), "wage_diversion", text)[1]
    assert hit and hit.money and hit.money.min == amount


@pytest.mark.parametrize(
    ("before", "text", "least"),
    [
        ("North Korean loggers were to be home by December.", "More than 2,600 of them still work in nine countries.", "2600"),
        ("The bureau counts its North Korean masons every spring.", "Some 340 of them are employed in four countries.", "340"),
        ("Its North Korean coders left Dandong in May.", "At least 75 of these now work in three countries.", "75"),
    ],
)  # fmt: skip
def test_people_spoken_of_before_come_before_places(before: str, text: str, least: str) -> None:
    counted = [claim.quantity for claim in dated(f"{before} {text}") if claim.quote.startswith(text[:12])]
    assert [(q.min, q.unit) if q else None for q in counted] == [(least, "persons")]


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Latvia sent home 52 North Korean welders from a yard in Riga in May, and in Cyprus the last North Korean cooks had gone by June.", "in Cyprus"),
        ("Poland returned 31 North Korean labourers in March, and in Malta North Korean tailors were still at work in July.", "in Malta"),
        ("Angola expelled 19 North Korean nurses in April, and at the clinic in Lusaka the North Korean doctors had left by then.", "at the clinic"),
    ],
)  # fmt: skip
def test_a_clause_with_its_own_subject_takes_no_number_from_the_one_before(text: str, own: str) -> None:
    assert [claim.quantity for claim in dated(text) if claim.quote.startswith(own)] == [None]




@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("The Committee listed 31 vessels, of which 9 are also barred from ports.", "9", "vessels"),
        ("Police found 14 laptops, six of which were still running.", "6", "laptops"),
        ("The bureau runs eight restaurants, of which only three have closed.", "3", "restaurants"),
        ("Of the 40 containers, all from Rajin, none was opened.", None, None),
        ("It shipped 900 tonnes of coal, of which 300 were landed by night.", None, None),
    ],
)
def test_of_which_so_many_are_of_the_things_before(text: str, number: str | None, unit: str | None) -> None:
    told = [hit.quantity for hit in find_amounts(text) if any(gap.status == "filled_by" for gap in hit.gaps)]
    told = [quantity for quantity in told if quantity and quantity.unit not in ("tonnes", "tons")]
    assert [(q.min, q.unit) for q in told if q] == ([(number, unit)] if number else [])
