"""Invented sentences in four languages, in the style of their wires, with what must be taken from each.

Written before the code that reads them. No sentence is quoted from a published text.
"""

from __future__ import annotations

from dataclasses import dataclass

Bounds = tuple[str | None, str | None, str | None]


@dataclass(frozen=True)
class Case:
    """One sentence. ``quantity`` and ``money`` are (min, max, unit); ``period`` is (start, end); ``gaps`` are fields
    beyond the two that every such claim has (quote, said_by). ``on`` is the day that the document states for itself."""

    text: str
    kind: str = "background"
    goods: frozenset[str] = frozenset()
    places: tuple[str, ...] = ()
    period: tuple[str, str] | None = None
    quantity: Bounds | None = None
    money: Bounds | None = None
    names: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    gaps: frozenset[str] = frozenset()
    on: str | None = None


def g(*keys: str) -> frozenset[str]:
    return frozenset(keys)


COAL, SAND, CRUDE, REFINED = g("coal"), g("earth_and_stone"), g("crude_oil"), g("refined_petroleum")
SEAFOOD, TEXTILES, IRON, LUXURY = (
    g("seafood"),
    g("textiles"),
    g("iron_and_iron_ore"),
    g("luxury_goods", "transport_vehicles"),
)

KOREAN = (
    Case(
        "북한은 2019년 5월 3일 중국에 석탄 1만2천 톤을 수출했다.",
        "figure",
        COAL,
        ("CN",),
        ("2019-05-03", "2019-05-03"),
        ("12000", "12000", "tonnes"),
    ),
    Case(
        "북한이 2018년 한 해 동안 석탄 수출로 3억7천만 달러를 벌어들인 것으로 추정된다.",
        "figure",
        COAL,
        (),
        ("2018-01-01", "2018-12-31"),
        None,
        ("370000000", "370000000", "USD"),
    ),
    Case(
        "유엔 전문가패널은 북한이 2020년 1월부터 9월까지 최소 410만 톤의 석탄을 수출했다고 밝혔다.",
        "figure",
        COAL,
        (),
        ("2020-01-01", "2020-09-30"),
        ("4100000", None, "tonnes"),
    ),
    Case(
        "북한산 모래 약 100만t이 중국 항구로 옮겨졌다.", "figure", SAND, ("CN",), None, ("1000000", "1000000", "tonnes")
    ),
    Case(
        "북한 노동자 3천여 명이 러시아 건설 현장에서 일하고 있다.",
        "figure",
        g(),
        ("RU",),
        None,
        ("3000", None, "people"),
    ),
    Case(
        "북한 선박 와이즈 어니스트호(Wise Honest, IMO 8905490)가 석탄을 실은 채 인도네시아에서 억류됐다.",
        "background",
        COAL,
        ("ID",),
        None,
        None,
        None,
        (),
        ("Wise Honest", "IMO 8905490"),
    ),
    Case("북한은 정제유를 연간 50만 배럴 넘게 들여왔다.", "figure", REFINED, (), None, ("500000", None, "barrels")),
    Case("북한과 중국 선박이 동중국해 공해상에서 선박 간 환적을 한 사실이 포착됐다.", "background", g(), ("CN",)),
    Case(
        "리용호 외무상은 북한의 석탄 수출 문제에 대해 언급하지 않았다.",
        "background",
        COAL,
        (),
        None,
        None,
        None,
        ("리용호",),
    ),
    Case(
        "북한은 수백만 달러어치의 수산물을 팔았다.",
        "figure",
        SEAFOOD,
        (),
        None,
        None,
        (None, None, "USD"),
        gaps=g("money"),
    ),
    Case(
        "북한 해커들이 암호화폐 6억 2천만 달러를 탈취했다.",
        "figure",
        g(),
        (),
        None,
        None,
        ("620000000", "620000000", "USD"),
    ),
    Case(
        "북한은 2017년 9월 채택된 안보리 결의 2375호에 따라 섬유 제품을 수출할 수 없다.",
        "background",
        TEXTILES,
        (),
        ("2017-09-01", "2017-09-30"),
        None,
        None,
        (),
        ("resolution 2375 (2017)",),
    ),
    Case(
        "북한은 지난해 석탄 3만~5만 톤을 베트남으로 보냈다.",
        "figure",
        COAL,
        ("VN",),
        ("2018-01-01", "2018-12-31"),
        ("30000", "50000", "tonnes"),
        on="2019-05-10",
    ),
    Case(
        "북한은 지난해 석탄 3만 톤을 베트남으로 보냈다.",
        "figure",
        COAL,
        ("VN",),
        None,
        ("30000", "30000", "tonnes"),
        gaps=g("period"),
    ),
    Case("주체108(2019)년 4월 조선의 철광석이 실려 나갔다.", "background", IRON, (), ("2019-04-01", "2019-04-30")),
    Case("북한 식당 종업원 열두 명이 라오스에서 일했다.", "figure", g(), ("LA",), None, ("12", "12", "people")),
    Case(
        "북한은 2019년 상반기에 메르세데스벤츠 승용차 2대를 네덜란드에서 들여왔다.",
        "figure",
        LUXURY,
        ("NL",),
        ("2019-01-01", "2019-06-30"),
        ("2", "2", "units"),
    ),
    Case(
        "북한 유조선이 2018년 2월 16일 원유 1,500배럴을 넘겨받았다.",
        "figure",
        CRUDE | {"ships_new_or_used"},
        (),
        ("2018-02-16", "2018-02-16"),
        ("1500", "1500", "barrels"),
    ),
    Case("조선일보는 조선소 노동자 파업을 보도했다.", "none"),
    Case("북한은 2017년 3만 톤, 2018년 5만 톤의 석탄을 수출했다.", "figure", COAL, gaps=g("period", "quantity")),
)

