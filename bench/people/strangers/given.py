"""Common given and family names by country of upbringing. Names are decoration here: no answer depends on one."""

from __future__ import annotations

import random

_EN = (
    "James Mary Robert Linda Michael Susan David Karen William Lisa Thomas Nancy Daniel Emily Matthew Laura Anthony Amy"
    " Mark Helen Steven Rachel Paul Anna Andrew Megan Joshua Grace Kevin Ruth Brian Julia George Alice Peter Hannah"
    " Samuel Diane Frank Joan",
    "Smith Johnson Brown Taylor Walker Wright Hughes Turner Parker Morris Cooper Bailey Reed Kelly Howard Ward Cox"
    " Gray Watson Brooks Bennett Wood Ross Hayes Price Foster Barnes Fisher Grant Hunt Palmer Nichols Stone Dunn Hicks"
    " Boyd Mason Burke Carr Lane Flynn Nolan Doyle Sutton Whitfield Ashby Garner Holt Pruitt Lowell",
)
_DE = (
    "Lukas Anna Felix Lena Jonas Marie Paul Laura Max Julia Leon Sarah Tim Lisa Jan Katrin Stefan Sabine Uwe Heike",
    "Mueller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Neumann"
    " Schwarz Braun Hofmann Lange Krause Lehmann Vogel Keller Frank Berger Winkler Roth Beck Lorenz",
)
_SLAVIC = (
    "Piotr Anna Tomasz Maria Pawel Kasia Marek Ewa Adam Zofia Ivan Olena Andriy Iryna Taras Oksana Bohdan Natalia"
    " Dmytro Halyna",
    "Nowak Kowalski Wisniewski Wojcik Kaminski Lewandowski Zielinski Szymanski Wozniak Dabrowski Shevchenko Bondarenko"
    " Tkachenko Kravchenko Kovalenko Melnyk Koval Boyko Lysenko Marchenko",
)
_LATIN = (
    "Maria Jose Ana Luis Carlos Elena Juan Lucia Diego Paula Mihai Ioana Andrei Elena Radu Joana Pedro Beatriz Rafael"
    " Camila",
    "Garcia Lopez Martinez Sanchez Romero Navarro Torres Ramos Silva Santos Oliveira Pereira Costa Almeida Popescu"
    " Ionescu Dumitru Stan Marin Rusu Reyes Cruz Bautista Mendoza Villanueva",
)
_IN = (
    "Amit Priya Rahul Anjali Vijay Deepa Suresh Kavya Arjun Meera Rohan Nisha Sanjay Divya Kiran Lakshmi Anil Pooja"
    " Nikhil Asha",
    "Sharma Patel Nair Menon Kulkarni Joshi Deshpande Iyer Rao Reddy Gupta Verma Mathew Thomas Pillai Shah Bhat Naik"
    " Pawar Varma",
)
_KO = (
    "Min-jun Seo-yeon Ji-ho Ha-eun Do-yun Ji-woo Hyun-woo Soo-jin Sung-min Eun-ji Young-ho Mi-kyung Jae-won Hye-jin",
    "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang",
)
_JP = ("Haruto Yui Sota Aoi Ren Hina Kenji Naoko Takumi Emi", "Sato Suzuki Takahashi Tanaka Ito Watanabe Yamada Mori")
_OTHER = (
    "Mehmet Ayse Emre Zeynep Chidi Amaka Tunde Ngozi Linh Minh Hoa Tuan Wei Li Jing Hao Timur Aziza Sergey Olga",
    "Yilmaz Demir Kaya Sahin Okafor Adeyemi Eze Balogun Nguyen Tran Pham Le Wang Zhang Chen Liu Karimov Yusupov Petrov"
    " Sokolov",
)
_POOLS = {"US": _EN, "GB": _EN, "CA": _EN, "DE": _DE, "PL": _SLAVIC, "UA": _SLAVIC, "ES": _LATIN, "BR": _LATIN,
          "RO": _LATIN, "PH": _LATIN, "IN": _IN, "KR": _KO, "KP": _KO, "JP": _JP}  # fmt: skip


def drawn(rng: random.Random, country: str) -> tuple[str, str]:
    """A given and a family name. A tenth comes from anywhere: people move."""
    pool = _POOLS.get(country, _OTHER)
    if rng.random() < 0.1:
        pool = rng.choice((_EN, _DE, _SLAVIC, _LATIN, _IN, _OTHER))
    given, family = rng.choice(pool[0].split()), rng.choice(pool[1].split())
    if rng.random() < 0.06:
        family = f"{family}-{rng.choice(pool[1].split())}"
    return given, family
