"""Command line: see the package."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path

from bench.people.strangers import (
    everyday,
    export_logins,
    export_registers,
    export_staff,
    handing,
    people,
    rings,
    traps_identity,
    traps_place,
    traps_things,
    visits,
    world,
)


def built(seed: int, total: int, ring_count: int, plain_ids: bool = False) -> world.World:
    """The world with all that is planted in it; raises LookupError where ``total`` is too small for that."""
    made = world.build(seed, total, plain_ids)
    rings.plant(made, ring_count)
    for module in (traps_identity, traps_place, traps_things):
        for plant in module.PLANTED:
            if plant is not traps_place.nat_office:
                plant(made, made.rng(f"trap/{plant.__name__}"))
    everyday.households(made, total)
    traps_place.nat_office(made, made.rng("trap/nat_office"))
    everyday.lived(made)
    return made


def _firm(made: world.World, org: world.Org, data: Path, logins: int, no_country: bool) -> int:
    folder = data / org.slug
    desk = export_staff.Desk(folder, org, made.rng(f"desk/{org.slug}"), no_country)
    for write in export_staff.EVERY_FIRM:
        write(desk)
    for write in (export_staff.transactions,) if org.slug == world.PLATFORM else export_staff.COMPANY_ONLY:
        write(desk)
    events = visits.of_org(made.rng(f"visits/{org.slug}"), org, logins)
    export_logins.WRITERS[org.logs](folder / "logins", made.rng(f"logs/{org.slug}"), events)
    return len(events)


def _lists(made: world.World, data: Path) -> None:
    ranges = [(f"{net}.0/24", provider, "own collection", "2025-02-20") for net, provider in made.vpn]
    handing.table(data / "lists" / "vpn_ranges.csv", ("cidr", "provider", "source", "as_of"), ranges)
    allowed = [(*entry, "facilities and payroll", "2025-03-01") for entry in made.allowed]
    handing.table(data / "lists" / "allow_list.csv", ("kind", "value", "name", "source", "as_of"), allowed)


def truth(made: world.World, total: int, no_country: bool) -> dict[str, object]:
    households = [
        world.described(p) for org in made.orgs.values() for p in org.people if p.role in {"household", "flat_share"}
    ]
    return {"seed": made.seed, "people": total, "no_country": no_country, "rings": made.rings, "traps": made.traps,
            "households": households}  # fmt: skip


def run(out: Path, seed: int, total: int, ring_count: int, **options: int) -> dict[str, int]:
    """Write everything below ``out``, new or empty. Options: ``logins``, ``no_country``, ``plain_ids``."""
    made = built(seed, total, ring_count, bool(options.get("plain_ids", 0)))
    data = out / "data"
    no_country = bool(options.get("no_country", 0))
    events = sum(_firm(made, org, data, options.get("logins", 8), no_country) for org in made.orgs.values())
    _lists(made, data)
    holders = export_registers.register(made.rng("register"), total)
    export_registers.written(data / "registers", holders, made.rng("register/files"))
    export_registers.write_truth(out / "register_truth.json", holders)
    told = json.dumps(truth(made, total, no_country), indent=1, ensure_ascii=False)
    (out / "truth.json").write_text(told + "\n", "utf-8")
    return {
        "people": total,
        "events": events,
        "rings": len(made.rings),
        "traps": len(made.traps),
        "holders": len(holders),
    }


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m bench.people.strangers", description="Invented people with known answers."
    )
    parser.add_argument("out", type=Path, help="a new or empty folder")
    parser.add_argument("--seed", type=int, required=True, help="any number: the same one gives the same bytes")
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--rings", type=int, default=8)
    parser.add_argument("--logins", type=int, default=8, help="log-ins of an ordinary person in the three months")
    parser.add_argument("--no-country", action="store_true", help="leave out country and nationality columns on people")
    parser.add_argument("--plain-ids", action="store_true", help="every firm counts its people from 1001")
    parser.add_argument("--replace", action="store_true", help="empty OUT/data first")
    asked = parser.parse_args(arguments)
    if asked.replace:
        shutil.rmtree(asked.out / "data", ignore_errors=True)
    elif asked.out.exists() and any(asked.out.iterdir()):
        parser.error(f"{asked.out} is not empty: name a new folder, or add --replace")
    try:
        options = {"logins": asked.logins, "no_country": int(asked.no_country), "plain_ids": int(asked.plain_ids)}
        made = run(asked.out, asked.seed, asked.people, asked.rings, **options)
    except LookupError as missing:
        parser.error(str(missing))
    covered = f"{people.FIRST_DAY} to {people.LAST_DAY}"
    print(
        f"seed {asked.seed}: "
        + ", ".join(f"{count} {what}" for what, count in made.items())
        + f"; logs cover {covered}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
