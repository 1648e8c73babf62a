"""Codes, marks and mixtures that must neither move a span nor change a number. All texts are invented."""

# ruff: noqa: E501 - lists of letters read best whole

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims.texts import REGIME, claims, document
from tests.growth import cpu
from vedette.claims.extract import extract
from vedette.claims.tongues.amounts import find_amounts_abroad
from vedette.claims.tongues.amounts_ru import find_amounts_ru
from vedette.claims.tongues.dates import find_dates_abroad
from vedette.claims.tongues.dates_ru import find_dates_ru
from vedette.claims.tongues.fold import fold
from vedette.claims.tongues.names import names_abroad
from vedette.claims.tongues.ships import imo_holds, ships_abroad

KOREAN = "북한은 2019년 5월 3일 중국에 석탄 1만2천 톤을 수출했다."


def values(raw: str) -> tuple[object, ...]:
    found = claims(raw)
    assert len(found) == 1
    claim = found[0]
    assert document(raw).raw[claim.span[0] : claim.span[1]] == claim.quote
    assert claim.quantity and claim.period and claim.goods
    return claim.quantity.min, claim.quantity.unit, claim.period.start, claim.goods.keys[0]


WANTED = ("12000", "tonnes", "2019-05-03", "coal")


def test_decomposed_hangul_reads_the_same() -> None:
    raw = unicodedata.normalize("NFD", KOREAN)
    assert len(raw) > len(KOREAN)
    assert values(raw) == WANTED
    assert unicodedata.normalize("NFC", claims(raw)[0].quote) == KOREAN


@pytest.mark.parametrize("mark", ["\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060", "\u202b", "\u2067", "\ufe0f"])
def test_invisible_marks_inside_words_and_numbers_change_nothing(mark: str) -> None:
    raw = KOREAN.replace("석탄", f"석{mark}탄").replace("1만", f"1{mark}만").replace("2019", f"20{mark}19")
    assert values(raw) == WANTED


def test_wide_digits_half_wide_kana_and_squared_units_read_the_same() -> None:
    for raw in (
        "北朝鮮は２０１９年５月３日に石炭１万２千トンを輸出した。",
        "北朝鮮は2019年5月3日に石炭1万2千ﾄﾝを輸出した。",
        "北朝鮮は2019年5月3日に石炭12,000㌧を輸出した。",
        "北朝鮮は令和元年5月3日に⽯炭一万二千トンを輸出した。",
    ):
        assert values(raw) == WANTED


def test_a_circled_or_raised_figure_is_no_digit() -> None:
    raw = "북한은 2019년 5월 3일 석탄 ①1만2천 톤²을 수출했다."
    assert values(raw) == WANTED


def test_decomposed_russian_and_hard_spaces_read_the_same() -> None:
    raw = unicodedata.normalize("NFD", "3 мая 2019 года КНДР вывезла 12\u00a0000\u202fтонн каменноугольный антрацит.")
    found = claims(raw)[0]
    assert found.quantity and found.quantity.min == "12000"
    assert found.period and found.period.start == "2019-05-03"


def test_markup_inside_a_quote_keeps_the_span() -> None:
    raw = "북한은 **2019년** 5월 3일 [중국](https://example.org/x)에 석탄 1만2천 톤을 수출했다."
    assert values(raw) == WANTED


def test_arabic_and_hebrew_in_one_line_move_nothing() -> None:
    raw = "קוריאה الشمالية: 북한은 2019년 5월 3일 석탄 1만2천 톤을 수출했다."
    assert values(raw) == WANTED


