"""Payout pattern: pay that reaches another name, an account of many, or the one who pays it."""

from __future__ import annotations

from vedette.conduct import Conduct
from vedette.detectors.allowed import Allowed
from vedette.detectors.holdings import lay_holdings
from vedette.detectors.payout_pattern.accounts import shared_accounts
from vedette.detectors.payout_pattern.another import other_payees, paying_themselves
from vedette.detectors.payout_pattern.moves import moves
from vedette.engine.tables import Tables

NAME = "payout_pattern"


def detect(tables: Tables) -> tuple[Conduct, ...]:
    """Lines of four types.

    * ``payee``: the holder of the account is not the person (contradiction). The names of the file, former names and
      the name of the account count as the person's, compared across scripts and romanisations (0.7 and above is one
      name); one of the holders of a joint account suffices. Context where the payee is the agency, on the allow-list, a
      company, of the same family name, or one who declares the same home; also, at 0.3, where the given name is the
      person's and the family name is not: a maiden or married name that is not on file.
    * ``account``: one account of two people or more (link), with the explanations of ``shared_identity``; where one of
      them is the other's client the line says that they may pay themselves.
    * ``client``: the payee bears the client's name (contradiction; context where the client is the agency).
    * ``moves``: three new destinations in twelve months (contradiction), or one between the seventh and the thirtieth
      day after hire (context: the first week is setting up; contradiction where it goes to another country).

    Masked numbers identify nothing and are left out. Whether pay leaves at once in full is for a bank to see and not
    looked for.

    Sources: State, Treasury and FBI, 16 May 2022; FBI, IC3 advisory of 23 July 2025 (payroll accounts compared across
    staff; changed destinations).
    """
    lay_holdings(tables)
    allowed = Allowed(tables)
    return (
        *shared_accounts(tables, allowed),
        *other_payees(tables, allowed),
        *paying_themselves(tables),
        *moves(tables),
    )
