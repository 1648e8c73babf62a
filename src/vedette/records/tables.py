"""The tables of records on people: registers on one side, the papers and logs of remote work on the other."""

from __future__ import annotations

from typing import cast

from vedette.records.shape import Column, Form, Shape


def _shape(name: str, of: str, needs: str, columns: str) -> Shape:
    """A shape from lines ``name form meaning``; ``needs`` are alternatives (``a|b``) parted by blanks."""
    found = []
    for line in columns.strip().splitlines():
        column, form, means = line.split(None, 2)
        found.append(Column(column, cast(Form, form), means))
    return Shape(name, of, tuple(found), tuple(frozenset(words.split("|")) for words in needs.split()))


PERMIT = _shape(
    "permit",
    "a work or residence permit, visa or licence",
    "holder_id|holder_name|document_no",
    """
permit_no text number of the permit, visa or licence
holder_id text whose it is, as the register numbers people
holder_name text name of the holder
birth_date day birth date of the holder
nationality text nationality as the register writes it
other_nationality text a second nationality, as written
legal_status text refugee, asylum, stateless, registration (Chosen, special permanent), UN mission ...
passport_issuer text who issued the passport shown, as written
document_no text number of the passport shown
permit_type text class of the permit: work, study, tourist, trainee, official ...
host_state state the State that gave it
issue_date day first day it was given or renewed
valid_until day last day
employer text employer or sponsor
sector text sector or occupation
contract_date day day the contract behind it was concluded
entry_date day day of entry
exit_date day day of departure
""",
)
CONTRACT = _shape(
    "contract",
    "a contract of work",
    "holder_id|holder_name",
    """
contract_no text number of the contract
holder_id text the worker, as the register numbers people
holder_name text name of the worker
nationality text nationality as written
other_nationality text a second nationality, as written
legal_status text as in a permit
passport_issuer text as in a permit
employer text the employer
agency text who supplied the worker
sector text sector or occupation
host_state state where the work is done
contract_date day day of signature
start_date day first day of the term
end_date day last day of the term
monthly_salary amount pay of a month
currency text ISO 4217
payee text who is to be paid
payee_account text account to be paid into
remote flag whether the work is done from afar
ended_on day day it was ended, where that was before its last day
vessel text ship, where the work is aboard
imo text IMO number of the ship
flag_state state flag of the ship
""",
)
PAYMENT = _shape(
    "payment",
    "a payment of wages",
    "holder_id|holder_name|employer",
    """
payment_no text number of the payment
holder_id text the worker
holder_name text name of the worker
nationality text nationality as written
employer text who pays
host_state state where the work was done
period_from day first day worked
period_to day last day worked
pay_date day day of payment
gross amount before deductions
net amount paid out
currency text ISO 4217
paid_to text who received it
account text account that received it
""",
)
TRANSFER = _shape(
    "transfer",
    "a transfer of a worker or player between employers",
    "player_id|player_name",
    """
player_id text the person
player_name text name of the person
nationality text nationality as written
other_nationality text a second nationality, as written
legal_status text as in a permit
passport_issuer text as in a permit
from_club text the employer left
from_state state its State
to_club text the employer joined
to_state state its State
transfer_date day day of the transfer
contract_until day last day of the new term
contract_date day day the new contract was signed
salary_per_year amount pay of a year
currency text ISO 4217
payee text who is to be paid
""",
)
CREW = _shape(
    "crew",
    "a member of a ship's crew",
    "family_name|holder_name|holder_id",
    """
vessel text name of the ship
imo text IMO number
call_sign text call sign
flag_state state flag
port text port of the list
port_state state State of that port
list_date day day of arrival or departure the list is for
holder_id text number of the person in the list or register
holder_name text whole name
family_name text family name
given_names text given names
rank text rank or rating
nationality text nationality as written
birth_date day birth date
document_type text nature of the identity document
document_no text its number
passport_issuer text who issued it
joined_on day day of joining
left_on day day of leaving
owner text owner of the ship
owner_state state where the owner sits
agency text manning agency
agency_state state where the agency sits
contract_date day day of the manning contract
wage amount wage of a month
currency text ISO 4217
payee text who is paid
""",
)
HEADCOUNT = _shape(
    "headcount",
    "a count of workers, or of entries, that somebody reports",
    "count",
    """
state state where
on_day day the day the count is of
period_from day first day of the period counted
period_to day last day of the period counted
count count how many
what text what is counted: workers, permits, entries, returned ...
purpose text class of visa or purpose, where counted apart
said_by text who says so
report text interim or final report, or the document
received_on day day the report was received
""",
)

