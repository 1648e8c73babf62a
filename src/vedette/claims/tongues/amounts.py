"""How much, in Korean, Chinese and Japanese: quantities and money with the words that bound them.

A number without a unit is no amount. A number that names no value ("수만", "数十万") gives an amount without one.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from vedette.claims.numbers import plain_decimal
from vedette.claims.tongues.numerals import HAN, HANGUL, NATIVE, NATIVE_PAIRS, Number, read_number

MASS, PEOPLE, SHIPS, THINGS, SHARE, MONEY = "mass", "people", "ships", "things", "share", "money"
WON = ("KRW", "KPW")
YUAN = ("CNY", "TWD", "HKD")


@dataclass(frozen=True, slots=True)
class Unit:
    """``name`` is the unit or ISO 4217 code, null where ``candidates`` say which it may be; ``sort`` what it counts."""

    name: str | None
    sort: str
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AmountAbroad:
    """An amount at ``[start, end)``. ``low`` and ``high`` are decimal strings; both empty where no value is told.

    ``candidates`` are what an ambiguous number may be.
    """

    start: int
    end: int
    text: str
    unit: Unit
    low: str | None
    high: str | None
    approx: bool = False
    candidates: tuple[str, ...] = ()
    per: str | None = None


Units = tuple[tuple[str, Unit], ...]
_ASCII_UNITS: Units = (
    (r"kg(?![A-Za-z])", Unit("kg", MASS)), (r"(?:t|mt|MT)(?![A-Za-z급级級])", Unit("tonnes", MASS)), (r"%|％", Unit("percent", SHARE)),
)  # fmt: skip
KO_UNITS: Units = (
    (r"(?:미국? |미)?달러", Unit("USD", MONEY)), (r"(?:홍콩|호주|싱가포르|캐나다|대만|뉴질랜드) ?달러", Unit(None, MONEY)), (r"유로(?!파)", Unit("EUR", MONEY)),
    (r"위안", Unit("CNY", MONEY)), (r"엔(?!진|지)", Unit("JPY", MONEY)), (r"루블", Unit("RUB", MONEY)), (r"파운드", Unit("GBP", MONEY)),
    (r"원(?![유산자료래조목사인전심])", Unit(None, MONEY, WON)),
    (r"톤(?!급)|t(?![A-Za-z급])", Unit("tonnes", MASS)), (r"배럴", Unit("barrels", MASS)), (r"킬로그램|kg", Unit("kg", MASS)), (r"리터", Unit("litres", MASS)),
    (r"㎥|세제곱미터|입방미터", Unit("m3", MASS)), (r"해리", Unit("nautical miles", THINGS)),
    (r"명(?!령|절|분|의)|명의|인(?!당|치|도|근|용|민|하|한)|사람", Unit("people", PEOPLE)), (r"척", Unit("vessels", SHIPS)), (r"대(?![학회비사표량통북중미러규책])", Unit("units", THINGS)),
    (r"개국", Unit("countries", THINGS)), (r"곳|개소|개 (?:식당|공장|회사|기업)", Unit("places", THINGS)), (r"건(?!설|물|조)", Unit("cases", THINGS)), (r"차례|회(?!의|사|담|원|장|동|복|수|피)|번(?!째|호)", Unit("times", THINGS)),
    (r"퍼센트|프로(?!그|젝)", Unit("percent", SHARE)), (r"배(?![럴송경치포달출급])", Unit("fold", SHARE)),
)  # fmt: skip
ZH_UNITS: Units = (
    (r"美元|美金", Unit("USD", MONEY)), (r"欧元|歐元", Unit("EUR", MONEY)), (r"英镑|英鎊", Unit("GBP", MONEY)), (r"日元|日圆|日圓", Unit("JPY", MONEY)),
    (r"韩元|韓元|韩圆", Unit("KRW", MONEY)), (r"朝元|朝鲜元", Unit("KPW", MONEY)), (r"卢布|盧布", Unit("RUB", MONEY)), (r"港元|港币|港幣", Unit("HKD", MONEY)), (r"新?[台臺][币幣]", Unit("TWD", MONEY)),
    (r"(?:澳|加|新加坡|新|纽)元", Unit(None, MONEY)), (r"元人民币|人民币", Unit("CNY", MONEY)), (r"元(?!月|首|旦|素)", Unit("CNY", MONEY)),
    (r"(?:公)?[吨噸](?![级級位])", Unit("tonnes", MASS)), (r"桶", Unit("barrels", MASS)), (r"公斤|千克", Unit("kg", MASS)), (r"立方米", Unit("m3", MASS)), (r"公升|升", Unit("litres", MASS)), (r"海里|浬", Unit("nautical miles", THINGS)),
    (r"名(?!单|义|为|字)|位|人(?!民|均|口|们|次)", Unit("people", PEOPLE)), (r"艘", Unit("vessels", SHIPS)), (r"辆|輛", Unit("vehicles", THINGS)), (r"台(?!湾|海|北|币)|臺(?!灣)", Unit("units", THINGS)),
    (r"个国家|個國家|国(?=[及和与])", Unit("countries", THINGS)), (r"家(?!庭|属)|处(?!理|罚|以)", Unit("places", THINGS)), (r"起(?!来|诉)|宗", Unit("cases", THINGS)), (r"次", Unit("times", THINGS)), (r"倍", Unit("fold", SHARE)),
)  # fmt: skip
JA_UNITS: Units = (
    (r"(?:香港|豪|オーストラリア|シンガポール|カナダ|台湾|NZ)ドル", Unit(None, MONEY)), (r"(?:米)?ドル", Unit("USD", MONEY)), (r"ユーロ", Unit("EUR", MONEY)), (r"円(?!卓|満|滑)", Unit("JPY", MONEY)),
    (r"(?:人民)?元(?![日年首])", Unit("CNY", MONEY)), (r"ウォン", Unit(None, MONEY, WON)), (r"ルーブル", Unit("RUB", MONEY)), (r"ポンド", Unit("GBP", MONEY)),
    (r"トン(?!級)", Unit("tonnes", MASS)), (r"バレル", Unit("barrels", MASS)), (r"キログラム|キロ(?!メ|ワ)", Unit("kg", MASS)), (r"リットル", Unit("litres", MASS)), (r"立方メートル", Unit("m3", MASS)), (r"カイリ|海里", Unit("nautical miles", THINGS)),
    (r"人(?!当|あたり|民|口|員|件|気|権)|名(?!前|義|称)", Unit("people", PEOPLE)), (r"隻", Unit("vessels", SHIPS)), (r"台(?!湾|北|風)", Unit("units", THINGS)), (r"[カか箇ヶケヵ]国", Unit("countries", THINGS)),
    (r"[カか箇ヶケヵ]所|店舗|軒|社(?!長|会|員)", Unit("places", THINGS)), (r"件", Unit("cases", THINGS)), (r"回(?!復|収|答)", Unit("times", THINGS)), (r"パーセント", Unit("percent", SHARE)), (r"倍", Unit("fold", SHARE)),
)  # fmt: skip
_LOW = {
    "ko": r"최소한?|적어도", "zh": r"至少|不少于|不少於|不低于|超过|超過|逾|超(?=[\d一二三四五六七八九十两])",
    "ja": r"少なくとも|最低でも?",
}  # fmt: skip
_HIGH = {
    "ko": r"최대|최고|많게는|최다",
    "zh": r"最多|至多|不超过|不超過|不足|不到|多达|最高",
    "ja": r"最大で?|最多で?|多くとも",
}
_ABOUT = {
    "ko": r"약|대략|거의",
    "zh": r"(?<![合条條契预預公])[约約]|大约|大約|将近|近(?=[\d一二三四五六七八九十两百千])|大概|估计",
    "ja": r"(?<![条契公予協盟])約|およそ|おおよそ|ほぼ|推定",
}
_AFTER_LOW = {
    "ko": r"\s?(?:이상|초과|넘게|넘는|[을를] (?:넘는|넘어|넘었|웃도는|웃돌|초과)|여(?=[ \s을를이가의은는도,.]|$))",
    "zh": r"以上|之多|(?:有)?余",
    "ja": r"(?:以上|超|余り|あまり|を超え|を上回)",
}
_AFTER_HIGH = {"ko": r"\s?(?:이하|미만|이내)", "zh": r"以下|以内|以內", "ja": r"(?:以下|未満|以内)"}
_AFTER_ABOUT = {"ko": r"\s?(?:가량|안팎|정도|내외|남짓)", "zh": r"左右|上下", "ja": r"(?:程度|前後|ほど|近く|弱|強)"}
_VAGUE = {
    "ko": r"(?:수|몇)\s?[십백천만억조]+", "zh": r"(?:数|數|几|幾|好几|上|成)[十百千万萬亿億]+|十[几幾][万萬亿億]?",
    "ja": r"(?:十数|数|何)[十百千万億兆]*",
}  # fmt: skip
# Words may stand between "at least" and its number, as long as no other number and no mark does.
_BETWEEN = {
    "ko": r"(?:\s?[가-힣]{1,8}){0,2}?\s?",
    "zh": r"[^\s\d,、。〇零一二三四五六七八九十百千万亿两]{0,6}?",
    "ja": r"\s?",
}
_MORE = {"ko": r"(?:여\s?)", "zh": r"(?:[多余餘])", "ja": r"(?:余り?|あまり)"}
_TIMES = {
    "ko": r"(?P<tonne>톤당|t당)|(?P<barrel>배럴당)|(?P<year>연간|매년|해마다|연평균)|(?P<month>매달|매월|월평균|월급|(?<!\d)(?<!\d )월(?= ))"
    r"|(?P<person>1?인당)",
    "zh": r"(?P<tonne>每吨|每噸)|(?P<barrel>每桶)|(?P<year>每年|年均)|(?P<month>每月|月均|月薪|月工资)|(?P<person>人均|每人|每名)",
    "ja": r"(?P<tonne>トン当たり|トンあたり)|(?P<barrel>バレル当たり|バレルあたり)|(?P<year>年間|毎年|年平均)"
    r"|(?P<month>月平均|毎月|月給|月収|(?<![\d十一二])月)|(?P<person>人当たり|人あたり)",
}
_UNITS = {"ko": KO_UNITS + _ASCII_UNITS, "zh": ZH_UNITS + _ASCII_UNITS, "ja": JA_UNITS + _ASCII_UNITS}
_PREFIX = (
    ("US$", "USD"),
    ("US $", "USD"),
    ("미화", "USD"),
    ("USD", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("$", "USD"),
    ("¥", None),
    ("₩", "KRW"),
)


_LINK = {
    "ko": r"\s?(?:~|-|–|—|내지|에서)\s?", "zh": r"\s?(?:~|-|–|—|至|到|乃至)\s?",
    "ja": r"\s?(?:~|-|–|—|から|ないし)\s?",
}  # fmt: skip


def _number(code: str) -> str:
    return HANGUL if code == "ko" else HAN


def _pattern(code: str) -> re.Pattern[str]:
    number = _number(code)
    native = "|".join(sorted((*NATIVE, *NATIVE_PAIRS), key=len, reverse=True))
    counted = rf"|(?P<native>(?:{native}))(?=\s?(?:명|척|곳|대|개국|차례|건|사람))" if code == "ko" else ""
    unit = "|".join(f"(?:{pattern})" for pattern, _ in _UNITS[code])
    alone = r"(?<![가-힣])" if code == "ko" else ""
    bounds = rf"{alone}(?:(?P<low>{_LOW[code]})|(?P<high>{_HIGH[code]})|(?P<about>{_ABOUT[code]}))"
    prefix = "|".join(re.escape(sign) for sign, _ in _PREFIX)
    return re.compile(
        rf"(?:{bounds}(?:\s?(?:약|约|約|およそ))?{_BETWEEN[code]})?"
        rf"(?:(?P<sign>{prefix})\s?)?(?:(?P<vague>{_VAGUE[code]})|(?P<n1>{number})(?:(?:(?P<unit1>{unit})?(?P<link>{_LINK[code]})|(?P<listed>、(?=\d)))(?P<n2>{number}))?{counted})"
        rf"(?P<more>{_MORE[code]})?\s?(?P<unit>{unit})?"
        rf"(?:(?P<after_low>{_AFTER_LOW[code]})|(?P<after_high>{_AFTER_HIGH[code]})|(?P<after_about>{_AFTER_ABOUT[code]}))?"
    )


_PATTERNS = {code: _pattern(code) for code in ("ko", "zh", "ja")}
_NAMED = {code: tuple((re.compile(pattern), unit) for pattern, unit in units) for code, units in _UNITS.items()}
_PER = {code: re.compile(words) for code, words in _TIMES.items()}


def find_amounts_abroad(text: str, code: str, *, mainland: bool = True) -> Iterator[AmountAbroad]:
    """Every amount in a folded sentence of ko, zh or ja. ``mainland``: plain 元 is the yuan, which in traditional
    characters it need not be. Raises nothing."""
    for match in _matches(text, _PATTERNS[code]):
        unit = _unit(match, code, mainland)
        if unit is None or _inside_a_word(text, match, code) or _article(match, unit):
            continue
        yield _amount(text, match, unit, code)


def _matches(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Every match in order; two amounts of different units that a dash joins are two and no range."""
    at = 0
    while match := pattern.search(text, at):
        at = max(match.end(), at + 1)
        if match["unit1"] and match["unit1"] != match["unit"]:
            at = match.start("n2")
            first = pattern.match(text, match.start(), match.start("link"))
            match = first or match
        yield match


