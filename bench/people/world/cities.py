"""Where people live: towns with their countries, places and clocks. Public facts, written by hand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class City:
    """``offset`` is minutes from UTC in May; ``alpha3`` the code that passports bear."""

    name: str
    country: str
    alpha3: str
    state: str
    lat: float
    lon: float
    offset: int
    zone: str


CITIES: tuple[City, ...] = (
    City("Chicago", "US", "USA", "United States", 41.88, -87.63, -300, "America/Chicago"),
    City("Austin", "US", "USA", "United States", 30.27, -97.74, -300, "America/Chicago"),
    City("Seattle", "US", "USA", "United States", 47.61, -122.33, -420, "America/Los_Angeles"),
    City("Atlanta", "US", "USA", "United States", 33.75, -84.39, -240, "America/New_York"),
    City("Nashville", "US", "USA", "United States", 36.16, -86.78, -300, "America/Chicago"),
    City("Toronto", "CA", "CAN", "Canada", 43.65, -79.38, -240, "America/Toronto"),
    City("Berlin", "DE", "DEU", "Germany", 52.52, 13.40, 120, "Europe/Berlin"),
    City("Lyon", "FR", "FRA", "France", 45.76, 4.84, 120, "Europe/Paris"),
    City("Leeds", "GB", "GBR", "United Kingdom", 53.80, -1.55, 60, "Europe/London"),
    City("Warsaw", "PL", "POL", "Poland", 52.23, 21.01, 120, "Europe/Warsaw"),
    City("Madrid", "ES", "ESP", "Spain", 40.42, -3.70, 120, "Europe/Madrid"),
    City("Kyiv", "UA", "UKR", "Ukraine", 50.45, 30.52, 180, "Europe/Kyiv"),
    City("Belgrade", "RS", "SRB", "Serbia", 44.79, 20.45, 120, "Europe/Belgrade"),
    City("Lagos", "NG", "NGA", "Nigeria", 6.52, 3.38, 60, "Africa/Lagos"),
    City("Pune", "IN", "IND", "India", 18.52, 73.86, 330, "Asia/Kolkata"),
    City("Manila", "PH", "PHL", "Philippines", 14.60, 120.98, 480, "Asia/Manila"),
    City("Seoul", "KR", "KOR", "Korea, Republic of", 37.57, 126.98, 540, "Asia/Seoul"),
    City("Osaka", "JP", "JPN", "Japan", 34.69, 135.50, 540, "Asia/Tokyo"),
    City("Singapore", "SG", "SGP", "Singapore", 1.35, 103.82, 480, "Asia/Singapore"),
    City("Curitiba", "BR", "BRA", "Brazil", -25.43, -49.27, -180, "America/Sao_Paulo"),
)
"""Where honest people live, from the first on ever more seldom."""

ABROAD: tuple[City, ...] = (
    City("Shenyang", "CN", "CHN", "China", 41.80, 123.43, 480, "Asia/Shanghai"),
    City("Yanji", "CN", "CHN", "China", 42.89, 129.51, 480, "Asia/Shanghai"),
    City("Vladivostok", "RU", "RUS", "Russian Federation", 43.12, 131.89, 600, "Asia/Vladivostok"),
    City("Vientiane", "LA", "LAO", "Laos", 17.97, 102.63, 420, "Asia/Vientiane"),
)
"""Where the members of some rings sit."""

NUMBERED: dict[str, str] = {
    "USA": "999999999",
    "CAN": "AA999999",
    "DEU": "c99999999",
    "FRA": "99AA99999",
    "GBR": "999999999",
    "POL": "AA9999999",
    "ESP": "AAA999999",
    "UKR": "AA999999",
    "SRB": "999999999",
    "NGA": "A99999999",
    "IND": "A9999999",
    "PHL": "p9999999a",
    "KOR": "m99999999",
    "JPN": "AA9999999",
    "SGP": "k9999999e",
    "BRA": "AA999999",
    "CHN": "e99999999",
    "RUS": "999999999",
    "LAO": "p9999999",
}
"""How passports of each State are numbered: ``9`` is any digit, ``A`` any letter, a small letter stands as it is."""

WESTERN = CITIES[:9]
"""What members of rings claim to be home: where the employers are."""


def at(name: str) -> City:
    return next(city for city in (*CITIES, *ABROAD) if city.name == name)
