"""Languages told by script and common words. The paragraphs are invented."""

# ruff: noqa: E501 - sentences read best whole

from __future__ import annotations

import pytest

from vedette.languages.passages import passages
from vedette.languages.recognise import language_of

PARAGRAPHS = (
    ("en", "The ministry said that the two ships had left the port before the inspectors were able to board them."),
    ("ko", "당국은 선박 두 척이 검사관이 오르기 전에 항구를 떠났다고 밝혔다."),
    ("ja", "当局は、検査官が乗り込む前に二隻の船が港を出たと発表した。"),
    ("zh", "当局说,在检查人员登船之前,这两艘船已经离开了港口。"),
    ("zh", "當局說,在檢查人員登船之前,這兩艘船已經離開了港口。"),
    ("ru", "Ведомство сообщило, что оба судна вышли из порта до того, как на борт поднялись инспекторы."),
    ("uk", "Відомство повідомило, що обидва судна вийшли з порту до того, як на борт піднялися інспектори."),
    ("bg", "Ведомството съобщи, че двата кораба са напуснали пристанището преди инспекторите да се качат на борда."),
    ("sr", "Министарство је саопштило да су два брода напустила луку пре него што су инспектори успели да се укрцају."),
    ("be", "Ведамства паведаміла, што абодва судны выйшлі з порта да таго, як на борт падняліся інспектары ўлад."),
    ("fr", "Le ministère a déclaré que les deux navires avaient quitté le port avant que les inspecteurs ne montent à bord."),
    ("de", "Das Ministerium teilte mit, dass die beiden Schiffe den Hafen verlassen hatten, bevor die Prüfer an Bord gingen."),
    ("es", "El ministerio dijo que los dos barcos habían salido del puerto antes de que los inspectores subieran a bordo."),
    ("it", "Il ministero ha detto che le due navi avevano lasciato il porto prima che gli ispettori salissero a bordo."),
    ("pt", "O ministério disse que os dois navios tinham deixado o porto antes que os inspetores subissem a bordo, segundo a nota."),
    ("nl", "Het ministerie zei dat de twee schepen de haven hadden verlaten voordat de inspecteurs aan boord konden gaan van het schip."),
    ("pl", "Ministerstwo podało, że dwa statki opuściły port, zanim inspektorzy weszli na pokład, i nie jest jasne, co się z nimi stało."),
    ("cs", "Ministerstvo uvedlo, že obě lodě opustily přístav dříve, než se na palubu dostali inspektoři, a není jasné, co se s nimi stalo."),
    ("tr", "Bakanlık, iki geminin müfettişler gemiye çıkmadan önce limandan ayrıldığını ve bu konuda bir açıklama yapılmadığını bildirdi."),
    ("vi", "Bộ cho biết hai con tàu đã rời cảng trước khi các thanh tra lên tàu và không có thông tin nào về hàng hóa của những con tàu này."),
    ("id", "Kementerian mengatakan bahwa kedua kapal itu telah meninggalkan pelabuhan dan tidak ada keterangan dari pemilik kapal tersebut."),
    ("sv", "Ministeriet uppgav att de två fartygen hade lämnat hamnen innan inspektörerna kom ombord och att det inte är känt var de är."),
    ("fi", "Ministeriön mukaan alukset olivat lähteneet satamasta ennen kuin tarkastajat ehtivät, mutta se ei ole varma, että ne ovat merellä."),
    ("hu", "A minisztérium közölte, hogy a két hajó elhagyta a kikötőt, és nem is lehet tudni, hogy az áru hol van, de ezt még vizsgálják."),
    ("ro", "Ministerul a declarat că cele două nave au părăsit portul și că nu este clar unde au fost duse, dar după acest incident se vor lua măsuri."),
    ("ar", "قالت الوزارة إن السفينتين غادرتا الميناء قبل أن يتمكن المفتشون من الصعود إليهما."),
    ("fa", "وزارتخانه گفت که دو کشتی پیش از آمدن بازرسان بندر را ترک کردند."),
    ("ur", "وزارت نے کہا کہ دونوں جہاز معائنہ کاروں کے آنے سے پہلے بندرگاہ سے نکل گئے۔"),
    ("he", "המשרד מסר כי שתי הספינות עזבו את הנמל לפני שהפקחים עלו לסיפון."),
    ("th", "กระทรวงกล่าวว่าเรือสองลำออกจากท่าเรือก่อนที่ผู้ตรวจสอบจะขึ้นเรือ"),
    ("el", "Το υπουργείο ανακοίνωσε ότι τα δύο πλοία έφυγαν από το λιμάνι πριν ανέβουν οι επιθεωρητές."),
    ("hi", "मंत्रालय ने कहा कि दोनों जहाज निरीक्षकों के चढ़ने से पहले बंदरगाह से निकल गए।"),
    ("mn", "Шалгагчид хөлөг дээр гарахаас өмнө хоёр онгоц боомтоос гарсан гэж яам мэдэгдсэн байна."),
    ("km", "ក្រសួងបាននិយាយថាកប៉ាល់ទាំងពីរបានចាកចេញពីកំពង់ផែមុនពេលអ្នកត្រួតពិនិត្យឡើងលើ។"),
    ("ka", "სამინისტრომ განაცხადა, რომ ორი გემი ნავსადგურიდან გავიდა."),
)  # fmt: skip