def _inside_a_word(text: str, match: re.Match[str], code: str) -> bool:
    """Whether what looks like a number goes on from a word or a digit before it: "조사 3명" has one number, not two."""
    start = match.start("sign") if match["sign"] else _first(match)
    before = text[start - 1 : start] if start else ""
    if not before:
        return False
    if before == "第" or before.isascii() and before.isalnum():
        return True
    if before in ".," and text[start - 2 : start - 1].isdecimal():
        return True
    spoken = match["native"] if code == "ko" and match["native"] else match["vague"] or match["n1"]
    if code != "ko":
        return spoken[0] in "数何" and before in "多少回件人員総点指個口額"
    if spoken[0].isdecimal():
        return False
    return "가" <= before <= "힣" and before not in "약총"


def _article(match: re.Match[str], unit: Unit) -> bool:
    """ "一名官员", "한 척": one as an article counts nothing."""
    spoken = match["native"] if "native" in match.re.groupindex and match["native"] else match["n1"]
    return spoken in ("一", "한") and unit.sort in (PEOPLE, SHIPS, THINGS) and not match["n2"]


def _first(match: re.Match[str]) -> int:
    return next(match.start(name) for name in ("vague", "n1", "native") if name in match.re.groupindex and match[name])


def _unit(match: re.Match[str], code: str, mainland: bool) -> Unit | None:
    word, sign = match["unit"], match["sign"]
    if sign:
        currency = dict(_PREFIX)[sign]
        return Unit(currency, MONEY, () if currency else ("CNY", "JPY"))
    if not word:
        return None
    unit = next(
        unit
        for pattern, unit in _NAMED[code]
        if (found := pattern.match(match.string, match.start("unit"))) and found.end() == match.end("unit")
    )
    if code == "zh" and word == "元" and not mainland:
        return Unit(None, MONEY, YUAN)
    return unit


