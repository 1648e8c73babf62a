"""What the first lines of a text in another language state: the publication day and the agency or newspaper."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from vedette.claims.tongues.dates import find_dates_abroad
from vedette.claims.tongues.dates_ru import find_dates_ru

HEAD_LINES = 8
HEAD_LETTERS = 600
_LABEL = re.compile(
    r"(?i)입력|등록|송고|게재|수정|기사입력|发布|發布|时间|時間|来源|來源|更新|配信|掲載|公開|опубликован|дата|published|date"
)
_END = re.compile(r"[.。!?！？]\s*$")
PRESS: tuple[tuple[str, str], ...] = (
    ("연합뉴스", "Yonhap"), ("조선중앙통신", "KCNA"), ("조선일보", "Chosun Ilbo"), ("중앙일보", "JoongAng Ilbo"),
    ("동아일보", "Dong-A Ilbo"), ("한겨레", "Hankyoreh"), ("뉴시스", "Newsis"), ("자유아시아방송", "RFA"),
    ("미국의소리", "VOA"), ("新华社", "Xinhua"), ("新華社", "Xinhua"), ("人民日报", "People's Daily"),
    ("环球时报", "Global Times"), ("中新社", "China News Service"), ("中央社", "CNA"), ("朝中社", "KCNA"),
    ("ТАСС", "TASS"), ("РИА Новости", "RIA Novosti"), ("Интерфакс", "Interfax"), ("Коммерсант", "Kommersant"),
    ("共同通信", "Kyodo"), ("時事通信", "Jiji"), ("NHK", "NHK"), ("朝日新聞", "Asahi"), ("読売新聞", "Yomiuri"),
    ("毎日新聞", "Mainichi"), ("産経新聞", "Sankei"), ("日本経済新聞", "Nikkei"),
)  # fmt: skip
"""Agencies and newspapers as a dateline names them, and what to print beside their own name."""
_DATELINE = re.compile(
    r"[(\[][^()\[\]\n]{0,20}=(?P<a>[^()\[\]\n]{2,12})[)\]]|^\s*(?P<b>[^\s\d]{2,5}?社)[^\s\d。]{1,8}\d{1,2}月\d{1,2}日[电電]"
    r"|[/(](?P<c>ТАСС|РИА Новости|Интерфакс)[/)]|【[^】\n]{0,12}?(?P<d>共同|時事)】",
    re.MULTILINE,
)
_SHORT = {"共同": "共同通信", "時事": "時事通信"}


@dataclass(frozen=True, slots=True)
class HeadAbroad:
    """``published`` and ``publisher`` where the first lines state them."""

    published: date | None
    publisher: str | None


def head_abroad(text: str, code: str) -> HeadAbroad:
    """The head of a folded text. A day counts only where it stands on a line of its own or behind a label."""
    top = text[:HEAD_LETTERS]
    return HeadAbroad(_published(top, code), _publisher(top))


def _published(top: str, code: str) -> date | None:
    for written in [line.strip() for line in top.splitlines() if line.strip()][:HEAD_LINES]:
        labelled = _LABEL.search(written)
        wire = _DATELINE.search(written)
        line = written[: wire.end() + 20] if wire else written
        # "ТОКИО, 3 мая 2019 года. /ТАСС/": the day stands in the dateline.
        if not wire and not labelled and (len(line) > 40 or _END.search(line)):
            continue
        hits = find_dates_ru(line, None) if code == "ru" else find_dates_abroad(line, None)
        days = [hit for hit in hits if hit.precision == "day" and hit.first]
        # A headline may name a day too: the line of a publication day holds little else.
        if days and (labelled or wire or len(line) - (days[0].end - days[0].start) <= 12):
            return days[0].first
    return None


def _publisher(top: str) -> str | None:
    match = _DATELINE.search(top)
    named = next((name for name in match.groups() if name), None) if match else None
    named = _SHORT.get(named, named) if named else None
    for own, shown in PRESS:
        if named and own in named:
            return own if own == shown else f"{own} ({shown})"
    for line in [line.strip() for line in top.splitlines() if line.strip()][:HEAD_LINES]:
        for own, shown in PRESS:
            if own in line and (len(line) <= len(own) + 12 or (_LABEL.search(line) and len(line) <= 40)):
                return own if own == shown else f"{own} ({shown})"
    return None
