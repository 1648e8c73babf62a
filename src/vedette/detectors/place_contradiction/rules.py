"""Thresholds of this detector, each with its reason."""

from __future__ import annotations

NAME = "place_contradiction"

SESSIONS = 20
"""Sign-ins below which "never in the claimed country" is chance or one trip: about a month of work days."""
DAYS = 5
"""Days on which they fall: twenty sign-ins of one evening are one stay in one place."""
SPEED_KMH = 900
"""Faster than an airliner cruises (about 900 km/h), boarding and roads not counted."""
MARGIN_KM = 500
"""Places of addresses are off by a country's width in the worst case; this much is taken from each distance first."""
JUMPS = 2
"""One jump is a wrong entry of the database of places; the same again is a habit."""
VPN_SESSIONS = 3
VPN_SHARE = 0.1
"""A tenth of the sign-ins and three of them: less is somebody in a hotel."""
LIST_AGE_DAYS = 180
"""Providers change their ranges; of a list half a year older or younger than the sign-in nothing is said with force."""
EVENTS = 200
EVENT_DAYS = 20
"""Fewer events than these do not tell a working day from scatter."""
HOURS_OFF = 4
"""Hours between the claimed zone and the hours worked: early birds and late starters differ by two or three."""
CONCENTRATION = 0.3
"""Length of the mean direction of the hours (0 even, 1 one hour): work at all hours has no direction."""
QUIET_HOURS = 4
"""A person who sleeps leaves a gap longer than this in each day."""
SLEEPLESS_DAYS = 20
SLEEPLESS_WEEKS = 4
"""So many days without such a gap, and in so many weeks: release nights and illness are shorter."""
ELSEWHERE_DAYS = 5
"""Days on which the firm's laptop and another device of the same person signed in from two countries."""
FARM = 3
"""Unrelated people at one address: two are a couple or friends."""
FILLED = 365
"""Days within which that many machines come to one address."""
MANY_TENANTS = 12
"""More people than this at one address or line are as likely at work there, on a campus or with a forwarder. Known
farms held up to about ninety machines (court papers of 2024-2026); what else ties their people is found elsewhere."""
TEAM = 6
TEAM_SHARE = 0.2
"""People of one firm at one place, and the part of its staff they make up, from which it is as likely an office:
farms take a few of one firm's staff, and five are still a household."""
SHARED_DAYS = 21
SHARED_SHARE = 0.8
SHARED_ACCOUNTS = 40
"""A line at home that carries several people's laptops for three weeks, and hardly anything of theirs goes elsewhere;
more accounts than forty are a gateway."""
EGRESS = 4
EGRESS_SHARE = 0.25
"""People of several claimed countries on one line, or a quarter of the staff: three may share a room abroad, and so
large a part of the staff does not."""
TOOL_DAYS = 30
"""Tools for remote control that matter were found within two to four weeks of the first day."""
BIDS = 100
BIDS_Z = 6.0
COHORT = 30
"""Offers far out of line with sign-ins of accounts of one month; less than thirty accounts have no line."""
BURST = 3
BURST_DAYS = 14
"""Developers rated high by one client within a fortnight."""
ROWS = 20
"""Rows of evidence in one line: the first and the last ten of long series."""
EARTH_ROW_KM = 111.2
"""Kilometres of one degree of latitude."""
