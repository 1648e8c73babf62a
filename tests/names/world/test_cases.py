"""Pairs of names, invented or publicly known, with the side of the line on which they belong."""

from __future__ import annotations

import pytest

from vedette.names import world

LINE = 0.7

SAME_PERSON = (
    ("John Smith", "SMITH, John"),
    ("John Smith", "Smith John"),
    ("Jöhn Smith", "John Smith"),
    ("John Adam Smith", "John Smith"),
    ("Dr. Hannes Brandl", "Hannes Brandl"),
    ("V. Tarasenko", "Viktor Tarasenko"),
    ("Mohammed Yousef", "Muhammad Yusuf"),
    ("Sergey Petrov", "Sergei Petroff"),
    ("Jürgen Müller", "Juergen Mueller"),
    ("Aleksandr Maximov", "Alexander Maksimov"),
    ("Abdul Rahman al-Tamimi", "Abdurrahman Tamimi"),
    ("Saif al-Din Haddad", "Sayfuddin al Haddad"),
    ("Osama bin Nasser", "Usama ibn Nasir"),
    ("Robert Kellerman", "Bob Kellerman"),
    ("Сергей Тарасенко", "Sergei Tarasenko"),
    ("Тарасенко Сергій", "Sergey Tarasenko"),
    ("محمد حسين", "Mohammed Hussein"),
    ("Brandl Hannes Ulrich", "Hannes Brandl"),
    ("HannesBrandl", "Hannes Brandl"),
    ("Hannes Bra ndl", "Hannes Brandl"),
    ("Hannse Brandl", "Hannes Brandl"),
    ("Hannes Brandel", "Hannes Brandl"),
    ("H4nnes Brandl", "Hannes Brandl"),
    ("Hannes Hannes Brandl", "Hannes Brandl"),
    ("王小明", "Wang Xiaoming"),
    ("陳大文", "陈大文"),
)
OTHER_PERSON = (
    ("John Smith", "Peter Smith"),
    ("John Smith", "John Taylor"),
    ("John A. Smith", "John B. Smith"),
    ("Sergey Ivanovich Petrov", "Sergey Pavlovich Petrov"),
    ("Ahmad bin Hassan al-Tamimi", "Hassan bin Ahmad al-Tamimi"),
    ("Ali Hassan al-Tamimi", "Ali Hassan al-Haddad"),
    ("Brandl", "Hannes Ulrich Brandl"),
    ("Kim Song Chol", "Kim Chol Song"),
    ("Mohammed", "Mohammed Haddad"),
    ("Mr. Khan", "Mr. Brandl"),
    ("王小明", "王小华"),
    ("박철수", "박철호"),
    ("Tim Brandl", "Tom Brandl"),
)
SAME_BODY = (
    ("Alpenglow GmbH", "Alpenglow"),
    ("Alpenglow Ltd", "ALPENGLOW LIMITED"),
    ("Alpenglow Co., Ltd.", "Alpenglow Company Limited"),
    ("ООО «Байкал»", "Baikal LLC"),
    ("Общество с ограниченной ответственностью Байкал", "OOO Baikal"),
    ("Ocean Maritime Management", "Oceanmaritime Management"),
    ("Al Nur Trading", "Alnur Trading"),
    ("Good Will Shipping", "Goodwill Shipping Co."),
    ("1st Alpine Bank", "First Alpine Bank"),
    ("Alpine Brigade Forty-Four", "Alpine Brigade 44"),
    ("Alpenglow Int'l Trdg", "Alpenglow International Trading"),
    ("The Bank of Alpenglow", "Alpenglow Bank"),
    ("A.B.X. Company", "ABX Co."),
    ("Alpenglow (Singapore) Pte Ltd", "Alpenglow Pte. Ltd."),
    ("Banco Alpino S.A.", "Alpino Bank"),
    ("조선광업개발무역회사", "Korea Mining Development Trading Corporation"),
    ("조선광업개발무역회사", "Choson Mining Development Trading Company"),
    ("KOMID", "Korea Mining Development Trading Corporation"),
    ("Korea Mining Development Trading Corporation (KOMID)", "KOMID"),
    ("朝鲜矿业开发贸易公司", "Korea Mining Development Trading Corp."),
    ("朝鮮鑛業開發貿易公司", "朝鲜矿业开发贸易公司"),
    ("조선무역은행", "Korea Trading Bank"),
    ("조선대외건설총회사", "Korea External Construction General Corporation"),
    ("조선수산무역회사", "Korea Marine Products Trading Company"),
    ("정찰총국", "Reconnaissance General Bureau"),
    ("원양해운관리회사", "Ocean Maritime Management Company"),
    ("대동신용은행", "Daedong Credit Bank"),
    ("백송신용개발은행", "Paeksong Credit Development Bank"),
    ("제2경제위원회", "Second Economic Committee"),
    ("지하자원개발총국", "General Bureau of Underground Resources Development"),
    ("대한철도", "Korean Railway"),
    ("Invidia Corporation", "NVIDIA Corporation"),
    ("백두산해운회사", "Paektusan Shipping Company"),
    ("大连海运有限公司", "Dalian Shipping Co., Ltd."),
    ("شركة النور للتجارة", "Noor Trading Company"),
)
OTHER_BODY = (
    ("Alpenglow Gas Company", "Alpenglow Oil Company"),
    ("Bank of Dandong", "Bank of Dalian"),
    ("Alpenglow", "Alpenglow Neftgaz"),
    ("Alpenglow No. 3", "Alpenglow No. 4"),
    ("Alpenglow Fund II", "Alpenglow Fund III"),
    ("Limited", "Ltd"),
    ("Trading Corp", "Shipping Corp"),
    ("Ostwind Ltd", "Westwind Ltd"),
    ("Kardan GmbH", "Morino GmbH"),
    ("조선광업개발무역회사", "Korea Fishery Development Trading Corporation"),
    ("경찰총국", "Reconnaissance General Bureau"),
    ("원양해운관리회사", "Ocean Fishery Management Company"),
    ("대한항공", "Mahan Air"),
    ("中国银行", "Sina Bank"),
    ("Bank of China", "Sina Bank"),
    ("Siemens", "CIMEX"),
    ("Siemens AG", "Cimex S.A."),
    ("ABX Aviation", "ACQ Aviation"),
    ("Ministry of Silly Walks", "Ministry of Sound Argument"),
)
SAME_SHIP = (
    ("MV Ji Song 6", "JI SONG 6"),
    ("M/V Ocean Lily", "Ocean Lily"),
    ("JI SONG VI", "Ji Song 6"),
    ("Oceanlily", "Ocean Lily"),
)
OTHER_SHIP = (
    ("Zu Zag Bong 6", "Zu Zag Bong 5"),
    ("Snow", "Snoe"),
    ("Ocean Lily", "Ocean Rose"),
    ("Ji Song", "Ji Song 6"),
)

