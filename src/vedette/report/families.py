"""Kinds of claims in families that can be told apart at a glance: a colour, a kind of underline and a letter each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from vedette.conduct import Kind

FamilyKey: TypeAlias = Literal["labour", "goods", "ships", "funds", "rules", "answers", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFamily:
    """One family: ``letter`` stands beside the number of a claim, so that nothing hangs on colour alone.

    ``records`` names the kinds of record that settle questions about such a claim.
    """

    key: FamilyKey
    letter: str
    label: str
    kinds: tuple[Kind, ...]
    records: str


FAMILIES: tuple[ClaimFamily, ...] = (
    ClaimFamily(
        key="labour",
        letter="L",
        label="Labour",
        kinds=(
            "employment_abroad", "work_authorisation", "contract_beyond_deadline", "non_repatriation", "repatriation",
            "employment_transfer", "wage_diversion", "visa_substitution", "crew_supply", "it_work", "false_identity",
            "shared_identity", "forged_document", "place_contradiction", "payout_pattern", "ring", "training", "travel",
        ),
        records="a permit, contract, payroll row or border record; the host State's report to the 1718 Committee",
    ),
    ClaimFamily(
        key="goods",
        letter="G",
        label="Goods",
        kinds=(
            "goods_export", "goods_import", "luxury_supply", "supply_chain_exposure", "custody_route", "cap_use",
            "trade_anomaly", "joint_venture", "arms_related", "fishing_rights",
        ),
        records="a customs row, bill of lading or invoice; the paragraph of the Panel's report",
    ),
    ClaimFamily(
        key="ships",
        letter="S",
        label="Ships",
        kinds=(
            "vessel_supply", "meeting_at_sea", "port_call", "loading_in_waters", "ais_silence", "loitering",
            "draught_change", "vessel_identity",
        ),
        records="a port call, AIS track, satellite picture or entry in a ship register",
    ),
    ClaimFamily(
        key="funds",
        letter="F",
        label="Funds",
        kinds=(
            "theft", "laundering", "address_poisoning", "payment", "listed_party", "cyber_activity",
            "revenue_for_programmes",
        ),
        records="ledger or bank rows, a court filing or an entry of a sanctions list",
    ),
    ClaimFamily(
        key="rules",
        letter="R",
        label="Rules and calls",
        kinds=("legal_statement", "call_to_act", "advisory"),
        records="the resolution, notice or advisory as published",
    ),
    ClaimFamily(
        key="answers",
        letter="A",
        label="Answers and acts of States",
        kinds=("state_reply", "no_reply", "state_action"),
        records="the letter itself, or the report that prints it",
    ),
    ClaimFamily(
        key="other",
        letter="O",
        label="Other",
        kinds=("figure", "background"),
        records="the report or record from which the statement comes",
    ),
)  # fmt: skip
_BY_KIND: dict[str, ClaimFamily] = {kind: family for family in FAMILIES for kind in family.kinds}


def family_of(kind: str) -> ClaimFamily:
    """The family of a kind of claim; a kind that no family names is ``other``."""
    return _BY_KIND.get(kind, FAMILIES[-1])