def _amount(text: str, match: re.Match[str], unit: Unit, code: str) -> AmountAbroad:
    start, end = _first(match), match.end()
    if any(match[name] for name in ("low", "high", "about")) or match["sign"]:
        start = match.start()
    shown = text[start:end].strip()
    every = _every(text, start, code)
    number = None if match["vague"] else _told(match, code)
    if match["vague"] or (number and number.low is None):
        held = number.candidates if number else ()
        return AmountAbroad(start, end, shown, unit, None, None, candidates=held, per=every)
    if number is None:  # digits in no order that a number has: said to be there, and not read
        return AmountAbroad(start, end, shown, unit, None, None, per=every)
    low, high, approx = _bounded(match, number)
    return AmountAbroad(start, end, shown, unit, low, high, approx, per=every)


def _every(text: str, start: int, code: str) -> str | None:
    """What the amount is stated for each of: goods before periods before people, where several words stand there."""
    tail = text[max(0, start - 12) : start]
    cut = max((place for place, letter in enumerate(tail) if letter in ",、。" or letter.isdecimal()), default=-1)
    first = start - len(tail) + cut + 1
    names = {match.lastgroup for match in _PER[code].finditer(text, first, start)}
    return next((name for name in ("tonne", "barrel", "year", "month", "person") if name in names), None)