MATCHES = [
    *[(a, b, "Person") for a, b in SAME_PERSON],
    *[(a, b, "Company") for a, b in SAME_BODY],
    *[(a, b, "Vessel") for a, b in SAME_SHIP],
]
NO_MATCHES = [
    *[(a, b, "Person") for a, b in OTHER_PERSON],
    *[(a, b, "Company") for a, b in OTHER_BODY],
    *[(a, b, "Vessel") for a, b in OTHER_SHIP],
]


@pytest.mark.parametrize(("a", "b", "schema"), MATCHES)
def test_one_party_in_two_writings(a: str, b: str, schema: str) -> None:
    left, right = world.read(a, schema), world.read(b, schema)
    found = world.compare(left, right)
    assert LINE <= found.score < 1, found
    assert found.reason.endswith(".") and len(found.reason) > 10
    assert world.keys(left) & world.keys(right) or a == "KOMID"  # a name cut into syllables cannot be looked up


@pytest.mark.parametrize(("a", "b", "schema"), NO_MATCHES)
def test_two_parties(a: str, b: str, schema: str) -> None:
    assert world.score(world.read(a, schema), world.read(b, schema)) < LINE


SAME_AFTER_NORMALISATION = (
    ("John Smith", "JOHN  SMITH."),
    ("O'Brien, Sean", "OBRIEN; Sean"),
    ("Alpenglow, Inc.", "ALPENGLOW INC"),
    ("Alpenglow & Sons", "Alpenglow and Sons"),
    ("Ｋｉｍ Jong", "Kim-Jong"),
    ("김정은", "김정은"),
)


