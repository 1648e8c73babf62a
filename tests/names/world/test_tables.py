"""The data tables: what they hold is well formed and reaches the code."""

from __future__ import annotations

from vedette.names import world
from vedette.names.world import bodies, eastern, numbers, tables, text


def test_several_hundred_legal_forms_of_many_countries() -> None:
    found = tables.forms()
    forms = [form for some in found.by_first.values() for form in some] + list(found.inside.values())
    assert len(forms) > 500
    families = {"limited", "stock", "partner", "coop", "sole", "state", "nonprofit", "open", "bank"}
    assert {form.family for form in forms} <= families


def test_a_class_of_legal_forms_stands_in_one_family() -> None:
    families: dict[str, set[str]] = {}
    for some in tables.forms().by_first.values():
        for form in some:
            families.setdefault(form.name, set()).add(form.family)
    assert all(len(found) == 1 for found in families.values())


def test_a_legal_form_is_found_in_every_script() -> None:
    for written in (
        "Alpen GmbH",
        "ООО Альпен",
        "Alpen Sp. z o.o.",
        "阿尔本有限公司",
        "알펜 주식회사",
        "PT Alpen",
        "Alpen Sdn. Bhd.",
    ):
        name = bodies.read_body(written)
        assert len(name.forms) == 1 and len(name.words) == 1, written


def test_two_letters_are_a_legal_form_only_at_an_end() -> None:
    assert not bodies.read_body("Alpen AS Ostwind").forms
    assert bodies.read_body("Alpen Ostwind AS").forms
    assert bodies.read_body("AB Ostwind").forms


def test_a_form_alone_is_a_name() -> None:
    assert [word.latin for word in bodies.read_body("SA").words] == ["sa"]


def test_eastern_words_are_cut_longest_first() -> None:
    assert eastern.segment("조선광업개발무역회사") == ("korea", "mining", "development", "trading", "corporation")
    assert eastern.segment("백두산총국") == ("백두산", "general", "bureau")
    assert eastern.segment("中國銀行") == ("china", "bank")
    assert eastern.segment("plain") == ("plain",)


def test_numbers_in_words_ordinals_and_roman_numerals() -> None:
    assert numbers.take(["brigade", "forty", "four"]) == (["brigade"], ["44"])
    assert numbers.take(["brigade", "forty", "4"]) == (["brigade"], ["44"])
    assert numbers.take(["fund", "no", "007"]) == (["fund"], ["7"])
    assert numbers.take(["fund", "xiv"]) == (["fund"], ["14"])
    assert numbers.take(["1st", "bank"]) == (["bank"], ["1"])
    assert numbers.take(["7", "11"]) == (["7", "11"], [])
    assert numbers.take(["v", "bank"]) == (["v", "bank"], [])


def test_hangul_by_the_romanization_of_the_dprk() -> None:
    assert text.hangul("광명성") == "kwangmyongsong"
    assert text.hangul("평양") == "phyongyang"


def test_spellings_of_one_sound() -> None:
    for one, other in (("yousef", "yusef"), ("petroff", "petrov"), ("mueller", "muller"), ("maxim", "maksim")):
        assert text.sound(one) == text.sound(other)
    assert text.sound("hassan") != text.sound("hussein")


def test_variants_of_characters_have_one_form() -> None:
    assert tables.simplified("貿易銀行") == "贸易银行"
    assert all(len(key) >= 1 and said for key, said in tables.eastern().items())


def test_each_spelling_class_compares_with_its_members() -> None:
    """Spellings of one name stay well above the line, and so does the name in another language (Ivan, Juan)."""
    for line in tables.lines("persons.txt"):
        head, _, rest = line.partition(":")
        if head == "same":
            first, *others = rest.split()
            for other in others:
                a, b = world.read(f"{first} Tarasenko", "Person"), world.read(f"{other} Tarasenko", "Person")
                assert world.score(a, b) >= 0.75, (first, other)