STAFF = _shape(
    "staff",
    "a person as an employer or platform keeps them",
    "person_id|email",
    """
person_id text number or account of the person
email email work address
other_email email private address
name text name on file
former_name text a former name
birth_date day birth date
nationality text as written: never a reason for anything on this side
country state where the person says to live
address text address on file
phone text telephone as written
employer text employer, where the file holds several
client text client, where a platform keeps one
engaged_via text agency or employer of record through which the person is engaged
hire_date day first day
end_date day last day
role text post
department text team
manager text manager
work_location text where the work is done
shift text shift as agreed
time_zone text IANA zone or UTC offset as claimed
""",
)
CONTACT = _shape(
    "contact",
    "a way to reach a person",
    "person_id|email value",
    """
person_id text the person
email email work address of the person
scheme text phone, email, messenger or address
value text as written
since day from when
until day until when
""",
)
PAYOUT = _shape(
    "payout",
    "a payment to a person, or where one is to go",
    "person_id|email|account_name account|holder|amount",
    """
person_id text the person
email email work address
account_name text account of the platform whose earnings these are
account text account, card, wallet or payment service id that receives it
account_kind text iban, wallet, card, payoneer, paypal ...
holder text name of who holds that account
country state country of that account
amount amount amount
currency text ISO 4217
paid_on day day of payment
changed_on day day this destination was set
client text who pays
agency text agency through which it is paid
entry text what sort of entry it is: withdrawal, fixed price, service fee ..., as written
description text what is written beside it
""",
)
SHIPMENT = _shape(
    "shipment",
    "a parcel sent to a person",
    "person_id|email address",
    """
person_id text the person
email email work address
recipient text name on the parcel
address text where it went
country state country of that address
item text what was sent
serial text serial number
shipped_on day day
employer text sender
""",
)
DOCUMENT = _shape(
    "document",
    "an identity document as seen",
    "number|mrz1",
    """
person_id text whose file it is in
email email work address
document_type text passport, identity card, licence ...
issuer text who issued it, as written
number text number as printed
name text name as printed
nationality text nationality as printed
birth_date day birth date as printed
sex text as printed
issued_on day day of issue
expires_on day day of expiry
mrz1 text first line of the machine-readable zone
mrz2 text second line
mrz3 text third line
""",
)
INVENTORY = _shape(
    "inventory",
    "software or a device found on a person's machine",
    "person_id|email|device name|vendor_id|serial",
    """
person_id text the person
email email work address
device text the machine
kind text software, usb, display, network ...
name text name of the software or device
maker text manufacturer
vendor_id text USB vendor id, four hexadecimal digits
product_id text USB product id
serial text serial number
first_seen day first seen
""",
)
LOGIN = _shape(
    "login",
    "a sign-in",
    "person_id|email at",
    """
person_id text account number
email email account as the log names it
at instant when
ip text address, without a port
device text stable id of the device, where the log has one
mfa_device text id of the device that gave the second factor
agent text user agent as sent
country state where the log places the address
city text city
lat degrees latitude
lon degrees longitude
asn text number of the network
network text name of the network
proxy flag whether the log calls it a proxy
interactive flag whether a person signed in
success flag whether it succeeded
employer text tenant or company, where the file holds several
""",
)
COMMIT = _shape(
    "commit",
    "a commit",
    "author_email|author_name at",
    """
hash text commit hash
author_name text name of the author
author_email email address of the author
at instant author time
offset_minutes count offset from UTC that the author's clock stated
committer_name text name of the committer
committer_email email address of the committer
committed_at instant committer time
repository text repository
""",
)
CV = _shape(
    "cv",
    "a text of a person: résumé, profile, cover letter",
    "person_id text",
    """
person_id text the person
text text the words
""",
)
PHOTO = _shape(
    "photo",
    "a picture of a person's file",
    "person_id",
    """
person_id text the person
exact text SHA-256 of the file
phash text perceptual hash, 16 hexadecimal digits
dhash text difference hash, 16 hexadecimal digits
""",
)
ACTIVITY = _shape(
    "activity",
    "what a platform counts of an account",
    "person_id|email",
    """
person_id text the account
email email its address
on_day day the day counted
bids count offers sent
accepts count offers accepted
logins count sign-ins
client text client
rating degrees rating given
""",
)
VPN_RANGE = _shape(
    "vpn_range",
    "a range of addresses of a VPN provider",
    "cidr as_of",
    """
cidr text the range
provider text whose
origin text where the list is from
as_of day the day of the list
""",
)
ALLOWED = _shape(
    "allowed",
    "something known to be shared for an ordinary reason",
    "value",
    """
kind text egress, address, payee or phone
value text as written
name text whose it is
origin text who says so
as_of day since when
""",
)

SHAPES: tuple[Shape, ...] = (
    PERMIT, CONTRACT, PAYMENT, TRANSFER, CREW, HEADCOUNT,
    STAFF, CONTACT, PAYOUT, SHIPMENT, DOCUMENT, INVENTORY, LOGIN, COMMIT, CV, PHOTO, ACTIVITY,
    VPN_RANGE, ALLOWED,
)  # fmt: skip
BY_NAME = {shape.name: shape for shape in SHAPES}
