"""What a line from records is about, in words: the sorts (``details.type``) and what people share (``ties[].type``)."""

from __future__ import annotations

_WORDS = {
    "account": "payout account",
    "bids": "offers out of line",
    "client": "paid to the client",
    "dates": "impossible dates",
    "device_elsewhere": "two devices in two countries",
    "document": "document number",
    "dprk_range": "addresses of the DPRK",
    "email": "e-mail address",
    "home": "home address",
    "hours": "hours of another zone",
    "ip_kvm": "remote keyboard and screen",
    "kp_registered": "addresses registered to the DPRK",
    "messenger": "messenger account",
    "mfa": "device of the second factor",
    "moves": "new payout accounts",
    "mrz": "machine-readable zone",
    "never_in_country": "never in the country claimed",
    "no_sleep": "no hours of rest",
    "offset_0830": "clock at +08:30",
    "payee": "paid to another name",
    "phone": "telephone",
    "photo": "picture",
    "ratings": "ratings out of line",
    "remote_tools": "tools for remote control",
    "shape": "form of the number",
    "ship_to": "where laptops go",
    "ship_to_changed": "parcel sent elsewhere",
    "shipping": "delivery address",
    "text": "text of the application",
    "vpn": "sign-ins over a VPN",
}


def sort_words(sort: str) -> str:
    """The words for a sort: ``mfa`` -> ``device of the second factor``; of one that has none, its name with blanks."""
    return _WORDS.get(sort, sort.replace("_", " "))
