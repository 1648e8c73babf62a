"""Personal names that a title marks, as written. Without a title nothing is taken for a name; nothing is romanised.

A name marked by a title is a name; that a person is of the DPRK is never told by it.
"""

# ruff: noqa: E501 - word lists read best whole

from __future__ import annotations

import re
from collections.abc import Iterable

_KO_TITLES = "국무위원장|부위원장|위원장|외무상|외무성 부상|제1부상|부상|대통령|국무장관|외교부장|장관|차관|대사|총리|대변인|의장|국장|서기장|총비서|비서|씨|선장|사장|회장|대표|사무총장"
_KO_SURNAMES = "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용리림렴량려"
_KO = re.compile(
    rf"(?<![가-힣])(?P<name>[가-힣]{{2,6}} [가-힣]{{2,7}}(?= (?:미 |미국 )?(?:국무장관|대통령|사무총장))|[{_KO_SURNAMES}][가-힣]{{2}})"
    rf"\s?(?:[가-힣·]{{2,12}}\s)?(?:{_KO_TITLES})(?![가-힣]{{2}}(?<!에서|에게|이라|라고|까지|부터))"
)
_NOT_KO = frozenset(
    "안보리 유엔군 남조선 북조선 조선족 정치국 한미일 공화국 최고위 정찰국 인민군 국방부 외교부 외무성 통일부 전문가 관계자 노동당 주한미 주중국 주러시 주유엔 주영국 주일본 인도적 중앙위 상임위 국무위 정부측 방위성 국회의 이사국 성명서 조사단 대표단 신임장 한국측 위원회 문재인의 전세계 임시정 구호단 유엔주 진상조 유럽연 국제사 국제기".split()
)
_HAN = r"[\u4e00-\u9fff]"
_ZH_TITLES = "国务委员兼外长|国务委员|外交部长|副外长|外长|外相|外務相|总理|總理|总统|總統|主席|委员长|委員長|领导人|領導人|大使|代表|发言人|發言人|秘书长|秘書長|部长|部長|国务卿|國務卿|船长|船長|董事长|司长|副相"
_ZH_SURNAMES = "王李张张劉刘陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹邹熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文朴池太耿华華陆汪玄"
_ZH_AFTER = r"(?=表示|说|說|说道|称|稱|指出|介绍|强调|強調|在|于|於|当天|\d|[,，。;；、)）]|与|和|同|会见|出席|率|访|将|已|对|向|日前|近日|先生|等|$)"
_ZH = re.compile(
    rf"(?:{_ZH_TITLES})(?P<name>{_HAN}{{1,6}}(?:[·•]{_HAN}{{1,6}}?)+?{_ZH_AFTER}|[{_ZH_SURNAMES}]{_HAN}{{1,2}}?{_ZH_AFTER})"
)
_JA_TITLES = "第1外務次官|第一外務次官|外務次官|国務委員長|朝鮮労働党委員長|党委員長|委員長|官房長官|国務長官|国防長官|長官|首相|外相|防衛相|大統領|総書記|国家主席|国連大使|大使|報道官|事務総長|議長|船長|社長|容疑者|被告|氏"
_JA_SURNAMES = (
    "金李朴崔鄭姜趙尹張林韓呉徐申権黄安宋柳洪全高文梁孫裵白許南沈盧河郭成車朱禹具閔陳羅池厳蔡元千方孔玄太康王劉楊周習"
)
_JA_FAMILIES = "安倍|菅|岸田|石破|河野|茂木|麻生|小野寺|岩屋|佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|清水|斎藤|林芳|野田|鳩山|福田|小泉|上川|大島|別所|石兼"
_JA = re.compile(
    rf"(?:(?<!{_HAN})(?P<han>[{_JA_SURNAMES}]{_HAN}{{2}}|(?:{_JA_FAMILIES}){_HAN}{{0,3}}?)|(?<![ァ-ヴー・])(?P<kana>[ァ-ヴー]{{2,12}}(?:・[ァ-ヴー]{{2,12}}){{0,2}}))(?:{_JA_TITLES})"
)
_NOT_HAN = frozenset("安保理 安全保 金融庁 金融相 高等教 全国民 文化庁 林野庁 南北朝 王室 成人 高官".split())
_RU_TITLE = re.compile(
    r"(?<!\w)(?:министр|замминистра|президент|премьер-министр|премьер|председател|посол|посл|представител|спикер|глав|лидер|секретар|генсек|директор|капитан|г-н|господин|госпож|советник|депутат|сенатор|командующ|пресс-секретар|официальн)[\w-]*",
    re.I,
)
_RU_TOKEN = re.compile(r"\s+(?P<word>[\w-]+)")
_RU_WORD = re.compile(r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)?$")
_RU_NOT = re.compile(
    r"(?:Совет|Безопасност|Организаци|Объединенн|Объединённ|Наци|Министерств|Комитет|Федераци|Генеральн|Государств|Верховн|Народн|Трудов|Рабоч|Парти|Коре|Северн|Южн|Госсовет|Госдум|Ассамбле|Белого|Кремл|Республик|Военно|Морск|Соединенн|Соединённ|Штат|Центральн|Банк|Армии|Пхеньян|Москв|Пекин|Сеул|Токио|Вашингтон|Владивосток|Росси|Кита|Япони|Запад|Восто)"
)


def names_abroad(text: str, code: str, states: Iterable[str] = ()) -> tuple[str, ...]:
    """Names in a folded sentence, in order, each once. ``states`` are words that name States in it."""
    known = frozenset(states)
    found = {"ko": _korean, "zh": _chinese, "ja": _japanese, "ru": _russian}[code](text, known)
    return tuple(dict.fromkeys(found))


def _korean(text: str, known: frozenset[str]) -> list[str]:
    names = [match["name"] for match in _KO.finditer(text)]
    return [name for name in names if name not in _NOT_KO and not any(word in name for word in known)]


def _chinese(text: str, known: frozenset[str]) -> list[str]:
    return [match["name"] for match in _ZH.finditer(text) if not any(word in match["name"] for word in known)]


def _japanese(text: str, known: frozenset[str]) -> list[str]:
    names = [match["han"] or match["kana"] for match in _JA.finditer(text)]
    return [name for name in names if name not in _NOT_HAN and not any(word in name or name in word for word in known)]


def _russian(text: str, known: frozenset[str]) -> list[str]:
    """After a title: words of an office and of its State are passed over, then two or more names in a row count."""
    found = []
    states = {word.split()[0] for word in known}
    for title in _RU_TITLE.finditer(text):
        at, run, passed = title.end(), list[str](), 0
        while token := _RU_TOKEN.match(text, at):
            word = token["word"]
            named = _RU_WORD.match(word) and not _RU_NOT.match(word) and word not in states
            if named:
                run.append(word)
            elif run or passed >= 7:
                break
            passed += 1
            at = token.end()
            if len(run) == 4:
                break
        if len(run) >= 2:
            found.append(" ".join(run))
    return found
