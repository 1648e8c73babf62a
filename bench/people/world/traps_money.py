"""Traps about pay: accounts that several honest people share, and accounts that change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bench.people.world import numbers
from bench.people.world.cast import Cast, sharing
from bench.people.world.cities import CITIES, at
from bench.people.world.person import Account


def agency_payout(cast: Cast) -> None:
    """An agency engages several and is paid for all of them."""
    people = cast.several(4, 9, staff=False, agency="Norbury Talent Ltd", paying_agency="Norbury Talent Ltd")
    sharing(people, Account(numbers.iban(cast.fresh()), "iban", "Norbury Talent Ltd", "DE"), own_names=False)
    cast.trap("agency_payout", people)


def employer_of_record(cast: Cast) -> None:
    """Staff of several companies are engaged, and paid, through one employer of record; it is on the allow-list."""
    people = cast.several(6, 10, agency="Everhire EOR")
    pool = Account(numbers.iban(cast.fresh()), "iban", "Everhire EOR", "DE")
    sharing(people, pool, own_names=False)
    cast.allowed.append(("payee", pool.value, "Everhire EOR"))
    cast.trap("employer_of_record", people)


def payroll_card_pool(cast: Cast) -> None:
    """Cards of one issuer are topped up through one pooled account, which is on the allow-list."""
    people = cast.several(8, 15)
    pool = Account(numbers.iban(cast.fresh()), "iban", "Paycard Pool", "DE")
    sharing(people, pool)
    cast.allowed.append(("payee", pool.value, "Paycard, pooled account"))
    cast.trap("payroll_card_pool", people)


def payroll_card_pool_not_listed(cast: Cast) -> None:
    """The same of another issuer, on no list: many unrelated people, and the holder is the issuer."""
    people = cast.several(25, 40)
    sharing(people, Account(numbers.iban(cast.fresh()), "iban", "Omnipay Card Services", "DE"), own_names=False)
    cast.trap("payroll_card_pool_not_listed", people)


def exchange_deposit_address(cast: Cast) -> None:
    """Customers of one exchange are paid at its omnibus address, in the exchange's name."""
    people = cast.several(25, 40, staff=False)
    sharing(people, Account(numbers.wallet(cast.fresh()), "wallet", "Coinhall Exchange", None), own_names=False)
    cast.trap("exchange_deposit_address", people)


def bank_change(cast: Cast) -> None:
    """Another bank, in the own name and country, once."""
    one = cast.person()
    first = one.accounts[0]
    days = first.paid_on
    one.accounts = [
        replace(first, paid_on=days[:2]),
        replace(cast.account(one), changed_on=date(2025, 6, 10), paid_on=days[2:]),
    ]
    cast.trap("bank_change", [one])


def victim_of_a_diverted_payment(cast: Cast) -> None:
    """A forged mail moved one payment to a stranger's account; the next went home again."""
    one = cast.person()
    own = one.accounts[0]
    theirs = Account(numbers.iban(cast.fresh()), "iban", "Rolf Quennel", "DE", date(2025, 5, 20), (date(2025, 5, 30),))
    one.accounts = [
        replace(own, paid_on=own.paid_on[:1]), theirs,
        replace(own, changed_on=date(2025, 6, 12), paid_on=own.paid_on[2:]),
    ]  # fmt: skip
    cast.trap("victim_of_a_diverted_payment", [one])


def maiden_name_at_the_bank(cast: Cast) -> None:
    """The bank still has the former name, which is on file."""
    one = cast.person(former_name="Rosa Dalberg", given="Rosa", family="Kestner")
    one.accounts = [replace(one.accounts[0], holder="Rosa Dalberg")]
    cast.trap("maiden_name_at_the_bank", [one])


def own_company_as_payee(cast: Cast) -> None:
    one = cast.person(staff=False)
    one.accounts = [replace(one.accounts[0], holder=f"{one.family} Software Ltd")]
    cast.trap("own_company_as_payee", [one])


def joint_account_holder(cast: Cast) -> None:
    """Paid to a joint account that the bank names after both."""
    one = cast.person()
    one.accounts = [replace(one.accounts[0], holder=f"{one.name} and Dora {one.family}")]
    cast.trap("joint_account_holder", [one])


def agency_owner_tries_the_platform(cast: Cast) -> None:
    """The owner of an agency hires its own freelancer once, to see how it works: one agency, one account, declared."""
    owner = cast.person(staff=False, agency="Brightmoor Studio", paying_agency="Brightmoor Studio")
    other = cast.person(staff=False, agency="Brightmoor Studio", paying_agency="Brightmoor Studio", client=owner.id)
    pool = Account(numbers.account(cast.fresh()), "account", "Brightmoor Studio", "US")
    sharing([owner, other], pool, own_names=False)
    cast.trap("agency_owner_tries_the_platform", [owner, other])


def asks_for_crypto(cast: Cast) -> None:
    """Lives where banks are slow; has a wallet of his own."""
    one = cast.person(staff=False, city=at("Lagos"))
    one.accounts = [cast.account(one, "wallet")]
    cast.trap("asks_for_crypto", [one])


def good_client(cast: Cast) -> None:
    """One client hires several in a month; each is paid to an account of the own."""
    client = cast.person(staff=False, city=CITIES[0])
    cast.trap("good_client", [client, *cast.several(4, 7, staff=False, client=client.id)])


TRAPS = (
    agency_payout, employer_of_record, payroll_card_pool, payroll_card_pool_not_listed, exchange_deposit_address,
    bank_change, victim_of_a_diverted_payment, maiden_name_at_the_bank, own_company_as_payee, joint_account_holder,
    agency_owner_tries_the_platform, asks_for_crypto, good_client,
)  # fmt: skip
