"""Invented companies and a freelance platform, 10^3 to 10^6 accounts, as tables of records with known answers.

``python -m bench.people.world FOLDER --people N --seed S`` writes ``tables/<shape>.parquet`` (the columns of
:mod:`vedette.records.tables`) and ``truth.json``: rings with their members, and traps by name. The mass of people and
their honest coincidences are made by the engine from hashes of the seed (``sql/``); rings and traps are a cast of some
hundreds, made one by one. Nobody is real: names are strung from syllables, addresses of machines are of 240.0.0.0/4
(reserved, never routed) and RFC 5737, telephones of area codes and country codes never given out.
"""

from bench.people.world.make import World, make

__all__ = ["World", "make"]
