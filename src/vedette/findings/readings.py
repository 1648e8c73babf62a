"""For each kind of conduct: the innocent readings to rule out, and the check that would settle it.

The readings come from published practice on false alarms (freight congestion, honest visa changes, own nationals
...). They are printed with every finding, since a wrong accusation costs somebody dearly.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """Innocent readings and next checks of one kind of conduct."""

    innocent: tuple[str, ...]
    checks: tuple[str, ...]


_LABOUR = Doubt(
    innocent=(
        "The person may be a national of the place of work, or hold refugee status there.",
        "The work may have ended, or the person may have left, before the last day for repatriation.",
        "Nationality may be misreported: North and South Korea are confused in registers and in print.",
    ),
    checks=(
        "Ask the host authorities for entry, permit and exit records with dates.",
        "Ask the employer for the contract: day of signature, term, payee.",
        "Where the host is a UN Member, ask for its report on repatriation (due 22 March 2020).",
    ),
)
_EXPORT = Doubt(
    innocent=(
        "The goods may come from elsewhere and only have passed through, or carry a wrong label of origin.",
        "Partner codes 408 and 410 (North and South Korea) are often confused in trade records.",
        "An exemption of the Committee may cover the shipment.",
    ),
    checks=(
        "Ask for the bill of lading, certificate of origin and port records of the ships named.",
        "Compare with the buyer State's customs records by weight, value and day of arrival.",
    ),
)
_IMPORT = Doubt(
    innocent=(
        "The delivery may have been notified to the Committee and lie within the shared limit.",
        "Quantities are often worked out from a ship's capacity: the ship may have been part laden.",
        "An exemption of the Committee may cover the supply.",
    ),
    checks=(
        "Ask the supplier State whether and when it notified the Committee.",
        "Ask for the cargo papers and draught of the ship before and after.",
    ),
)
_IDENTITY = Doubt(
    innocent=(
        "People share addresses, agencies, devices and payout accounts for ordinary reasons.",
        "A forged or borrowed identity does not show whose it is: nationality is almost never proven by data.",
    ),
    checks=("Check the identity document and call back on a known number, as for everyone in the role.",),
)
_CYBER = Doubt(
    innocent=("Attribution of an intrusion or theft rests on the speaker; technical evidence is not in this text.",),
    checks=(
        "Ask the speaker for the technical basis of the attribution.",
        "Check whether a party involved is designated: then the asset freeze (1718-8d) applies.",
    ),
)
LIKENESS = Doubt(
    innocent=(
        "Many people share a name, and one Korean spelling stands for several: this may be somebody else altogether.",
        "Names of firms and ships are used again, and may be former names, or names of what has since been sold.",
        "The listing may have begun after the act, or have ended since.",
    ),
    checks=(
        "Compare birth date, passport, post, IMO number or address with the entry as the authority prints it today.",
        "Whatever the answer, write it down, so that the same likeness is not held against the same party again.",
    ),
)
"""Of a finding that rests on a likeness to an entry of a list."""
_DEFAULT = Doubt(
    innocent=("The source may be mistaken, out of date, or repeat another source.",),
    checks=("Find the document behind the statement and read it in full.",),
)

_BY_KIND: dict[str, Doubt] = {
    **dict.fromkeys(
        (
            "employment_abroad", "work_authorisation", "contract_beyond_deadline", "non_repatriation", "it_work",
            "employment_transfer", "crew_supply", "visa_substitution",
        ),
        _LABOUR,
    ),
    "wage_diversion": Doubt(
        innocent=(
            "A share of pay may be tax, board or an agency's fee agreed in the contract.",
            "Shares quoted in print often repeat an older estimate for other workers.",
        ),
        checks=("Ask for payslips and the bank details of the payee.", "Ask the speaker what the share is a share of."),
    ),
    "goods_export": _EXPORT,
    "fishing_rights": _EXPORT,
    "goods_import": _IMPORT,
    "cap_use": _IMPORT,
    "luxury_supply": Doubt(
        innocent=(
            "There is no agreed list of luxury goods: States define the term, so a national list may leave it out.",
            "A carrier or port on the route may not have known what was in the container, or where it was bound.",
        ),
        checks=(
            "Ask the maker for the buyer of the chassis number, and each port on the route for its container record.",
            "Say which national list of luxury goods is relied on.",
        ),
    ),
    "false_identity": _IDENTITY,
    "shared_identity": _IDENTITY,
    "forged_document": _IDENTITY,
    "place_contradiction": _IDENTITY,
    "payout_pattern": _IDENTITY,
    "ring": _IDENTITY,
    "theft": _CYBER,
    "laundering": _CYBER,
    "cyber_activity": _CYBER,
    "state_reply": Doubt(
        innocent=("A reply given to the Panel may have been followed by action that this text does not report.",),
        checks=("Ask the State what became of the procedure it announced, and when it ended.",),
    ),
    "no_reply": Doubt(
        innocent=("A reply may have come after the text was written; silence is not an admission.",),
        checks=("Look in later reports for the State's answer; ask the State directly.",),
    ),
}  # fmt: skip


def doubt_of(kind: str) -> Doubt:
    """The innocent readings and next checks for a kind of conduct."""
    return _BY_KIND.get(kind, _DEFAULT)