@pytest.mark.parametrize(("code", "text"), PARAGRAPHS, ids=[f"{n}-{code}" for n, (code, _) in enumerate(PARAGRAPHS)])
def test_the_language_of_a_paragraph_is_told(code: str, text: str) -> None:
    told = language_of(text)
    assert told is not None
    assert told.code == code


def test_simplified_and_traditional_are_named_where_clear() -> None:
    assert [language_of(text).name for code, text in PARAGRAPHS if code == "zh"] == [  # type: ignore[union-attr]
        "Chinese (simplified)",
        "Chinese (traditional)",
    ]


@pytest.mark.parametrize("text", ["", "12,000 (2019)", "Wise Honest", "MV Lady M, Nampo", "Österreich, Genève"])
def test_names_and_figures_are_in_no_language(text: str) -> None:
    assert language_of(text) is None
    assert passages(text) == ()


def test_english_with_many_foreign_names_stays_english() -> None:
    text = (
        "Mr. Kim Yŏng-ch'ŏl (김영철) and Ms. Ch'oe of Ch'ŏngjin met in São Paulo. The firm (朝鲜国际贸易公司) was not found "
        "there, and it has no office in the city, the report of the Panel said.\n"
    )
    assert passages(text) == ()


@pytest.mark.parametrize(("code", "text"), [pair for pair in PARAGRAPHS if pair[0] != "en"])
def test_a_foreign_paragraph_is_found_by_its_line(code: str, text: str) -> None:
    english = "The ship left the port in May. The report says that it was seen at sea with another ship."
    found = passages(f"{english}\n\n{english}\n\n{text}\n\n{english}\n")
    assert [(item.line, item.language.code, item.block) for item in found] == [(5, code, True)]


def test_a_korean_sentence_inside_an_english_paragraph_is_found_alone() -> None:
    text = "The Panel wrote twice. 북한은 지난해 석탄을 중국으로 수출했다고 밝혔다. No State has answered it so far."
    found = passages(text)
    assert [text[item.start : item.end].strip() for item in found] == [
        "북한은 지난해 석탄을 중국으로 수출했다고 밝혔다."
    ]
    assert not found[0].block


def test_a_headline_of_han_letters_is_of_the_language_around_it() -> None:
    found = passages("北朝鮮制裁強化\n\n当局は、検査官が乗り込む前に二隻の船が港を出たと発表した。\n")
    assert [item.language.code for item in found] == ["ja", "ja"]


def test_fourteen_hundred_thousand_letters_take_no_longer_than_they_must() -> None:
    """Ten times the text takes about ten times the time: counted in passages, so that no clock is needed."""
    block = "북한은 석탄을 수출했다. The Panel wrote to two States and they did not answer it.\n\n"
    assert len(passages(block * 2000)) == 2000


def test_prose_of_a_language_nobody_listed_is_not_taken_for_english() -> None:
    albanian = (
        "Shefi i qeverisë tha se dy anijet ishin larguar nga porti para se inspektorët të hipnin dhe askush nuk dinte "
        "se ku kishin shkuar më pas ato."
    )
    assert [item.language.name for item in passages(albanian)] == ["a language other than English that cannot be told"]


@pytest.mark.parametrize(
    "text",
    [
        "def run(x): return x + 1; import os sys json path open read write close print list dict str int float bool "
        "none true false self class pass raise try except",
        "Kim One Sok, Ri Two Sok, Choe Three Sok, Pak Four Sok, O Five Sok, Thae Six Sok, Kim Seven Sok, Choe Eight Sok.",
    ],
)
def test_code_and_lists_of_names_are_no_language(text: str) -> None:
    assert passages(text) == ()
