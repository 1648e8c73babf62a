"""Cities with their clocks, streets, and networks that no household uses."""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True)
class City:
    name: str
    region: str
    country: str  # ISO 3166 alpha-2
    lat: float
    lon: float
    zone: str


def _city(line: str) -> City:
    name, region, country, lat, lon, zone = line.split("|")
    return City(name, region, country, float(lat), float(lon), zone)


CITIES: tuple[City, ...] = tuple(
    _city(line)
    for line in """\
Austin|Texas|US|30.27|-97.74|America/Chicago
Columbus|Ohio|US|39.96|-83.00|America/New_York
Phoenix|Arizona|US|33.45|-112.07|America/Phoenix
Nashville|Tennessee|US|36.16|-86.78|America/Chicago
Portland|Oregon|US|45.52|-122.68|America/Los_Angeles
Tampa|Florida|US|27.95|-82.46|America/New_York
Leeds|England|GB|53.80|-1.55|Europe/London
Bristol|England|GB|51.45|-2.59|Europe/London
Hamburg|Hamburg|DE|53.55|9.99|Europe/Berlin
Leipzig|Sachsen|DE|51.34|12.37|Europe/Berlin
Krakow|Malopolskie|PL|50.06|19.94|Europe/Warsaw
Cluj-Napoca|Cluj|RO|46.77|23.60|Europe/Bucharest
Lviv|Lviv|UA|49.84|24.03|Europe/Kyiv
Valencia|Valencia|ES|39.47|-0.38|Europe/Madrid
Toronto|Ontario|CA|43.65|-79.38|America/Toronto
Pune|Maharashtra|IN|18.52|73.86|Asia/Kolkata
Kochi|Kerala|IN|9.93|76.27|Asia/Kolkata
Recife|Pernambuco|BR|-8.05|-34.88|America/Recife
Cebu City|Cebu|PH|10.32|123.89|Asia/Manila
Seoul|Seoul|KR|37.57|126.98|Asia/Seoul
Busan|Busan|KR|35.18|129.08|Asia/Seoul
Osaka|Osaka|JP|34.69|135.50|Asia/Tokyo
Fukuoka|Fukuoka|JP|33.59|130.40|Asia/Tokyo
Singapore|Singapore|SG|1.35|103.82|Asia/Singapore
Izmir|Izmir|TR|38.42|27.14|Europe/Istanbul
Lagos|Lagos|NG|6.52|3.38|Africa/Lagos
Hanoi|Hanoi|VN|21.03|105.85|Asia/Ho_Chi_Minh
Yanji|Jilin|CN|42.91|129.51|Asia/Shanghai
Shenyang|Liaoning|CN|41.80|123.43|Asia/Shanghai
Vladivostok|Primorye|RU|43.12|131.89|Asia/Vladivostok
Yakutsk|Sakha|RU|62.03|129.73|Asia/Yakutsk
Tashkent|Tashkent|UZ|41.30|69.24|Asia/Tashkent
Vientiane|Vientiane|LA|17.97|102.60|Asia/Vientiane""".splitlines()
)
PYONGYANG = _city("Pyongyang|Pyongyang|KP|39.03|125.75|Asia/Pyongyang")

# How many of a thousand employees live in each country; the rest of the list is used by name only.
WEIGHTS = {"US": 380, "GB": 100, "DE": 90, "PL": 50, "RO": 40, "UA": 30, "ES": 40, "CA": 60, "IN": 90, "BR": 40,
           "PH": 30, "KR": 10, "JP": 10, "SG": 10, "TR": 10, "NG": 10}  # fmt: skip

NAMES = {"US": "United States", "GB": "United Kingdom", "DE": "Germany", "PL": "Poland", "RO": "Romania",
         "UA": "Ukraine", "ES": "Spain", "CA": "Canada", "IN": "India", "BR": "Brazil", "PH": "Philippines",
         "KR": "South Korea", "JP": "Japan", "SG": "Singapore", "TR": "Turkey", "NG": "Nigeria", "VN": "Vietnam",
         "CN": "China", "RU": "Russia", "UZ": "Uzbekistan", "LA": "Laos", "KP": "North Korea"}  # fmt: skip
ALPHA3 = {"US": "USA", "GB": "GBR", "DE": "D", "PL": "POL", "RO": "ROU", "UA": "UKR", "ES": "ESP", "CA": "CAN",
          "IN": "IND", "BR": "BRA", "PH": "PHL", "KR": "KOR", "JP": "JPN", "SG": "SGP", "TR": "TUR", "NG": "NGA",
          "VN": "VNM", "CN": "CHN", "RU": "RUS", "UZ": "UZB", "LA": "LAO", "KP": "PRK"}  # fmt: skip
"""Three letters as a passport's machine-readable zone writes them (Doc 9303-3: Germany is D)."""

DIAL = {"US": "1", "CA": "1", "GB": "44", "DE": "49", "PL": "48", "RO": "40", "UA": "380", "ES": "34", "IN": "91",
        "BR": "55", "PH": "63", "KR": "82", "JP": "81", "SG": "65", "TR": "90", "NG": "234", "VN": "84", "CN": "86",
        "RU": "7", "UZ": "998", "LA": "856"}  # fmt: skip

_STREETS = (
    "Alder Beacon Cedar Dover Elm Foundry Garden Harbour Iris Juniper Kiln Larch Mill Nettle Orchard Pine Quarry River"
    " Station Tanner Upland Valley Willow Yarrow Abbey Bridge Canal Depot Eastern Ferry Grange Hazel Ivy Jetty Lime"
    " Meadow Northern Oak Priory Rowan Summit Thistle Union Vine Weaver Spring Chapel Market Park"
).split()
_KINDS = ("Street", "Road", "Avenue", "Lane", "Way", "Court", "Drive")
_BLOCKS = (11, 21, 22, 26, 28, 29, 30, 33)
"""First octets of blocks that are globally routable on paper and not given to homes or offices."""


def in_country(country: str) -> tuple[City, ...]:
    return tuple(city for city in CITIES if city.country == country)


def named(name: str) -> City:
    return next(city for city in CITIES if city.name == name)


def any_city(rng: random.Random) -> City:
    country = rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
    return rng.choice(in_country(country))


def street(rng: random.Random) -> str:
    return f"{rng.randint(1, 999)} {rng.choice(_STREETS)} {rng.choice(_KINDS)}"


def postcode(rng: random.Random, country: str) -> str:
    if country == "GB":
        return f"LS{rng.randint(1, 28)} {rng.randint(1, 9)}{rng.choice('ABDEFGH')}{rng.choice('JLNPQRS')}"
    return f"{rng.randint(10000, 98999)}"


def address(rng: random.Random) -> str:
    """One IPv4 address of a home or office line."""
    return f"{rng.choice(_BLOCKS)}.{rng.randint(0, 199)}.{rng.randint(0, 255)}.{rng.randint(1, 254)}"


def network(rng: random.Random) -> str:
    """The first three octets of a /24 that is kept apart from homes: carriers, VPN exits, egress."""
    return f"{rng.choice(_BLOCKS)}.{rng.randint(200, 254)}.{rng.randint(0, 255)}"
