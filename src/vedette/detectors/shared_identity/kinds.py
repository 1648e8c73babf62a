"""What may be shared, how much that says, and from how many people on it says nothing."""

from __future__ import annotations

from dataclasses import dataclass

from vedette.detectors.next_checks import COMMON


@dataclass(frozen=True, slots=True)
class Kind:
    """One sort of value. ``weight`` says how telling it is that two strangers give one, against 0.5 for what is telling
    by itself (the pairs of a ring are tied from there); above ``limit`` people it is a place, a service or a
    placeholder. ``household`` says whether people of one home share such a thing as a matter of course, ``agency``
    whether colleagues at one agency may (``agency.py`` says when)."""

    words: str
    weight: float
    limit: int
    household: bool
    agency: bool
    innocent: tuple[str, ...]


KINDS: dict[str, Kind] = {
    # Two people cannot hold one document; a number typed for many is a placeholder or a test value.
    "document": Kind(
        "the document number", 1.0, 12, False, False,
        ("a child entered in a parent's passport", "a number mistyped in one of the files",
         "one person on two files, after a change of name or a new hire"),
    ),
    "mrz": Kind(
        "the machine-readable line", 1.0, 12, False, False,
        ("a child entered in a parent's passport", "a scan filed with the wrong person",
         "one person on two files, after a change of name or a new hire"),
    ),
    # Many staff on one account is the pattern itself; beyond thirty it is how an intermediary's omnibus account looks.
    "account": Kind(
        "the payout account", 0.9, 30, True, True,
        ("a couple or family with one account", "an agency or employer of record that pays them on",
         "a deposit address of an exchange or a pooled account of a payroll card"),
    ),
    # One phone confirmed the second factor for several accounts: a family's, a helpdesk's, or one operator's.
    "mfa": Kind(
        "the device of the second factor", 0.9, 12, True, False,
        ("a family's telephone", "a helpdesk that enrols devices for new staff"),
    ),
    "email": Kind(
        "the e-mail address", 0.7, 12, True, True,
        ("a couple with one mailbox", "the mailbox of an agency", "a slip in one of the files"),
    ),
    "messenger": Kind(
        "the messenger account", 0.6, 12, True, True,
        ("a couple with one account", "the account of an agency", "a handle that somebody gave up and another took"),
    ),
    # Above a dozen users an id is that of a terminal, or of the image virtual desktops are made from.
    "device": Kind(
        "the device", 0.8, 12, True, False,
        ("a family's computer", "a shared terminal", "a virtual desktop whose image carries one id",
         "a laptop handed on to the next holder"),
    ),
    "phone": Kind(
        "the telephone number", 0.5, 12, True, True,
        ("a couple or parents and children", "the number of an agency or of a helpdesk",
         "a number that its network gave to a new customer"),
    ),
    "photo": Kind(
        "the picture", 0.7, 20, False, True,
        ("a stock picture or a default avatar", "a picture of twins or of a family", "a headshot taken by an agency"),
    ),
    # The very same file is as a rule a stock picture; one saved anew, cut or scaled was somebody's to work on.
    "picture_file": Kind(
        "the picture file", 0.4, 12, False, True,
        ("a stock picture or a default avatar", "a picture of twins or of a family", "a headshot taken by an agency"),
    ),
    "text": Kind(
        "the text of the application", 0.65, 20, False, True,
        ("a template of a school, a platform or an agency", "a recruiter who retyped both",
         "prose of the same writing program"),
    ),
    "shipping": Kind(
        "the address that equipment goes to", 0.35, 12, True, True,
        ("a family's or parents' home", "an office, a co-working space or a parcel shop",
         "a block of flats whose units are not written"),
    ),
    "home": Kind(
        "the home address", 0.25, 12, True, True,
        ("a couple, a family or a shared flat", "a dormitory or a block of flats whose units are not written",
         "somebody who moved in after the other had left"),
    ),
}  # fmt: skip

NEXT_CHECKS = (
    *COMMON,
    "ask each person since when and why they use this value, and who else does",
)
