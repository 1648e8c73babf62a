"""Currencies as texts write them: signs and codes before a number, words after it, and what a State calls its own."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from vedette.claims.bounding import AmountHit
from vedette.conduct import Gap

_CODES = (
    "USD EUR GBP CNY RMB JPY KRW CHF RUB AUD CAD HKD SGD TWD AED QAR KWD OMR BHD SAR JOD MYR THB INR KPW PLN UAH SEK NOK DKK "
    "CZK HUF RON BGN TRY VND LAK KHR MMK IDR PHP BDT NPR PKR LKR MNT KZT UZS ZAR NGN GHS KES UGX TZS ETB AOA MZN ZMW NAD "
    "XOF XAF EGP MAD DZD BRL MXN CUP MUR RSD IQD TND LYD BWP SCR RWF BIF CDF GNF SLE GMD SDG SYP LBP YER IRR AZN GEL BYN KGS TJS "
    "MVR BND ISK ILS"
).split()
CURRENCIES: dict[str, str | None] = {
    **{code: code for code in _CODES}, "RMB": "CNY", "US$": "USD", "U.S.$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "¥": None,
    "₩": "KRW", "₽": "RUB", "A$": "AUD", "C$": "CAD", "AU$": "AUD", "CA$": "CAD", "Can$": "CAD", "USD$": "USD", "SFr": "CHF", "KD": "KWD", "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "N$": "NAD", "R$": "BRL", "NZ$": "NZD",
    "RM": "MYR", "Rp": "IDR", "QR": "QAR", "Tk": "BDT", "KSh": "KES", "Ksh": "KES", "USh": "UGX", "TSh": "TZS", "Dh": "AED", "Dhs": "AED",
    "Rs": "rupee", "CFAF": "CFA", "FCFA": "CFA", "F CFA": "CFA", "CFA": "CFA", "R": "ZAR",
}  # fmt: skip
"""ISO 4217 by the sign or code before a number; a sign that several States use is none of them."""
_ISSUERS: dict[str, dict[str, str]] = {
    "CFA": dict.fromkeys(("BJ", "BF", "CI", "GW", "ML", "NE", "SN", "TG"), "XOF")
    | dict.fromkeys(("CM", "CF", "TD", "CG", "GQ", "GA"), "XAF"),
    "¥": {"CN": "CNY", "JP": "JPY"},
    "rial": {"OM": "OMR", "IR": "IRR", "YE": "YER", "QA": "QAR", "SA": "SAR"},
    "dinar": {"KW": "KWD", "BH": "BHD", "JO": "JOD", "IQ": "IQD", "DZ": "DZD", "TN": "TND", "LY": "LYD", "RS": "RSD"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR"},
    "shilling": {"KE": "KES", "UG": "UGX", "TZ": "TZS", "SO": "SOS"},
    "krone": {"DK": "DKK", "NO": "NOK"},
    "krona": {"SE": "SEK", "IS": "ISK"},
    "kwacha": {"ZM": "ZMW", "MW": "MWK"},
    "peso": {"MX": "MXN", "PH": "PHP", "CU": "CUP", "CL": "CLP", "AR": "ARS", "CO": "COP"},
}
"""Names that several States give their money: by State, what each of them means by it."""
_NAMED: tuple[tuple[str, str], ...] = (
    (r"(?:US |U\.S\. |United States |American )?dollars?|USD|US\$", "USD"), (r"euros?|EUR", "EUR"),
    (r"(?:Chinese )?yuan(?: renminbi)?|renminbi|RMB|CNY", "CNY"), (r"(?:South Korean |Korean )?won|KRW", "KRW"),
    (r"(?:Japanese )?yen|JPY", "JPY"), (r"(?:British )?pounds(?: sterling)?|GBP", "GBP"),
    (r"(?:Swiss )?francs?|CHF", "CHF"), (r"(?:Russian )?ro?ubles?|RUB", "RUB"), (r"(?:UAE |Emirati )?dirhams?|AED", "AED"),
    (r"(?:Polish )?z[łl]oty(?:s|ch)?|PLN", "PLN"), (r"(?:Vietnamese )?dong|VND", "VND"), (r"(?:Thai )?baht|THB", "THB"),
    (r"(?:Lao(?:tian)? )?kip|LAK", "LAK"), (r"(?:Cambodian )?riels?|KHR", "KHR"), (r"(?:Myanmar |Burmese )?kyats?|MMK", "MMK"),
    (r"(?:Malaysian )?ringgit|MYR", "MYR"), (r"(?:Indonesian )?rupiahs?|IDR", "IDR"), (r"(?:Bangladeshi )?taka|BDT", "BDT"),
    (r"(?:Mongolian )?t[uöo]gr[iöo][kg]s?|MNT", "MNT"), (r"(?:Ukrainian )?hr[yi]vnias?|UAH", "UAH"), (r"(?:Kazakh )?tenge|KZT", "KZT"),
    (r"(?:Turkish )?lira", "TRY"), (r"(?:Hungarian )?forints?|HUF", "HUF"), (r"(?:Czech )?(?:korun(?:a|as|y)|crowns)|CZK", "CZK"),
    (r"(?:South African )?rand|ZAR", "ZAR"), (r"(?:Angolan )?kwanzas?|AOA", "AOA"), (r"(?:Mozambican )?(?:meticais|meticals?)|MZN", "MZN"),
    (r"(?:Ethiopian )?birr|ETB", "ETB"), (r"(?:Nigerian )?nairas?|NGN", "NGN"), (r"(?:Ghanaian )?cedis?|GHS", "GHS"),
    (r"CFA francs?", "CFA"), (r"rials?|riyals?", "rial"), (r"dinars?", "dinar"), (r"rupees?", "rupee"),
    (r"(?:Bulgarian )?lev(?:a|s)?|BGN", "BGN"), (r"(?:Romanian )?le[iu]|RON", "RON"), (r"(?:Georgian )?lari|GEL", "GEL"),
    (r"(?:Kyrgyz )?soms?|KGS", "KGS"), (r"(?:Tajik )?somoni|TJS", "TJS"), (r"(?:Azerbaijani )?manats?|AZN", "AZN"), (r"(?:Israeli )?shekels?|ILS", "ILS"),
    (r"(?:Botswanan? )?pula|BWP", "BWP"), (r"(?:Brazilian )?reais|BRL", "BRL"), (r"shillings?", "shilling"), (r"krone[rn]?", "krone"), (r"kron(?:a|or)", "krona"), (r"kwachas?", "kwacha"), (r"pesos?", "peso"),
)  # fmt: skip
_OWN: tuple[tuple[str, str, str], ...] = (
    ("(?:North Korean|DPRK)", "won", "KPW"), ("Singapore(?:an)?", "dollars?", "SGD"), ("Hong Kong", "dollars?", "HKD"), ("Australian", "dollars?", "AUD"),
    ("Canadian", "dollars?", "CAD"), ("New Zealand", "dollars?", "NZD"), ("Taiwan(?:ese)?", "dollars?", "TWD"), ("Namibian?", "dollars?", "NAD"),
    ("Omani", "rials?", "OMR"), ("Iranian", "rials?", "IRR"), ("Yemeni", "rials?", "YER"), ("Qatari", "ri(?:y)?als?", "QAR"),
    ("Saudi", "ri(?:y)?als?", "SAR"), ("Kuwaiti", "dinars?", "KWD"), ("Bahraini", "dinars?", "BHD"), ("Jordanian", "dinars?", "JOD"),
    ("Iraqi", "dinars?", "IQD"), ("Algerian", "dinars?", "DZD"), ("Tunisian", "dinars?", "TND"), ("Libyan", "dinars?", "LYD"),
    ("Serbian", "dinars?", "RSD"), ("Moroccan", "dirhams?", "MAD"), ("Indian", "rupees?", "INR"), ("Pakistani?", "rupees?", "PKR"),
    ("Sri Lankan?", "rupees?", "LKR"), ("Nepal(?:i|ese)", "rupees?", "NPR"), ("Kenyan?", "shillings?", "KES"), ("Ugandan?", "shillings?", "UGX"),
    ("Tanzanian?", "shillings?", "TZS"), ("Danish", "krone[rn]?", "DKK"), ("Norwegian", "krone[rn]?", "NOK"), ("Swedish", "kron(?:a|or)", "SEK"),
    ("Zambian?", "kwachas?", "ZMW"), ("Malawian?", "kwachas?", "MWK"), ("Mexican", "pesos?", "MXN"), ("Philippine", "pesos?", "PHP"),
    ("Cuban", "pesos?", "CUP"), ("Congolese", "francs?", "CDF"), ("Guinean", "francs?", "GNF"), ("Rwandan?", "francs?", "RWF"),
    ("West African CFA", "francs?", "XOF"), ("Central African CFA", "francs?", "XAF"), ("Egyptian", "pounds?", "EGP"),
    ("Syrian", "pounds?", "SYP"), ("Sudanese", "pounds?", "SDG"), ("Belarus(?:ian)?", "ro?ubles?", "BYN"),
)  # fmt: skip
CURRENCY_WORDS: tuple[tuple[str, str], ...] = (*_NAMED, *((f"{state} {name}", code) for state, name, code in _OWN))
_SHORT = r"(?:RM|SFr|KD|Rp|QR|Tk|[KTU]Sh|Ksh|Rs|Dhs?|CFAF|F ?CFA|CFA)\.?"
_SIGNS = r"US ?\$|U\.S\. ?\$|USD\$|(?:HK|NT|NZ|AU|CA|Can|[ASCNR])?\$|[€£¥₩₽]"
PREFIX = rf"(?:{_SIGNS}|(?:{'|'.join((*_CODES,))})(?=[ \d])|{_SHORT}(?= ?\d)|R(?= ?\d[\d.,]{{0,8}} ?(?:million|billion|bn\b))) ?"
"""Before a number; letters need its digits, and "R", which begins so much else, a scale behind them as well."""
LEADING = re.compile(rf"(?:{_SIGNS}|\b(?:{'|'.join((*_CODES,))}|{_SHORT}|R)) ?$")
"""The same at the end of the words before a number."""
SUFFIX = "|".join(words for words, _ in reversed(CURRENCY_WORDS))


def readings(name: str) -> tuple[str, ...]:
    """The currencies that a name shared by several States can mean; none where it means one."""
    return tuple(dict.fromkeys(_ISSUERS.get(name, {}).values()))


def settled(hit: AmountHit, codes: Iterable[str]) -> AmountHit:
    """Money in "francs" or "rials" beside one State that has such money is that State's; a gap says from where."""
    if hit.money is None or hit.money.currency is not None:
        return hit
    gap = next((g for g in hit.gaps if g.type == "missing_unit" and g.field == "money" and g.candidates), None)
    own = next((table for table in _ISSUERS.values() if gap and set(gap.candidates) == set(table.values())), {})
    found = {own[code]: code for code in codes if code in own}
    if gap is None or len(found) != 1:
        return hit
    (currency, code), = found.items()  # fmt: skip
    told = Gap(
        type="missing_unit", field="money", text=gap.text, candidates=gap.candidates, status="filled_by",
        by=f"the State that is named beside it ({code}) pays in {currency}",
    )  # fmt: skip
    gaps = tuple(told if g is gap else g for g in hit.gaps)
    return replace(hit, money=replace(hit.money, currency=currency), gaps=gaps)
