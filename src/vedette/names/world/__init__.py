"""Names of the rest of the world: persons, companies, organisations, ships, in any script; no Korean persons."""

from vedette.names.world.comparing import compare, score
from vedette.names.world.keys import keys, weighted_keys
from vedette.names.world.name import WorldName
from vedette.names.world.reading import read

__all__ = ["WorldName", "compare", "keys", "read", "score", "weighted_keys"]