@pytest.mark.parametrize(("a", "b"), SAME_AFTER_NORMALISATION)
def test_case_space_and_punctuation_are_no_difference(a: str, b: str) -> None:
    assert world.score(world.read(a, "Person"), world.read(b, "Person")) == 1.0


ORDERED = (
    # the better pair, the weaker pair
    ("Person", ("John Smith", "Smith John"), ("John Smith", "John Smyth")),
    ("Person", ("John Adam Smith", "John Smith"), ("John Adam Peter Smith", "John Smith")),
    ("Person", ("Sergey Brandl", "Sergei Brandl"), ("Sergey Brandl", "S. Brandl")),
    ("Company", ("Alpenglow Ltd", "Alpenglow Limited"), ("Alpenglow Ltd", "Alpenglow GmbH")),
    ("Company", ("Alpenglow Ltd", "Alpenglow GmbH"), ("Alpenglow Ltd", "Alpenglow LP")),
    ("Company", ("Alpenglow Trading", "Alpenglow"), ("Alpenglow Ostwind", "Alpenglow")),
    ("Company", ("Alpenglow Trading Oil", "Alpenglow Oil"), ("Alpenglow Trading", "Alpenglow Oil")),
)


@pytest.mark.parametrize(("schema", "better", "weaker"), ORDERED)
def test_less_doubt_is_a_higher_score(schema: str, better: tuple[str, str], weaker: tuple[str, str]) -> None:
    scores = [world.score(*(world.read(text, schema) for text in pair)) for pair in (better, weaker)]
    assert scores[0] > scores[1]
    assert scores[0] < 1


REASONS = (
    ("Company", "Alpenglow Ltd", "Alpenglow", "“ltd” is only the legal form"),
    ("Company", "Oil Alpenglow", "Alpenglow Oil", "same words in another order"),
    ("Company", "Alpenglow AG", "Alpenglow LP", "“ag” and “lp” are different legal forms"),
    ("Company", "조선무역은행", "Korea Trading Bank", "“조선무역은행” reads “korea trading bank”"),
    ("Vessel", "Ji Song 6", "Ji Song 5", "the numbers differ: "),
    ("Person", "Smith, John", "John Smith", "one is written with the surname first"),
    ("Person", "Dr John Smith", "John Smith", "titles are set aside"),
    ("Person", "John Adam Smith", "John Smith", "“adam” stands in one name only"),
    ("Person", "John Smith", "Peter Smith", "are different names"),
    ("Person", "Mohamed Brandl", "Muhammad Brandl", "“mohamed” and “muhammad” are spellings of one "),
    ("Person", "Brandl", "Tarasenko", "no word of one name stands in the other"),
)


@pytest.mark.parametrize(("schema", "a", "b", "said"), REASONS)
def test_the_reason_says_what_was_taken_for_what(schema: str, a: str, b: str, said: str) -> None:
    left, right = world.read(a, schema), world.read(b, schema)
    assert said.lower() in world.compare(left, right).reason.lower()
    assert world.compare(left, right).reason == world.compare(right, left).reason


def test_steps_stand_in_the_order_of_the_question() -> None:
    a, b = world.read("Zoltan Brandl", "Person"), world.read("Brandel Zoltan", "Person")
    assert [(s.left, s.right) for s in world.compare(a, b).steps] == [("zoltan", "zoltan"), ("brandl", "brandel")]
    assert ("brandel", "brandl") in [(s.left, s.right) for s in world.compare(b, a).steps]


def test_a_schema_that_is_not_told_is_read_from_the_words() -> None:
    assert world.read("Alpenglow Trading").mode == "body"
    assert world.read("Alpenglow GmbH").mode == "body"
    assert world.read("조선무역은행").mode == "body"
    assert world.read("Hannes Brandl").mode == "person"


def test_frequent_words_weigh_less() -> None:
    weights = world.read("Alpenglow Shipping Korea Ltd", "Company").weights
    assert weights["alpenglow"] > weights["korea"] > weights["shipping"]
    assert "ltd" not in weights