@pytest.mark.parametrize(
    ("code", "text", "low", "high", "unit"),
    [
        ("ko", "백만 달러", "1000000", "1000000", "USD"),
        ("ko", "수백만 달러", None, None, "USD"),
        ("ko", "3억 7천2백만 달러", "372000000", "372000000", "USD"),
        ("ko", "1조2천억 원", "1200000000000", "1200000000000", None),
        ("ko", "500여만 달러", "5000000", None, "USD"),
        ("ko", "서너 척", "3", "4", "vessels"),
        ("ko", "1~2만 명", "10000", "20000", "people"),
        ("ko", "50만 배럴 이하", None, "500000", "barrels"),
        ("zh", "两亿三千万美元", "230000000", "230000000", "USD"),
        ("zh", "三万零五吨", "30005", "30005", "tonnes"),
        ("zh", "三万五吨", None, None, "tonnes"),
        ("zh", "五十多万吨", "500000", None, "tonnes"),
        ("zh", "壹佰万元", "1000000", "1000000", "CNY"),
        ("zh", "10万吨级", None, None, "-"),
        ("zh", "三四十人", "30", "40", "people"),
        ("ja", "1億2千万円", "120000000", "120000000", "JPY"),
        ("ja", "三四人", None, None, "people"),
        ("ja", "一二〇トン", "120", "120", "tonnes"),
        ("ja", "2、3隻", "2", "3", "vessels"),
        ("ja", "数十隻", None, None, "vessels"),
        ("ja", "1.234トン", None, None, "tonnes"),
        ("ru", "3,7 млн т", "3700000", "3700000", "tonnes"),
        ("ru", "1,234 млн т", "1234000", "1234000", "tonnes"),
        ("ru", "1.234.567 тонн", "1234567", "1234567", "tonnes"),
        ("ru", "двадцать пять тысяч тонн", "25000", "25000", "tonnes"),
        ("ru", "полторы тонны", None, None, "-"),
        ("ru", "сотни тысяч долларов", None, None, "USD"),
        ("ru", "$2,99 млн", "2990000", "2990000", "USD"),
        ("ru", "5 тыс. вон", "5000", "5000", None),
    ],
)
def test_numbers_are_exact_or_none(code: str, text: str, low: str | None, high: str | None, unit: str | None) -> None:
    found = list(find_amounts_ru(text) if code == "ru" else find_amounts_abroad(text, code))
    if unit == "-":
        assert found == []
        return
    assert [(hit.low, hit.high, hit.unit.name) for hit in found] == [(low, high, unit)]


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("ko", "1인당 월 5천 달러 이상", [("5000", None, "USD", "month")]),
        ("ko", "톤당 80달러", [("80", "80", "USD", "tonne")]),
        ("ko", "5월 5천 달러", [("5000", "5000", "USD", None)]),
        ("ko", "협약 3만 톤", [("30000", "30000", "tonnes", None)]),
        ("zh", "每桶80美元", [("80", "80", "USD", "barrel")]),
        ("zh", "人均月薪2000元", [("2000", "2000", "CNY", "month")]),
        ("ja", "年間2億ドルから5億ドル", [("200000000", "500000000", "USD", "year")]),
        (
            "ja",
            "石炭370万トン、3億7000万ドル",
            [("3700000", "3700000", "tonnes", None), ("370000000", "370000000", "USD", None)],
        ),
        ("ja", "5月に1人当たり月200ドル", [("200", "200", "USD", "month")]),
        ("ru", "80 долл./т", [("80", "80", "USD", "tonne")]),
        ("ru", "700-1000 долларов в месяц", [("700", "1000", "USD", "month")]),
        ("ru", "вырос в 1,5 раза", [("1.5", "1.5", "fold", None)]),
    ],
)
def test_what_an_amount_is_stated_for_is_never_dropped(
    code: str, text: str, told: list[tuple[str | None, ...]]
) -> None:
    found = find_amounts_ru(text) if code == "ru" else find_amounts_abroad(text, code)
    assert [(hit.low, hit.high, hit.unit.name, hit.per) for hit in found] == told


def test_what_reads_two_ways_names_both() -> None:
    assert next(find_amounts_abroad("三万五吨", "zh")).candidates == ("30005", "35000")
    assert next(find_amounts_ru("1,234 тонны")).candidates == ("1.234", "1234")
    assert next(find_amounts_abroad("1.234トン", "ja")).candidates == ("1.234", "1234")
    assert next(find_amounts_abroad("5천 원", "ko")).unit.candidates == ("KRW", "KPW")


@pytest.mark.parametrize(
    ("code", "text", "first", "last"),
    [
        ("ko", "2019. 5. 3.", "2019-05-03", "2019-05-03"),
        ("ko", "2018년 12월 30일부터 2019년 1월 2일까지", "2018-12-30", "2019-01-02"),
        ("ko", "2019년 5월 3~7일", "2019-05-03", "2019-05-07"),
        ("ko", "2019년 5월 중순", "2019-05-11", "2019-05-20"),
        ("ko", "2019년 2월 하순", "2019-02-21", "2019-02-28"),
        ("ko", "2019년 2월 30일", None, None),
        ("ko", "2019년 3월부터", "2019-03-01", None),
        ("ko", "5월 3일", None, None),
        ("zh", "2017年底", "2017-01-01", "2017-12-31"),
        ("zh", "民国108年5月", "2019-05-01", "2019-05-31"),
        ("zh", "20世纪90年代", None, None),
        ("zh", "1990年代", "1990-01-01", "1999-12-31"),
        ("zh", "2019年4月以来", "2019-04-01", None),
        ("ja", "令和元年", "2019-05-01", "2019-12-31"),
        ("ja", "平成31年5月1日", None, None),
        ("ja", "2019年度", None, None),
        ("ja", "2019年(令和元年)5月3日", "2019-05-03", "2019-05-03"),
        ("ja", "第2四半期", None, None),
        ("ja", "18年1月20日", None, None),
        ("zh", "2017年4月至10月间", "2017-04-01", "2017-10-31"),
        ("zh", "说,2016年中国", "2016-01-01", "2016-12-31"),
        ("ru", "с 3 мая по 7 июня 2018 года", "2018-05-03", "2018-06-07"),
        ("ru", "с 2017 по 2019 год", "2017-01-01", "2019-12-31"),
        ("ru", "в первом полугодии 2019 года", "2019-01-01", "2019-06-30"),
        ("ru", "в IV квартале 2019 года", "2019-10-01", "2019-12-31"),
        ("ru", "до 22 декабря 2019 года", None, "2019-12-22"),
        ("ru", "31.02.2019", None, None),
        ("ru", "3 мая", None, None),
    ],
)
def test_dates_are_exact_or_none(code: str, text: str, first: str | None, last: str | None) -> None:
    found = find_dates_ru(text, None) if code == "ru" else find_dates_abroad(text, None)
    told = [(hit.first, hit.last) for hit in found if hit.first or hit.last]
    if first is None and last is None:
        assert told == []
        return
    assert [tuple(day.isoformat() if day else None for day in pair) for pair in told] == [(first, last)]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("ko", "최선희 제1부상은 말했다", ("최선희",)),
        ("ko", "안보리 의장은 말했다", ()),
        ("ko", "외무성 대변인은 말했다", ()),
        ("ko", "마이크 폼페이오 국무장관은 말했다", ("마이크 폼페이오",)),
        ("zh", "美国国务卿迈克·蓬佩奥表示", ("迈克·蓬佩奥",)),
        ("zh", "外交部长王毅会见", ("王毅",)),
        ("zh", "外交部发言人表示", ()),
        ("ja", "崔善姫第1外務次官は述べた", ("崔善姫",)),
        ("ja", "ポンペオ国務長官は述べた", ("ポンペオ",)),
        ("ja", "安保理議長は述べた", ()),
        ("ru", "председатель Совета Безопасности ООН Карен Пирс заявила", ("Карен Пирс",)),
        ("ru", "президент США заявил", ()),
    ],
)
def test_a_name_is_one_only_behind_a_title(code: str, text: str, names: tuple[str, ...]) -> None:
    assert names_abroad(text, code) == names


