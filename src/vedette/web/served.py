"""What is served at one moment: the newest snapshots, their index, and the datasets they make. Never changed, only
replaced as a whole."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from vedette.errors import IntegrityError
from vedette.ids import digest
from vedette.lists import store
from vedette.lists.listed import ListedParty
from vedette.lists.snapshots import Snapshot
from vedette.screening.held import held
from vedette.screening.index import Index
from vedette.web import lookup as looking_up
from vedette.web.entity import Entity, link, nested, sanction, shaped, stamps
from vedette.web.history import history
from vedette.web.limits import DEFAULT
from vedette.web.lookup import Entry, Lookup


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which lists a request is about; null for all of them."""

    lists: frozenset[str] | None

    def holds(self, name: str) -> bool:
        """Whether the list is among them."""
        return self.lists is None or name in self.lists


class Served:
    """The lists as they are served. Close it when nobody uses it any more."""

    def __init__(self, snapshots: tuple[Snapshot, ...], index: Index, lookup: Lookup) -> None:
        self.snapshots = {item.name: item for item in snapshots}
        self.index = index
        self.lookup = lookup
        self.version = index.meta["made_from"][:16]
        self.entity = lru_cache(maxsize=16_384)(self._entity)

    def close(self) -> None:
        """Let both files go."""
        self.index.close()
        self.lookup.close()

    @property
    def is_sample(self) -> bool:
        """Whether nothing but the built-in sample is there."""
        return all(item.kind == "sample" for item in self.snapshots.values())

    def kind(self, name: str) -> str:
        """Whose list it is."""
        return self.snapshots[name].kind

    def party(self, entry: Entry) -> ListedParty:
        """The entry as the list has it."""
        return self.index.party(entry.party)

    def _entity(self, number: str) -> Entity:
        """The entity of an id that is there. Read it, never change it: it is kept."""
        entry = self.lookup.by_id(number)
        assert entry is not None, "an id that a hit or a lookup gave is there"
        return shaped(self.party(entry), entry.days, self.kind(entry.list))

    def neighbours(self, entry: Entry) -> dict[str, list[Entity]]:
        """Adjacent entities by property: the listing itself, and entries that one of the two names."""
        own = (entry.id, entry.caption)
        to, back = self.lookup.linked(entry.party)
        listing = sanction(self.party(entry), self.kind(entry.list)) | stamps(entry.days)
        return {
            "sanctions": [listing],
            "unknownLinkTo": [self._link(own, (other.id, other.caption), entry, other, True) for other in to],
            "unknownLinkFrom": [self._link((other.id, other.caption), own, other, other, False) for other in back],
        }

    def _link(
        self, subject: tuple[str, str], other: tuple[str, str], said_in: Entry, far: Entry, forward: bool
    ) -> Entity:
        """A link with the entry at its far end inside, without that one's own neighbours."""
        made = link(subject, other, said_in.list) | stamps(said_in.days)
        return nested(made, {"object" if forward else "subject": [self.entity(far.id)]})

    def scope(self, dataset: str, include: Collection[str] = (), exclude: Collection[str] = ()) -> Scope | None:
        """The lists that ``dataset``, narrowed or widened by the two others, means; null for an unknown dataset.

        ``default`` is all lists, and ``include`` picks among them. Beside the name of one list, ``include`` names
        further ones: so the official client sends a choice of several.
        """
        known = frozenset(self.snapshots)
        if dataset != DEFAULT and dataset not in known:
            return None
        wanted = known if DEFAULT in include else frozenset(include)
        chosen = (wanted or known) if dataset == DEFAULT else wanted | {dataset}
        chosen -= known if DEFAULT in exclude else frozenset(exclude)
        return Scope(lists=None if chosen == known else chosen)

    def unknown(self, names: Iterable[str]) -> list[str]:
        """Names that are no dataset here."""
        return sorted(set(names) - set(self.snapshots) - {DEFAULT})


def opened(home: Path, progress: Callable[[int], None] | None = None) -> Served:
    """The newest snapshots of all lists, or the built-in sample, ready to be asked; what is not there is made first.

    Raises :class:`~vedette.errors.IntegrityError` where a snapshot on disk is not what was written.
    """
    snapshots = store.chosen(home)
    index = held(home, snapshots, progress)
    try:
        lookup = _lookup(home, snapshots, index)
    except BaseException:
        index.close()
        raise
    return Served(snapshots, index, lookup)


def fingerprint(home: Path) -> str:
    """A hash of which snapshots are there now: another one than that of what is served means that it is stale."""
    return digest(*sorted(f"{item.name}/{item.snapshot}" for item in store.chosen(home)))


def _lookup(home: Path, snapshots: tuple[Snapshot, ...], index: Index) -> Lookup:
    days = {item.name: tuple(old.snapshot for old in store.snapshots(home, item.name)) for item in snapshots}
    key = digest(looking_up.VERSION, index.meta["made_from"], sorted(days.items()))
    path = home / "index" / f"{key[:24]}.lookup"
    if path.exists():
        try:
            return Lookup(path)
        except IntegrityError:
            path.unlink(missing_ok=True)
    looking_up.build(
        index.parties(),
        path,
        kinds={item.name: item.kind for item in snapshots},
        days={item.name: history(home, item) for item in snapshots},
    )
    for other in path.parent.glob("*.lookup"):
        # the server is the only one to ask these; one that another server still has open stays readable to it
        if other != path:
            other.unlink(missing_ok=True)
    return Lookup(path)