CHINESE = (
    Case(
        "朝鲜2019年5月向中国出口煤炭3.5万吨。",
        "figure",
        COAL,
        ("CN",),
        ("2019-05-01", "2019-05-31"),
        ("35000", "35000", "tonnes"),
    ),
    Case(
        "二〇一九年五月三日,朝鲜货船在越南卸下煤炭三万五千吨。",
        "figure",
        COAL | {"ships_new_or_used"},
        ("VN",),
        ("2019-05-03", "2019-05-03"),
        ("35000", "35000", "tonnes"),
    ),
    Case(
        "联合国专家小组说,朝鲜2020年至少出口了410万吨煤炭。",
        "figure",
        COAL,
        (),
        ("2020-01-01", "2020-12-31"),
        ("4100000", None, "tonnes"),
    ),
    Case(
        "朝鲜去年从海产品出口中获得约1.2亿美元。",
        "figure",
        SEAFOOD,
        (),
        ("2018-01-01", "2018-12-31"),
        None,
        ("120000000", "120000000", "USD"),
        on="2019-03-08",
    ),
    Case("两万余名朝鲜工人在俄罗斯务工。", "figure", g(), ("RU",), None, ("20000", None, "people")),
    Case(
        "朝鲜油轮在公海进行船对船转运,接收成品油两三千吨。",
        "figure",
        REFINED | {"ships_new_or_used"},
        (),
        None,
        ("2000", "3000", "tonnes"),
    ),
    Case("外交部发言人耿爽表示,中方已遣返朝鲜劳工。", "background", g(), ("CN",), None, None, None, ("耿爽",)),
    Case(
        "安理会2017年12月22日通过的第2397号决议将对朝鲜的成品油供应限制在每年50万桶。",
        "figure",
        REFINED,
        (),
        ("2017-12-22", "2017-12-22"),
        ("500000", "500000", "barrels"),
        None,
        (),
        ("resolution 2397 (2017)",),
    ),
    Case("朝鲜向中国运送了数十万吨河沙。", "figure", SAND, ("CN",), None, (None, None, "tonnes"), gaps=g("quantity")),
    Case(
        "朝鮮於2018年4月至8月出口鐵礦石12萬噸。",
        "figure",
        IRON,
        (),
        ("2018-04-01", "2018-08-31"),
        ("120000", "120000", "tonnes"),
    ),
    Case("朝鲜黑客盗取价值3亿至4亿美元的加密货币。", "figure", g(), (), None, None, ("300000000", "400000000", "USD")),
    Case(
        "朝鲜2016年第一季度出口纺织品1.4亿元。",
        "figure",
        TEXTILES,
        (),
        ("2016-01-01", "2016-03-31"),
        None,
        ("140000000", "140000000", "CNY"),
    ),
    Case(
        "货轮“Sea Lantern”号(IMO编号9074729)载有朝鲜煤炭。",
        "background",
        COAL | {"ships_new_or_used"},
        (),
        None,
        None,
        None,
        (),
        ("Sea Lantern", "IMO 9074729"),
    ),
    Case(
        "朝鲜餐馆在柬埔寨有6家,雇用五十多名服务员。",
        "figure",
        g(),
        ("KH",),
        None,
        ("50", None, "people"),
        gaps=g("quantity"),
    ),
    Case("朝鲜进口豪华轿车不超过20辆。", "figure", LUXURY, (), None, (None, "20", "vehicles")),
    Case("北朝鲜原油进口量为400万桶。", "figure", CRUDE, (), None, ("4000000", "4000000", "barrels")),
    Case("朝鲜于2019年下半年出口煤炭。", "background", COAL, (), ("2019-07-01", "2019-12-31")),
    Case("朝鲜铁矿石出口1,50万吨。", "figure", IRON, (), None, (None, None, "tonnes"), gaps=g("quantity")),
    Case("他朝方向盘看了一眼煤炭价格。", "none"),
    Case("朝鲜5月3日出口煤炭2万吨。", "figure", COAL, (), None, ("20000", "20000", "tonnes"), gaps=g("period")),
)