def test_an_imo_number_that_fails_its_check_is_no_identity() -> None:
    assert imo_holds("9074729")
    assert ships_abroad("船舶 IMO番号9074728") == ((), ("9074728",))
    gaps = claims("北朝鮮の石炭を運んだ船はIMO番号9074728だった。")[0].gaps
    assert [gap.candidates for gap in gaps if gap.type == "garbled"] == [("9074728",)]


@pytest.mark.parametrize(
    "raw",
    [
        "조선 빅3의 수주가 늘었고 석탄 운반선 3척이 건조됐다.",
        "조선소 노동자들이 석탄 3만 톤을 하역했다.",
        "他在朝鲜战争中受伤,后来在煤矿当工人。",
        "他朝方向牌走去,卖了3吨煤炭。",
        "Суд рассмотрел уголовное дело, в углу зала стояла рабочая лестница.",
        "彼は朝鮮日報で石炭の記事を読んだ。",
    ],
)
def test_words_inside_other_words_are_not_about_the_dprk(raw: str) -> None:
    assert claims(raw + "\n") == ()


@pytest.mark.parametrize("raw", ["北朝鮮の砂浜を歩き、スイカと砂糖を買った。", "북한을 경유해 무기한 머물렀다."])
def test_words_inside_other_words_are_no_goods(raw: str) -> None:
    assert all(claim.goods is None for claim in claims(raw + "\n"))


SCRIPTS = st.text(
    st.one_of(
        st.sampled_from("북한은석탄만억천톤달러년월일수여약朝鲜煤炭吨万亿千元年月日约至北朝鮮石炭トン円令和元КНДРугольтысмлнрт.,-~–0123456789 \n。「」»«()"),
        st.characters(min_codepoint=0x1100, max_codepoint=0x11FF),
        st.characters(min_codepoint=0x0400, max_codepoint=0x045F),
        st.characters(min_codepoint=0x3000, max_codepoint=0x33FF),
        st.characters(min_codepoint=0x0590, max_codepoint=0x06FF),
        st.characters(min_codepoint=0xFE00, max_codepoint=0xFFEF),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=300,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(SCRIPTS)
def test_no_text_raises_and_every_span_reads_again(text: str) -> None:
    for raw in (text, f"북한 석탄 {text}\n\n朝鲜煤炭{text}\n\nКНДР уголь {text}\n\n北朝鮮の石炭{text}"):
        for claim in extract(document(raw), REGIME):
            assert raw[claim.span[0] : claim.span[1]] == claim.quote
            if claim.gaps and claim.gaps[0].type == "unsupported_language":
                assert claim.kind in ("figure", "background")
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert all(0 <= a < b <= len(text) for a, b in zip(folded.starts, folded.ends, strict=True))


@pytest.mark.parametrize(
    "piece",
    ["북한은석탄1만2천", "1", "1,", "一二三", "만억", "朝鲜煤炭3万", "3,7 млн ", "КНДР угля ", "지난해 ", "令和", "2019年", "с 2 до ", "\u1100\u1161", "「(", "а\u0301"],
)  # fmt: skip
def test_time_grows_with_the_text_and_not_with_its_square(piece: str) -> None:
    def seconds(size: int) -> float:
        raw = "북한 석탄 КНДР уголь 朝鲜煤炭\n\n" + piece * (size // len(piece))
        return cpu(lambda: extract(document(raw), REGIME))

    seconds(1000)
    small, large = seconds(20_000), seconds(160_000)
    assert large < 40 * max(small, 0.02)  # eight times the text; a square would take sixty-four times as long
