"""How much, in Russian: decimal comma, spaces between thousands, scales in words, units and money in any case."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vedette.claims.numbers import plain_decimal
from vedette.claims.tongues.amounts import MASS, MONEY, PEOPLE, SHARE, SHIPS, THINGS, WON, AmountAbroad, Unit
from vedette.claims.tongues.numerals import Number

_WORDS: dict[str, int] = {
    form: value
    for forms, value in (
        ("один одна одного одной одну", 1), ("два две двух двум двумя", 2), ("три трёх трех трём трем тремя", 3),
        ("четыре четырёх четырех четырьмя", 4), ("пять пяти пятью", 5), ("шесть шести шестью", 6), ("семь семи семью", 7),
        ("восемь восьми", 8), ("девять девяти", 9), ("десять десяти", 10), ("одиннадцать одиннадцати", 11),
        ("двенадцать двенадцати", 12), ("тринадцать тринадцати", 13), ("четырнадцать четырнадцати", 14),
        ("пятнадцать пятнадцати", 15), ("шестнадцать шестнадцати", 16), ("семнадцать семнадцати", 17),
        ("восемнадцать восемнадцати", 18), ("девятнадцать девятнадцати", 19), ("двадцать двадцати", 20),
        ("тридцать тридцати", 30), ("сорок сорока", 40), ("пятьдесят пятидесяти", 50), ("шестьдесят шестидесяти", 60),
        ("семьдесят семидесяти", 70), ("восемьдесят восьмидесяти", 80), ("девяносто девяноста", 90), ("сто ста", 100),
        ("двести двухсот", 200), ("триста трёхсот трехсот", 300), ("четыреста четырёхсот", 400), ("пятьсот пятисот", 500),
        ("шестьсот шестисот", 600), ("семьсот семисот", 700), ("восемьсот восьмисот", 800), ("девятьсот девятисот", 900),
    )
    for form in forms.split()
}  # fmt: skip
_SCALES = (
    (r"тыс\.?(?!\w)|тысяч\w{0,3}", 10**3), (r"млн\.?(?!\w)|миллион\w{0,3}", 10**6),
    (r"млрд\.?(?!\w)|миллиард\w{0,3}", 10**9), (r"трлн\.?(?!\w)|триллион\w{0,3}", 10**12),
)  # fmt: skip
_SCALE = "|".join(pattern for pattern, _ in _SCALES)
_UNITS: tuple[tuple[str, Unit], ...] = (
    (r"долл(?:\.|ар\w{0,3})(?:\s(?:США|сша))?|\$|USD", Unit("USD", MONEY)), (r"евро|€", Unit("EUR", MONEY)), (r"руб(?:\.|л\w{1,3})", Unit("RUB", MONEY)),
    (r"юан\w{1,3}", Unit("CNY", MONEY)), (r"(?:японск\w{1,3}\s)?(?:иен|йен)\w{0,3}", Unit("JPY", MONEY)), (r"южнокорейск\w{1,3}\sвон\w{0,2}", Unit("KRW", MONEY)), (r"северокорейск\w{1,3}\sвон\w{0,2}", Unit("KPW", MONEY)),
    (r"вон", Unit(None, MONEY, WON)), (r"фунт\w{0,3}\sстерлингов", Unit("GBP", MONEY)),
    (r"(?:метрическ\w{1,3}\s)?тонн\w{0,3}|т(?:\.(?![едпк]\.))?", Unit("tonnes", MASS)), (r"баррел\w{1,3}|барр\.?", Unit("barrels", MASS)), (r"килограмм\w{0,3}|кг", Unit("kg", MASS)),
    (r"литр\w{0,3}", Unit("litres", MASS)), (r"куб\.?\s?м\.?|кубометр\w{0,3}|кубических\sметр\w{0,3}", Unit("m3", MASS)), (r"морск\w{1,3}\sмил\w{1,3}", Unit("nautical miles", THINGS)),
    (r"(?:северокорейск\w{1,3}\s|иностранн\w{1,3}\s|трудов\w{1,3}\s)?(?:человек\w?|чел\.?|рабоч\w{1,3}|работник\w{0,3}|граждан\w{0,4}|специалист\w{0,3}|северокорейц\w{1,3}|трудящ\w{2,4}|мигрант\w{0,3}|хакер\w{0,3}|моряк\w{0,3}|официант\w{1,3}|сотрудник\w{0,3})", Unit("people", PEOPLE)),
    (r"(?:северокорейск\w{1,3}\s)?(?:суд(?:но|на|ов|ами|ах)|танкер\w{0,3}|корабл\w{1,3}|сухогруз\w{0,3}|теплоход\w{0,3})", Unit("vessels", SHIPS)),
    (r"(?:легков\w{1,3}\s|грузов\w{1,3}\s)?(?:автомобил\w{1,3}|автомашин\w{0,3}|машин\w{0,2}|лимузин\w{0,3}|грузовик\w{0,3})", Unit("vehicles", THINGS)),
    (r"стран\w{0,3}|государств\w{0,3}", Unit("countries", THINGS)), (r"случа\w{1,3}", Unit("cases", THINGS)), (r"раза?", Unit("times", THINGS)),
    (r"ресторан\w{0,3}|компани\w{1,2}|предприяти\w{1,2}|завод\w{0,3}", Unit("places", THINGS)),
    (r"%|процент\w{0,3}", Unit("percent", SHARE)),
)  # fmt: skip
_UNIT = "|".join(f"(?:{pattern})" for pattern, _ in _UNITS)
_DIGITS = r"(?:\d{1,3}(?: \d{3})++(?:,\d++)?|\d++(?:[.,]\d++)*+)"
_WORD = "(?:" + "|".join(sorted(_WORDS, key=lambda word: (-len(word), word))) + r")(?!\w)"
_NUMBER = rf"(?:{_DIGITS}|{_WORD}(?: {_WORD}){{0,3}})"
_LOW = (
    r"не менее(?: чем)?|не меньше(?: чем)?|по меньшей мере|как минимум|минимум|свыше|более(?: чем)?|больше(?: чем)?|от"
)
_HIGH = r"не более(?: чем)?|не больше(?: чем)?|максимум|менее(?: чем)?|меньше(?: чем)?|до"
_ABOUT = r"около|примерно|порядка|приблизительно|почти|ориентировочно"
_AMOUNT = re.compile(
    rf"(?i)(?<![\w$€])(?<!\d[.,])(?:(?P<low>{_LOW})\s|(?P<high>{_HIGH})\s|(?P<about>{_ABOUT})\s)?(?P<change>с\s)?(?P<sign>\$|€)?"
    rf"(?P<n1>{_NUMBER})(?:\s?(?P<scale1>{_SCALE}))?(?P<link>\s?[-–—]\s?|\sдо\s)?(?(link)(?P<n2>{_NUMBER})(?:\s?(?P<scale2>{_SCALE}))?|)"
    rf"(?:\s?(?P<unit>{_UNIT})(?![\w-]))?(?P<per>\s?(?:/|за |в |с )(?:год|месяц|тонну|т(?!\w)|баррель|барр|человека|рабочего)|\s(?:ежегодно|ежемесячно))?"
)
_VAGUE = re.compile(
    rf"(?i)(?<![\w-])(?:(?P<some>несколько|десятки|сотни|тысячи|миллионы|миллиарды|нескольких|десятков|сотен)"
    rf"(?:\s(?:десятков|сотен|{_SCALE})){{0,2}})\s(?P<unit>{_UNIT})(?![\w-])"
)
_NAMED = tuple((re.compile(rf"(?i)(?:{pattern})"), unit) for pattern, unit in _UNITS)
_PER = {
    "ежегодно": "year", "год": "year", "ежемесячно": "month", "месяц": "month", "барр": "barrel", "т": "tonne",
}  # fmt: skip
_ROUGH = re.compile(r"(?:\d{1,3}[.,]\d{3})")


def find_amounts_ru(text: str) -> Iterator[AmountAbroad]:
    """Every amount in a folded Russian sentence. A number without a unit is no amount. Raises nothing."""
    for match in _VAGUE.finditer(text):
        unit = _unit(match)
        if unit:
            yield AmountAbroad(match.start(), match.end(), match.group(), unit, None, None)
    for match in _AMOUNT.finditer(text):
        unit = _unit(match)
        if unit is None:
            continue
        number = _number(match)
        if number is None:
            continue
        yield _amount(match, unit, number)


def _unit(match: re.Match[str]) -> Unit | None:
    if "sign" in match.re.groupindex and match["sign"]:
        return Unit("USD" if match["sign"] == "$" else "EUR", MONEY)
    if not match["unit"]:
        return None
    start, end = match.span("unit")
    return next((unit for pattern, unit in _NAMED if pattern.fullmatch(match.string, start, end)), None)


def _amount(match: re.Match[str], unit: Unit, number: Number) -> AmountAbroad:
    per = _every(match["per"])
    if unit.name == "times" and match.string.endswith("в ", 0, match.start()):
        unit = Unit("fold", SHARE)  # "вырос в 1,5 раза" is a multiple, "пять раз" is a count
    if number.low is None or number.high is None:
        return AmountAbroad(
            match.start(), match.end(), match.group(), unit, None, None, candidates=number.candidates, per=per
        )
    low: str | None = plain_decimal(number.low)
    high: str | None = plain_decimal(number.high)
    exact = number.low == number.high
    if exact and match["low"]:
        high = None
    elif exact and match["high"]:
        low = None
    return AmountAbroad(
        match.start(), match.end(), match.group(), unit, low, high, approx=bool(match["about"]), per=per
    )


def _every(words: str | None) -> str | None:
    """What an amount is stated for each of: a period, a tonne, a barrel or a person."""
    if not words:
        return None
    if "человека" in words or "рабочего" in words:
        return "person"
    return next(name for word, name in _PER.items() if word in words.casefold())


def _number(match: re.Match[str]) -> Number | None:
    """The value, or its candidates: "1,234 тонны" may be a decimal or a thousand, "с 2 до 3" is a change."""
    one = _value(match["n1"], match["scale1"] or (match["scale2"] if match["n2"] else None))
    if not match["n2"]:
        return one
    two = _value(match["n2"], match["scale2"])
    if one is None or two is None:
        return None
    if one.low is None or two.low is None or match["change"] or one.low > two.low:
        told = [plain_decimal(n.low) for n in (one, two) if n.low is not None]
        return Number(None, None, (*one.candidates, *two.candidates, *told))
    return Number(one.low, two.low)


def _value(digits: str, scale: str | None) -> Number | None:
    factor = next((value for pattern, value in _SCALES if scale and re.fullmatch(pattern, scale, re.I)), 1)
    if digits[0].isalpha():
        parts = [_WORDS[word] for word in digits.casefold().split()]
        if any(one <= two for one, two in zip(parts, parts[1:], strict=False)):
            return None
        return _exact(Decimal(sum(parts)) * factor)
    digits = digits.replace(" ", "")
    if len(digits) > 30 or not digits.isascii():
        return None
    if re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:,\d{3}){2,}", digits):
        return _exact(Decimal(re.sub(r"[.,]", "", digits)) * factor)
    if _ROUGH.fullmatch(digits) and factor == 1 and digits[0] != "0":
        whole = re.sub(r"[.,]", "", digits)
        return Number(None, None, (plain_decimal(Decimal(digits.replace(",", "."))), whole))
    if len(re.findall(r"[.,]", digits)) > 1:
        return None
    return _exact(Decimal(digits.replace(",", ".")) * factor)


def _exact(value: Decimal) -> Number:
    return Number(value, value)