RUSSIAN = (
    Case(
        "3 мая 2019 г. КНДР отправила в Китай 3,7 тыс. т угля.",
        "figure",
        COAL,
        ("CN",),
        ("2019-05-03", "2019-05-03"),
        ("3700", "3700", "tonnes"),
    ),
    Case(
        "По данным экспертов, в 2020 году Северная Корея вывезла 3,7 млн т угля.",
        "figure",
        COAL,
        (),
        ("2020-01-01", "2020-12-31"),
        ("3700000", "3700000", "tonnes"),
    ),
    Case(
        "В России остаются около 11 тыс. рабочих из КНДР.", "figure", g(), ("RU",), None, ("11000", "11000", "people")
    ),
    Case(
        "Северокорейские хакеры похитили криптовалюту на 1,5 млрд долларов.",
        "figure",
        g(),
        (),
        None,
        None,
        ("1500000000", "1500000000", "USD"),
    ),
    Case(
        "С января по август 2019 года КНДР экспортировала не менее 3 700 000 тонн угля.",
        "figure",
        COAL,
        (),
        ("2019-01-01", "2019-08-31"),
        ("3700000", None, "tonnes"),
    ),
    Case(
        "Танкер «Sea Lantern» (ИМО 9074729) передал нефтепродукты судну КНДР.",
        "background",
        REFINED | {"ships_new_or_used"},
        (),
        None,
        None,
        None,
        (),
        ("Sea Lantern", "IMO 9074729"),
    ),
    Case(
        "Министр иностранных дел КНДР Ли Ён Хо отверг обвинения в экспорте угля.",
        "background",
        COAL,
        (),
        None,
        None,
        None,
        ("Ли Ён Хо",),
    ),
    Case(
        "Согласно резолюции 2371 Совета Безопасности ООН, КНДР не вправе продавать морепродукты.",
        "background",
        SEAFOOD,
        (),
        None,
        None,
        None,
        (),
        ("resolution 2371 (2017)",),
    ),
    Case(
        "Во втором квартале 2018 года КНДР поставила во Вьетнам 20-30 тыс. тонн антрацита.",
        "figure",
        COAL,
        ("VN",),
        ("2018-04-01", "2018-06-30"),
        ("20000", "30000", "tonnes"),
    ),
    Case(
        "В прошлом году КНДР ввезла до 500 тыс. баррелей нефтепродуктов.",
        "figure",
        REFINED,
        (),
        ("2018-01-01", "2018-12-31"),
        (None, "500000", "barrels"),
        on="2019-05-03",
    ),
    Case(
        "КНДР вывезла 1,234 тонны железной руды.", "figure", IRON, (), None, (None, None, "tonnes"), gaps=g("quantity")
    ),
    Case(
        "КНДР получила несколько миллионов долларов за текстиль.",
        "figure",
        TEXTILES,
        (),
        None,
        None,
        (None, None, "USD"),
        gaps=g("money"),
    ),
    Case(
        "03.05.2019 судно с песком из КНДР прибыло в Китай.",
        "background",
        SAND | {"ships_new_or_used"},
        ("CN",),
        ("2019-05-03", "2019-05-03"),
    ),
    Case("В угле экрана мелькнула надпись об уголовном деле против КНДР.", "none"),
    Case(
        "В 2017-2019 годах из КНДР поступило свыше двух миллионов тонн песка.",
        "figure",
        SAND,
        (),
        ("2017-01-01", "2019-12-31"),
        ("2000000", None, "tonnes"),
    ),
    Case(
        "Посол России Иван Петров заявил, что рабочие из КНДР вернулись домой.",
        "background",
        g(),
        ("RU",),
        None,
        None,
        None,
        ("Иван Петров",),
    ),
    Case(
        "Рестораны КНДР в Камбодже закрылись в декабре 2019 года.",
        "background",
        g(),
        ("KH",),
        ("2019-12-01", "2019-12-31"),
    ),
    Case(
        "КНДР закупила 12 автомобилей класса люкс за 2,5 млн евро.",
        "figure",
        LUXURY,
        (),
        None,
        ("12", "12", "vehicles"),
        ("2500000", "2500000", "EUR"),
    ),
    Case(
        "С 3 по 7 июня 2018 года танкер КНДР вёл перевалку с борта на борт сырой нефти.",
        "background",
        CRUDE | {"ships_new_or_used"},
        (),
        ("2018-06-03", "2018-06-07"),
    ),
    Case(
        "Из КНДР в Китай вывезли 15 тысяч т угля на 1 200 000 юаней.",
        "figure",
        COAL,
        ("CN",),
        None,
        ("15000", "15000", "tonnes"),
        ("1200000", "1200000", "CNY"),
    ),
)

