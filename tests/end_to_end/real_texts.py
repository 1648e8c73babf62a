"""Invented documents in which a reported act stands beside a denial, a caveat or a decoy, and must not be lost.

Each row: a short name, the text, the kind of the act, and the States that must stand under a duty (none where the act
binds the DPRK alone).
"""

# ruff: noqa: E501 - each text stands in one line

from __future__ import annotations

HEAD = "Publisher: Invented Gazette\nPublished: 2021-03-02\n\n"

REAL: tuple[tuple[str, str, str, frozenset[str]], ...] = (
    (
        "denied_after",
        "North Korean workers were employed at a farm in Laos in May 2020, the Panel found. Laos denied it.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
    (
        "denied_before",
        "Laos has denied it, but the Panel found that 40 North Korean workers were employed at a farm in Laos in May 2020.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
    (
        "although_denied",
        "Although the firm denied any wrongdoing, it employed 40 North Korean workers in Laos in May 2020, the Panel found.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
    (
        "despite",
        "Despite the denials of the ministry, 40 North Korean workers were employed in Laos in May 2020, the Panel found.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
    (
        "not_the_only",
        "Laos was not the only State concerned, but 40 North Korean workers were employed there in May 2020, the Panel found.",
        "employment_abroad",
        frozenset(),
    ),
    (
        "did_not_leave",
        "The 40 North Korean workers did not leave Laos in 2020 and were still employed in Vientiane in May 2020, the Panel found.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
    (
        "never_stopped",
        "North Korea never stopped exporting coal to China in 2020, the Panel said.",
        "goods_export",
        frozenset({"CN"}),
    ),
    (
        "failed_to_hide",
        "North Korea exported 40,000 tonnes of coal to China in May 2020 and failed to hide it, the Panel said.",
        "goods_export",
        frozenset({"CN"}),
    ),
    (
        "south_beside",
        "South Korean sailors watched as North Korea shipped 40,000 tonnes of coal to China in May 2020, the Panel said.",
        "goods_export",
        frozenset({"CN"}),
    ),
    (
        "no_reply",
        "North Korea shipped 40,000 tonnes of coal to China in May 2020, the Panel said. China did not reply.",
        "goods_export",
        frozenset({"CN"}),
    ),
    (
        "caveat_amount",
        "North Korea shipped coal to China in May 2020, the Panel said; it could not verify how much.",
        "goods_export",
        frozenset({"CN"}),
    ),
    (
        "acquitted_other",
        "North Korea shipped coal to China in May 2020, the Panel said. A court acquitted another man of a theft.",
        "goods_export",
        frozenset({"CN"}),
    ),
    (
        "wrong_elsewhere",
        "North Korea shipped coal to China in May 2020, the Panel said. The forecast of rain was wrong.",
        "goods_export",
        frozenset({"CN"}),
    ),
    (
        "why_question",
        "Why did a farm in Laos employ 40 North Korean workers in May 2020? The Panel asked and got no answer.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
    (
        "question_then_answer",
        "Did Laos know? In May 2020, 40 North Korean workers were employed at a farm in Laos, the Panel found.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
    (
        "correction_of_number",
        "Correction: The number of North Korean workers employed in Laos in May 2020 was 40, not 14, the Panel said.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
    (
        "rejected_rejected",
        "China rejected the findings as groundless. The Panel said that North Korea shipped 40,000 tonnes of coal to China in May 2020.",
        "goods_export",
        frozenset({"CN"}),
    ),
    (
        "not_from_russia",
        "The coal that was shipped to China in May 2020 came from North Korea, not from Russia, the Panel said.",
        "goods_export",
        frozenset({"CN"}),
    ),
    (
        "zero_elsewhere",
        "Imports of coal from North Korea by China rose from zero in January to 40,000 tonnes in May 2020, the Panel said.",
        "goods_export",
        frozenset(),
    ),
    (
        "cleared_customs",
        "North Korea shipped 40,000 tonnes of coal to China in May 2020, the Panel said. The cargo was cleared by customs.",
        "goods_export",
        frozenset({"CN"}),
    ),
    (
        "plan_elsewhere",
        "Angola planned to hire doctors, the Panel said, and 40 North Korean workers were employed in Laos in May 2020.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
    (
        "illegal_and_done",
        "It is illegal to hire them, but a farm in Laos employed 40 North Korean workers in May 2020, the Panel found.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
    (
        "but_denied_it",
        "The Panel found that 40 North Korean workers were employed at a farm in Laos in May 2020, but Laos denied it.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
    (
        "which_denies_it",
        "The Panel found that 40 North Korean workers were employed in May 2020 by a farm in Laos, which denies it.",
        "employment_abroad",
        frozenset({"LA"}),
    ),
)