def _told(match: re.Match[str], code: str) -> Number | None:
    if code == "ko" and match["native"]:
        word = match["native"]
        low, high = NATIVE_PAIRS.get(word) or (NATIVE[word], NATIVE[word])
        return Number(Decimal(low), Decimal(high))
    if not match["n2"]:
        return read_number(match["n1"], code)
    first, second = match["n1"], match["n2"]
    if match["listed"] and not (len(first) == 1 and second[0].isdecimal() and int(second[0]) == int(first) + 1):
        return Number(None, None, (first, second))
    return _spread(first, second, code)


def _spread(first: str, second: str, code: str) -> Number | None:
    """ "1~2만" is ten to twenty thousand: the first number takes the powers of ten that only the second states."""
    scale = re.search(r"[십백천만억조十百千万萬亿億兆]+$", second)
    if scale and re.fullmatch(r"\d+(?:\.\d+)?|[一二三四五六七八九两]", first):
        first += scale.group()
    one, two = read_number(first, code), read_number(second, code)
    if one is None or two is None:
        return None
    if one.low is None or two.high is None:
        return Number(None, None, (*one.candidates, *two.candidates))
    if one.low > two.high:
        return Number(None, None, (plain_decimal(one.low), plain_decimal(two.high)))
    return Number(one.low, two.high)


def _bounded(match: re.Match[str], number: Number) -> tuple[str | None, str | None, bool]:
    assert number.low is not None and number.high is not None
    low: str | None = plain_decimal(number.low)
    high: str | None = plain_decimal(number.high)
    if match["low"] or match["after_low"] or match["more"] or number.above:
        high = None if number.low == number.high else high
    elif match["high"] or match["after_high"]:
        low = None if number.low == number.high else low
    return low, high, bool(match["about"] or match["after_about"])
