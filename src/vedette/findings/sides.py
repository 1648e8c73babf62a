"""Whether a statement can lean on another: what is said of ships or cargo takes no paragraph on workers, nor the
other way round."""

from __future__ import annotations

from functools import lru_cache

from vedette.claims.goods import goods_words
from vedette.claims.signs import signs
from vedette.claims.trade import CONSIGNED, freight
from vedette.regime.model import Regime

_PEOPLE_WORDS = frozenset({"worker", "it", "player", "crew", "repat", "visa_kind"})
_TRADE_WORDS = frozenset({"vessel", "at_sea", "ais", "container"})
_OF_PEOPLE = frozenset({"workers", "training"})
_OF_ANY = frozenset(
    {
        "joint_ventures", "designations", "asset_freeze", "finance", "banking", "officials", "property", "travel",
        "reporting", "exemptions",
    }
)  # fmt: skip


@lru_cache(maxsize=64)
def _side(text: str) -> str | None:
    own = signs(text)
    people, trade = bool(own & _PEOPLE_WORDS), bool(own & _TRADE_WORDS)
    return None if people == trade else "people" if people else "trade"


def fits(text: str, measures: tuple[str, ...], regime: Regime) -> bool:
    """Whether ``text`` can be about what ``measures`` rule."""
    if _of_other_goods(text, measures, regime):
        return False
    side = _side(text)
    subjects = {regime.measures[name].subject for name in measures}
    if side is None or not subjects or subjects & _OF_ANY:
        return True
    of_people = bool(subjects & _OF_PEOPLE)
    return of_people if side == "people" else not subjects <= _OF_PEOPLE


_OF_BODIES = frozenset(
    {"joint_ventures", "finance", "banking", "property", "workers", "training", "officials", "travel"}
)
_BODY_WORDS = frozenset(
    {"venture", "venture_hard", "finance", "worker", "people", "it", "player", "crew", "official", "anaphor"}
)


def _of_other_goods(text: str, measures: tuple[str, ...], regime: Regime) -> bool:
    """Whether ``text`` tells of a consignment of goods, and ``measures`` only of firms, banks or people: a container of
    squid stopped in port has nothing to do with the venture told of before it."""
    subjects = {regime.measures[name].subject for name in measures}
    if not subjects or not subjects <= _OF_BODIES or not CONSIGNED.search(text) or signs(text) & _BODY_WORDS:
        return False
    return bool(freight(text, goods_words(regime).find(text)))
