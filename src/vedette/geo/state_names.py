"""Names of States in Korean, Chinese, Russian and Japanese, as press and UN documents write them.

About ninety jurisdictions: those that reports on the DPRK's income abroad name. Source: the UN terminology of the
official languages, the names the two Koreas' and the Japanese foreign ministry use. A trailing ``*`` stands for any
ending of a noun. Abbreviations of two States (中朝, 북러) name the partner.
"""

# ruff: noqa: E501 - word lists read best whole

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

# Words that begin like a State and are none: peoples, seas, regions, words of the language, newspapers.
DECOYS: dict[str, tuple[str, ...]] = {
    "ko": (
        "인도적", "인도주의", "인도양", "인도차이나", "인도하", "인도받", "인도되", "인도했", "인도됐", "인도할", "인도를 요청",
        "일본해", "이란성", "대만족", "한국어", "미국 달러", "홍콩 달러", "홍콩달러", "호주 달러", "호주달러", "대만 달러",
        "대만달러", "캐나다 달러", "캐나다달러", "싱가포르 달러", "싱가포르달러", "영국령",
    ),
    "zh": ("印度洋", "印度支那", "日本海", "中国地方", "南苏丹", "南蘇丹", "蒙古族", "内蒙古", "內蒙古", "巴西利亚", "几内亚比绍",
           "巴布亚新几内亚", "香港脚", "中方面", "美方面", "俄方面",
           "新加坡元"),
    "ru": ("Китай-город", "доллар* США", "долл. США", "Республик* Коми", "Судан* Южн*", "Папуа — Новая Гвинея"),
    "ja": ("インド洋", "インドシナ", "日本海", "中国地方", "南スーダン", "アメリカ大陸", "ギニアビサウ", "パプアニューギニア", "ロシア語", "日本語", "日本人妻", "日本円", "香港ドル"),
}  # fmt: skip


@cache
def names_in(code: str) -> dict[str, str]:
    """Spelling -> ISO 3166-1 alpha-2 in the language ``code`` (ko, zh, ru, ja); empty for any other."""
    if code not in DECOYS:
        return {}
    text = (files("vedette.geo") / "state_names.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return {name: row["code"] for row in rows for name in row[code].split("|") if name}
