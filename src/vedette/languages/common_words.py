"""The commonest words of languages that share a script: what tells them apart in running text.

Articles, pronouns, prepositions and conjunctions, which make up a third of any prose. Words that two neighbours share
stand under both; the one with more hits is named, and only where the lead is clear.
"""

# ruff: noqa: E501 - word lists read best whole

from __future__ import annotations

ENGLISH = frozenset(
    "the of and to in a is that for on was with as by it at from be has are have were which its an this not or been "
    "had but their they said will who after all would over more also than he she his her we our into between under "
    "no any such".split()
)

LATIN: tuple[tuple[str, frozenset[str]], ...] = tuple(
    (name, frozenset(words.split()))
    for name, words in (
        (
            "French",
            "le la les des du de un une et est dans que qui pour sur par au aux avec pas ne ce cette ont été il elle son sa ses plus mais sont selon leur d l en à",
        ),
        (
            "German",
            "der die das und ist nicht mit von den dem des ein eine einen einem einer auf für im zu sich auch wurde werden hat aus bei nach wie sind oder dass als an am zum zur noch",
        ),
        (
            "Spanish",
            "el la los las de del y que en un una por con para se su al es lo como más pero sus fue han ha este esta entre no según son o también desde",
        ),
        (
            "Italian",
            "il lo la gli le di del della dei delle che e è un una per con non si sono da nel nella alla al anche come ha più dal stato i hanno questo secondo ma tra",
        ),
        (
            "Portuguese",
            "o a os as de do da dos das e que em um uma para com não por se no na nos nas ao foi mais como são seu sua segundo pelo pela também está à até",
        ),
        (
            "Dutch",
            "de het een en van is dat niet op te in voor met zijn aan er door ook als bij naar uit maar om worden heeft wordt deze nog werd hebben die dan",
        ),
        (
            "Polish",
            "i w na z że się nie do jest to o jak po przez dla od za przy ale który która które oraz są był była tym tego przed także przeciwko lub ich jego",
        ),
        (
            "Czech",
            "a v na se že je z s do to o i jako po pro za od byl byla bylo není jsou který která které ale také podle při však jeho už k ve",
        ),
        (
            "Turkish",
            "ve bir bu için ile de da olarak olan daha çok en göre kadar sonra ancak değil gibi her ne ise ya var olduğu olduğunu tarafından ki",
        ),
        (
            "Vietnamese",
            "và của là có không được cho các một những với đã trong này người từ để khi đến theo vào ra về cũng như tại nước ở bị",
        ),
        (
            "Indonesian",
            "yang dan di dari untuk dengan pada ini itu tidak dalam akan oleh ke adalah telah sebagai juga ada para atau lebih karena bahwa tersebut mereka kepada",
        ),
        (
            "Swedish",
            "och att det som en i är av för på med den till har de inte om ett från var vid men så eller också efter när enligt sin hade blev",
        ),
        (
            "Danish",
            "og at det som en i er af for på med den til har de ikke om et fra var ved men så eller også efter ifølge blev være sig",
        ),
        (
            "Norwegian",
            "og at det som en i er av for på med den til har de ikke om et fra var ved men så eller også etter ifølge ble være seg",
        ),
        (
            "Finnish",
            "ja on ei että se oli hän ovat mutta myös kun joka mukaan sen tai kuin jo vain ole niin ovat olivat sekä jotka tämä",
        ),
        (
            "Hungarian",
            "a az és hogy nem is egy van volt de meg ez mint azt csak szerint még már vagy ezt el lehet után között során",
        ),
        (
            "Romanian",
            "și de la în a o un pe cu din care că nu se este pentru mai sunt au prin fi fost dar după această acest potrivit ale ai",
        ),
    )
)
LATIN_LETTERS = {
    "Turkish": "ığş",
    "Polish": "łżźąęś",
    "Czech": "řěů",
    "Hungarian": "őű",
    "Romanian": "șțăţş",
    "Vietnamese": "ơưđạảấầậếềệọộợụự",
}
"""Letters that these languages use often and English never does."""
CYRILLIC: tuple[tuple[str, frozenset[str]], ...] = tuple(
    (name, frozenset(words.split()))
    for name, words in (
        (
            "Russian",
            "и в не на что с по как из от это был была были о для но к его их же у за также года году при который которые после только со ещё во об",
        ),
        (
            "Ukrainian",
            "і в у не на що з та до як за від це є був була були про для але його їх після також року році при який які зі під або щоб",
        ),
        (
            "Bulgarian",
            "и в на не за се от да е са че с по като през до към със във след но при ще беше има които който това също или",
        ),
        (
            "Serbian",
            "и у не на да је се од за су са о као би што али који које која након према због или још до из је биле био",
        ),
        (
            "Belarusian",
            "і ў не на што з як да за ад гэта у быў была былі пра для але яго іх пасля таксама года годзе па які якія",
        ),
        (
            "Macedonian",
            "и во не на да се од за е со што ги го како по при до кој која кои или но по ќе беше се има според",
        ),
        ("Mongolian", "нь байна юм ба болон энэ тэр гэж гэсэн бол дээр байгаа байсан болно өөрийн улсын онд хийсэн"),
        ("Kazakh", "және мен бұл үшін деп да де бір осы туралы болды бойынша кейін ол бар еді дейін"),
    )
)
TELLING: tuple[tuple[str, str, int], ...] = (
    ("Ukrainian", "їєґЇЄҐ", 1),
    ("Belarusian", "ўЎ", 1),
    ("Macedonian", "ѓќѕЃЌЅ", 1),
    ("Serbian", "ђћјљњџЂЋЈЉЊЏ", 2),
    ("Kazakh", "әғқңұһӘҒҚҢҰҺ", 2),
    ("Mongolian", "өүӨҮ", 2),
)
"""Letters of one Cyrillic language that its neighbours lack, and how many must stand there. Checked in this order."""
SIMPLIFIED = frozenset(
    "国这们为会个说对时发进产动现员关华东车马门问间见业实过还从应经济军报务总统长记权议导际违将纪约级设证话访谈队轮运输矿铁钢煤炭纺织"
)
TRADITIONAL = frozenset(
    "國這們為會個說對時發進產動現員關華東車馬門問間見業實過還從應經濟軍報務總統長記權議導際違將紀約級設證話訪談隊輪運輸礦鐵鋼紡織灣與"
)
