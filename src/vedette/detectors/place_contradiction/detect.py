"""Places and machines that contradict what a person says of where they are."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.conduct import Conduct
from vedette.detectors.place_contradiction import (
    commits,
    country,
    egress,
    elsewhere,
    farm,
    farm_line,
    from_range,
    hours,
    kvm,
    moved_parcel,
    platform,
    rules,
    sleepless,
    tools,
    travel,
    vpn,
)
from vedette.detectors.place_contradiction.lines import Found, conduct_of
from vedette.detectors.place_contradiction.parcels import lay_parcels
from vedette.detectors.place_contradiction.prepared import prepare
from vedette.engine.tables import Tables

NAME = rules.NAME

_LARGE = (
    "place_ip", "place_tally", "place_account", "place_total", "place_clock", "place_seen", "place_parcel",
    "place_shared", "place_active", "place_keyed", "place_user", "place_jumped",
)  # fmt: skip
"""Tables laid on the way that grow with the log."""


def detect(tables: Tables) -> tuple[Conduct, ...]:
    """One line for each person and sort of fact (``details.type``), for farms of laptops one for each address.

    Only successful interactive sign-ins count. Sign-ins over VPNs of the user's dated list, proxies, the user's
    allowed gateways, mobile carriers, satellites, gateways of security firms and hosted machines do not tell a place.
    Nor does an egress: a line of four people who claim different countries, or of a quarter of the staff.

    * ``dprk_range``: from 175.45.176.0/22 (contradiction); ``kp_registered``: other space called North Korean
      (context).
    * ``never_in_country``: 20 sign-ins on 5 days, none in a country the person claims (contradiction).
    * ``impossible_travel``: two jumps or more between different devices above 900 km/h, 500 km being taken off each
      for the error of places (contradiction).
    * ``device_elsewhere``: the firm's machine and another device in two countries on 5 days (contradiction).
    * ``vpn``: a tenth of the sign-ins over listed VPN ranges; ranges without a day are refused (context).
    * ``hours``: 200 events on 20 days fit a zone 4 hours from the claimed one (context); ``no_sleep``: 20 days in 4
      weeks without a gap of 4 hours (link).
    * ``offset_0830``: commits at +08:30 between 15 August 2015 and 4 May 2018 (link), else context.
    * ``laptop_farm``: laptops of 3 strangers sent to one address that is not their home, or signing in over one line
      (link); a place of work by their files, or by how many they are, is context; ``ship_to_changed`` (context).
    * ``remote_tools``: two makers' tools for remote control within 30 days of hire (link); ``ip_kvm``: a device for
      remote keyboard and screen (link), the USB id of Linux's gadget alone (context).
    * ``bids`` and ``ratings``: counts of a platform out of line (context).

    Each line names what fits it innocently; what is known to explain it (a list, a role, a shift, a move, a dormitory)
    makes it context. None says anything of anybody's nationality.

    Source: joint advisory of the Departments of State and the Treasury and the FBI on IT workers, 16 May 2022, and the
    FBI's notices of January and July 2025; tz database for the clocks of Pyongyang.
    """
    made: dict[str, Conduct] = {}
    for item in _found(tables):
        conduct = conduct_of(item)
        made.setdefault(conduct.id, conduct)
    for name in _LARGE:
        tables.keep(name, "SELECT 0 AS done")  # what they held is of use to nobody else
    return tuple(made[key] for key in sorted(made))


def _found(tables: Tables) -> Iterator[Found]:
    if tables.any("login"):
        ranges = prepare(tables)
        yield from from_range.found(tables)
        egress.lay_egress(tables)
        yield from country.found(tables)
        yield from travel.found(tables)
        yield from vpn.found(tables, ranges)
        yield from hours.found(tables)
        yield from sleepless.found(tables)
        yield from elsewhere.found(tables)
    if tables.any("shipment"):
        lay_parcels(tables)
        yield from farm.found(tables)
        yield from moved_parcel.found(tables)
        if tables.any("login"):
            yield from farm_line.found(tables)
    yield from tools.found(tables)
    yield from kvm.found(tables)
    yield from commits.found(tables)
    yield from platform.found(tables)
