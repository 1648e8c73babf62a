"""Nationalities, legal statuses and permits as registers write them."""

from __future__ import annotations

import pytest

from vedette.detectors.labour.employer import employer_kind
from vedette.detectors.labour.nationality import reading
from vedette.detectors.labour.status import permit_class, status

READ = {
    "KP": "PRK|kp|DPRK|D.P.R.K.|North Korea|NORTH KOREAN|N. Korea|Korea, North|Korea (North)|Korea, Democratic "
    "People's Republic of|Korea (Democratic People\u2019s Rep. of)|Korea DPR|조선민주주의인민공화국|북한|КНДР|"
    "Северная Корея|Корейская Народно-Демократическая Республика|朝鲜|北朝鮮|Corée du Nord|Corea del Norte|"
    "Nordkorea|408|North Korea (PRK)|Korea, Democratic People's Republic of (PRK)|DPRK / North Korea|PRK, KP",
    "KR": "KOR|kr|ROK|South Korea|Korea, South|Korea, Republic of|Republic of Korea|Korea (Rep.)|S. Korean|대한민국|"
    "Республика Корея|Южная Корея|韩国|Südkorea|Corea del Sur|410",
    "korea": "Korea|KOREAN|Корея|Corea",
    "chosen": "Chosen|Chōsen|朝鮮|조선적",
    "unknown": "|unknown|N/A|XXX|not stated",
    "stateless": "stateless|XXA",
    "several": "PRK/KOR|PRK, KOR|KP; KR|PRK KOR|PRK and KOR|DPRK / China|North Korea / South Korea|КНДР/Россия|PRK "
    "(KOR)|PRK (not verified)|北朝鮮/韓国",
    "CN": "CHN|China|Chinese|中国",
    "RU": "RUS|Russian Federation|Россия",
    "other": "Ruritania|ethnic Korean|Korean Chinese|朝鲜族|조선족|born in North Korea|former North Korean",
}


@pytest.mark.parametrize(("text", "expected"), [(t, code) for code, texts in READ.items() for t in texts.split("|")])
def test_a_nationality_is_read_as_the_register_means_it(text: str, expected: str) -> None:
    assert reading(text) == expected


STATUS = {
    "protected": "Refugee (1951 Convention)|recognised refugee|asylum granted|subsidiary protection|"
    "humanitarian residence|defector|난민|беженец",
    "pending": "asylum seeker|asylum applicant|refugee status: application pending",
    "refused": "asylum refused|refugee status revoked|not a refugee",
    "own": "naturalised|Naturalized 2011|귀화",
    "un": "UN staff|Permanent Mission to the UN|Headquarters Agreement|United Nations secondee",
    "chosen": "special permanent resident|Chōsen-seki|特別永住者",
    "": "ordinary|permanent resident|married|who is employed|data protection consent given",
}


@pytest.mark.parametrize(("text", "expected"), [(t, word) for word, texts in STATUS.items() for t in texts.split("|")])
def test_a_status_shows_one_thing_or_nothing(text: str, expected: str) -> None:
    read = status(text)
    held = [name for name in ("protected", "pending", "refused", "own", "un", "chosen") if getattr(read, name)]
    assert held == ([expected] if expected else [])


CLASSES = {
    "work": "work|Work permit (renewal)|seasonal labour|Blue Card|патент|취업|player licence",
    "study": "student|study, may work 10 hours|учебная|F-1|留学",
    "tourist": "tourist|Visit visa|туризм",
    "trainee": "technical intern trainee|стажировка",
    "exchange": "cultural exchange|exchange visitor",
    "official": "official passport|служебная",
    "border": "border resident card",
    "residence": "residence permit|permanent residence",
    "protection": "refugee travel and residence|asylum",
    "unread": "type 7|",
}


@pytest.mark.parametrize(("text", "expected"), [(t, word) for word, texts in CLASSES.items() for t in texts.split("|")])
def test_a_permit_falls_in_one_class(text: str, expected: str) -> None:
    assert permit_class(text) == expected


EMPLOYERS = {
    "mission": "Embassy of the DPRK|Embassy of the DPRK in Kuwait|Consulate General of North Korea, Vladivostok|DPRK "
    "Permanent Mission to the United Nations|Consulate|посольство КНДР|북한 대사관|朝鲜大使馆",
    "united_nations": "United Nations Secretariat|UNDP|WFP country office|UNESCO|UNICEF Kuwait|World Food Programme|UN",
    "": "Embassy Suites Hotel|Embassy of France|United Nations Plaza Hotel|UN Construction LLC|Wfp Woodworks|Firm A|"
    "Sunder Trading|Embassy Cleaning Ltd",
}


@pytest.mark.parametrize(
    ("text", "expected"), [(t, word) for word, texts in EMPLOYERS.items() for t in texts.split("|")]
)
def test_a_mission_and_the_united_nations_are_told_from_firms(text: str, expected: str) -> None:
    assert (employer_kind(text) or "") == expected