JAPANESE = (
    Case(
        "北朝鮮は2019年5月3日、中国に石炭1万2千トンを輸出した。",
        "figure",
        COAL,
        ("CN",),
        ("2019-05-03", "2019-05-03"),
        ("12000", "12000", "tonnes"),
    ),
    Case(
        "令和2年9月、北朝鮮の石炭約3万5000トンがベトナムに運ばれた。",
        "figure",
        COAL,
        ("VN",),
        ("2020-09-01", "2020-09-30"),
        ("35000", "35000", "tonnes"),
    ),
    Case(
        "国連の専門家パネルは、北朝鮮が少なくとも410万トンの石炭を輸出したと指摘した。",
        "figure",
        COAL,
        (),
        None,
        ("4100000", None, "tonnes"),
    ),
    Case(
        "北朝鮮は水産物の輸出で3億7千万ドルを得たとみられる。",
        "figure",
        SEAFOOD,
        (),
        None,
        None,
        ("370000000", "370000000", "USD"),
    ),
    Case("北朝鮮の労働者2、3万人がロシアで働いている。", "figure", g(), ("RU",), None, ("20000", "30000", "people")),
    Case(
        "北朝鮮のタンカーが東シナ海で瀬取りを行い、石油精製品５０万バレルを受け取った。",
        "figure",
        REFINED | {"ships_new_or_used"},
        (),
        None,
        ("500000", "500000", "barrels"),
    ),
    Case("北朝鮮の李容浩外相は石炭の輸出に触れなかった。", "background", COAL, (), None, None, None, ("李容浩",)),
    Case(
        "安保理決議2397号は北朝鮮への原油供給を年間400万バレルに制限する。",
        "figure",
        CRUDE,
        (),
        None,
        ("4000000", "4000000", "barrels"),
        None,
        (),
        ("resolution 2397 (2017)",),
    ),
    Case(
        "北朝鮮は数万人の労働者を海外に派遣している。",
        "figure",
        g(),
        (),
        None,
        (None, None, "people"),
        gaps=g("quantity"),
    ),
    Case(
        "北朝鮮は昨年、鉄鉱石を10万トン以上輸出した。",
        "figure",
        IRON,
        (),
        ("2018-01-01", "2018-12-31"),
        ("100000", None, "tonnes"),
        on="2019-06-01",
    ),
    Case("平成31年4月に北朝鮮の砂が中国へ運ばれた。", "background", SAND, ("CN",), ("2019-04-01", "2019-04-30")),
    Case("平成31年6月に北朝鮮の砂が中国へ運ばれた。", "background", SAND, ("CN",), None, gaps=g("period")),
    Case(
        "貨物船「Sea Lantern」(IMO番号9074729)は北朝鮮の石炭を積んでいた。",
        "background",
        COAL | {"ships_new_or_used"},
        (),
        None,
        None,
        None,
        (),
        ("Sea Lantern", "IMO 9074729"),
    ),
    Case("北朝鮮のIT労働者は約20カ国で働く。", "figure", g(), (), None, ("20", "20", "countries")),
    Case("北朝鮮は暗号資産約4億ドル相当を盗んだ。", "figure", g(), (), None, None, ("400000000", "400000000", "USD")),
    Case("2017年7〜9月期に北朝鮮から繊維製品が輸入された。", "background", TEXTILES, (), ("2017-07-01", "2017-09-30")),
    Case("北朝鮮は高級車ベンツを4台輸入した。", "figure", LUXURY, (), None, ("4", "4", "units")),
    Case("朝方、日本海で石炭船が座礁した。", "none"),
    Case(
        "元北朝鮮レストラン従業員の女性ら10人余りがカンボジアを出国した。",
        "figure",
        g(),
        ("KH",),
        None,
        ("10", None, "people"),
    ),
    Case(
        "北朝鮮は2018年1〜8月に石炭１２，０００トンを日本円で３億円相当で売った。",
        "figure",
        COAL,
        (),
        ("2018-01-01", "2018-08-31"),
        ("12000", "12000", "tonnes"),
        ("300000000", "300000000", "JPY"),
    ),
)

CASES = tuple(
    (language, case)
    for language, group in (("ko", KOREAN), ("zh", CHINESE), ("ru", RUSSIAN), ("ja", JAPANESE))
    for case in group
)
