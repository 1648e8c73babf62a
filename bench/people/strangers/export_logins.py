"""Log-in exports as the products hand them over, column names as their own documentation or readers have them."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable
from pathlib import Path

from bench.people.strangers import handing, numbering, places
from bench.people.strangers.people import Site
from bench.people.strangers.visits import Visit

Folder = Path


def _uuid(rng: random.Random) -> str:
    return numbering.guid(rng)


_OKTA_DEVICE = ("id", "name", "os_platform", "os_version", "managed", "registered")


def _okta_device(visit: Visit) -> dict[str, object]:
    """The computer, or in the second step the telephone that approves."""
    device = visit.device
    if visit.second_step:
        values: tuple[object, ...] = (visit.person.mfa, "Okta Verify phone", "ANDROID", "14", False, True)
    else:
        system = device.system.upper()
        values = (device.id, device.model, system, device.version, device.managed, device.managed)
    return dict(zip(_OKTA_DEVICE, values, strict=True))


def _okta_place(site: Site) -> dict[str, object]:
    where = site.city
    return {
        "city": where.name,
        "state": where.region,
        "country": places.NAMES[where.country],
        "postalCode": None,
        "geolocation": {"lat": where.lat, "lon": where.lon},
    }


def _okta_event(rng: random.Random, visit: Visit) -> dict[str, object]:
    person, site, device = visit.person, visit.site, visit.device
    actor_id = "00u" + numbering.token(random.Random(person.email), 17)
    actor = {"id": actor_id, "type": "User", "alternateId": person.email, "displayName": person.name}
    kind, shown = "user.session.start", "User login to Okta"
    if visit.second_step:
        kind, shown = "user.authentication.auth_via_mfa", "Authentication of user via MFA"
    where = _okta_place(site)
    agent = {"rawUserAgent": device.agent, "os": device.version, "browser": "CHROME"}
    return {
        "uuid": _uuid(rng),
        "published": visit.at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "eventType": kind,
        "version": "0",
        "severity": "INFO",
        "displayMessage": shown,
        "legacyEventType": None,
        "actor": actor,
        "device": _okta_device(visit),
        "client": {
            "id": None,
            "ipAddress": site.ip,
            "zone": "null",
            "device": "Computer",
            "userAgent": agent,
            "geographicalContext": where,
        },
        "securityContext": {
            "asNumber": site.asn,
            "asOrg": site.carrier.lower(),
            "isp": site.carrier.lower(),
            "domain": ".",
            "isProxy": site.proxy,
        },
        "outcome": {
            "result": "FAILURE" if visit.failed else "SUCCESS",
            "reason": "INVALID_CREDENTIALS" if visit.failed else None,
        },
        "target": None,
        "transaction": {"type": "WEB", "id": numbering.token(rng, 12), "detail": {}},
        "debugContext": {
            "debugData": {
                "deviceFingerprint": device.fingerprint,
                "requestUri": "/idp/idx/identify",
                "preferredLanguage": person.locale,
            }
        },
        "request": {"ipChain": [{"ip": site.ip, "version": "V4", "source": None, "geographicalContext": where}]},
        "authenticationContext": {"authenticationStep": 0, "externalSessionId": numbering.token(rng, 16)},
    }


def okta_json(folder: Path, rng: random.Random, visits: list[Visit]) -> None:
    """The System Log as JSON lines, gzipped by who fetched it."""
    folder.mkdir(parents=True, exist_ok=True)
    with gzip.GzipFile(str(folder / "okta_system_log.jsonl.gz"), "wb", compresslevel=4, mtime=0) as file:
        for visit in visits:
            file.write(json.dumps(_okta_event(rng, visit), separators=(",", ":")).encode() + b"\n")


_OKTA_CSV = (
    "timestamp,uuid,event_type,version,severity,display_message,legacy_event_type,outcome.result,outcome.reason,actor.id,"
    "actor.type,actor.display_name,actor.alternate_id,authentication_context.external_session_id,client.zone,"
    "client.ip_address,client.device,client.user_agent.raw_user_agent,client.user_agent.os,client.user_agent.browser,"
    "client.geographical_context.country,client.geographical_context.city,client.geographical_context.postal_code,"
    "client.geographical_context.geolocation.lon,client.geographical_context.geolocation.lat,transaction.id,"
    "transaction.type,debug_context.debug_data.request_uri,target0.id,target0.type,target0.alternate_id,target0.display_name"
).split(",")


def okta_csv(folder: Path, rng: random.Random, visits: list[Visit]) -> None:
    """The admin console's CSV: no device id in it."""
    rows = []
    for visit in visits:
        person, site, device = visit.person, visit.site, visit.device
        kind = "user.authentication.auth_via_mfa" if visit.second_step else "user.session.start"
        rows.append(
            (
                visit.at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
                _uuid(rng),
                kind,
                "0",
                "INFO",
                "",
                "",
                "FAILURE" if visit.failed else "SUCCESS",
                "",
                "00u" + numbering.token(random.Random(person.email), 17),
                "User",
                person.name,
                person.email,
                numbering.token(rng, 16),
                "null",
                site.ip,
                "Computer",
                device.agent,
                device.version,
                "CHROME",
                places.NAMES[site.city.country],
                site.city.name,
                "",
                site.city.lon,
                site.city.lat,
                numbering.token(rng, 12),
                "WEB",
                "/idp/idx/identify",
                "",
                "",
                "",
                "",
            )
        )
    handing.table(folder / "okta_system_log.csv", _OKTA_CSV, rows, "bom")


def google(folder: Path, rng: random.Random, visits: list[Visit]) -> None:
    """Admin SDK Reports, application ``login``: newest first, one object with ``items``."""
    items = []
    for visit in reversed(visits):
        person, site, device = visit.person, visit.site, visit.device
        name = "login_failure" if visit.failed else "login_verification" if visit.second_step else "login_success"
        told: list[dict[str, object]] = [{"name": "login_type", "value": "google_password"},
                {"name": "login_challenge_method", "multiValue": ["password"]},
                {"name": "is_suspicious", "boolValue": False},
                {"name": "is_second_factor", "boolValue": visit.second_step}]  # fmt: skip
        items.append(
            {
                "kind": "admin#reports#activity",
                "etag": f'"{numbering.token(rng, 12)}"',
                "id": {
                    "time": visit.at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
                    "uniqueQualifier": str(rng.randint(-(2**62), 2**62)),
                    "applicationName": "login",
                    "customerId": "C0invented",
                },
                "actor": {
                    "email": person.email,
                    "profileId": str(10**20 + random.Random(person.email).randint(0, 10**15)),
                },
                "ipAddress": site.ip,
                "networkInfo": {"ipAsn": [site.asn], "regionCode": site.city.country, "subdivisionCode": ""},
                "userDeviceInfo": {
                    "deviceId": device.id,
                    "deviceType": device.system.upper(),
                    "deviceOsVersion": device.version,
                },
                "events": [{"type": "login", "name": name, "parameters": told}],
            }
        )
    handing.text(
        folder / "google_login_activity.json", json.dumps({"kind": "admin#reports#activities", "items": items})
    )


_PORTAL = (
    "Date (UTC)|Request ID|User agent|Correlation ID|User ID|User|Username|User type|Cross tenant access type|"
    "Incoming token type|Authentication Protocol|Unique token identifier|Original transfer method|"
    "Client credential type|Token Protection - Sign In Session|Token Protection - Sign In Session StatusCode|"
    "Application|Application ID |App owner tenant ID|Resource|Resource ID |Resource tenant ID|"
    "Resource owner tenant ID|Home tenant ID|Home tenant name|IP address|Location|Status|Sign-in error code|"
    "Failure reason|Client app|Device ID|Browser|Operating System|Compliant|Managed|Join Type|"
    "Multifactor authentication result|Multifactor authentication auth method|"
    "Multifactor authentication auth detail|Authentication requirement|Sign-in identifier|Session ID|"
    "IP address (seen by resource)|Through Global Secure Access|Global Secure Access IP address|"
    "Autonomous system  number|Flagged for review|Token issuer type|Incoming token type|Token issuer name|"
    "Latency|Conditional Access|Managed Identity type|Associated Resource Id|Federated Token Id|"
    "Federated Token Issuer"
).split("|")


def entra_csv(folder: Path, rng: random.Random, visits: list[Visit]) -> None:
    """The portal's download: blanks in headers, one header twice, now and then a port behind the address."""
    rows = []
    for visit in visits:
        person, site, device = visit.person, visit.site, visit.device
        cells = {
            "Date (UTC)": visit.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "Request ID": _uuid(rng),
            "User agent": device.agent,
            "Correlation ID": _uuid(rng),
            "User ID": numbering.guid(random.Random(person.email)),
            "User": person.name,
            "Username": person.email,
            "User type": "Member",
            "Incoming token type": "none",
            "Application": "Office 365",
            "Application ID ": "00000000-aaaa-4000-a000-000000000001",
            "Authentication Protocol": "none",
            "IP address": f"{site.ip}:{rng.randint(1025, 65000)}" if rng.random() < 0.15 else site.ip,
            "Location": f"{site.city.name}, {site.city.region}, {site.city.country}",
            "Status": "Failure" if visit.failed else "Success",
            "Sign-in error code": "50126" if visit.failed else "",
            "Failure reason": "Other.",
            "Client app": "Browser",
            "Device ID": device.id,
            "Browser": "Chrome 132.0.0",
            "Operating System": device.version,
            "Compliant": str(device.managed),
            "Managed": str(device.managed),
            "Join Type": "Microsoft Entra joined" if device.managed else "",
            "Multifactor authentication result": "MFA completed in Azure AD" if visit.second_step else "",
            "Authentication requirement": "multiFactorAuthentication"
            if visit.second_step
            else "singleFactorAuthentication",
            "Session ID": numbering.token(rng, 16),
            "Autonomous system  number": str(site.asn),
            "Latency": str(rng.randint(60, 900)),
            "Conditional Access": "Success",
        }
        rows.append([cells.get(name, "") for name in _PORTAL])
    handing.table(folder / "InteractiveSignIns.csv", _PORTAL, rows, "bom")


_LEGACY = (
    "CreatedDateTime",
    "UserPrincipalName",
    "UserDisplayName",
    "AppDisplayName",
    "IPAddress",
    "City",
    "Country",
    "Device",
    "Browser",
    "OS",
    "Status",
    "RiskState",
    "RiskLevelDuringSignIn",
    "RiskLevelAggregated",
    "ConditionalAccessStatus",
)


def entra_legacy(folder: Path, rng: random.Random, visits: list[Visit]) -> None:
    """The older cut, month first; the days past the twelfth settle it."""
    rows = []
    for visit in visits:
        person, site, at = visit.person, visit.site, visit.at
        stamp = f"{at.month}/{at.day}/{at.year} {at:%H:%M:%S}"
        rows.append((stamp, person.email, person.name, "Office 365", site.ip, site.city.name, site.city.country, "",
                     "Chrome", visit.device.version, "Failure" if visit.failed else "Success", "none", "none", "none",
                     rng.choice(("success", "notApplied"))))  # fmt: skip
    handing.table(folder / "signins_legacy.csv", _LEGACY, rows, "utf-16")


def entra_graph(folder: Path, rng: random.Random, visits: list[Visit]) -> None:
    """Microsoft Graph ``auditLogs/signIns``, a thousand to the page."""
    for page in range(0, max(1, len(visits)), 1000):
        value = [_graph(rng, visit) for visit in visits[page : page + 1000]]
        whole: dict[str, object] = {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#auditLogs/signIns"}
        if page + 1000 < len(visits):
            whole["@odata.nextLink"] = f"https://graph.microsoft.com/v1.0/auditLogs/signIns?$skiptoken={page + 1000}"
        handing.text(folder / f"signins_page_{page // 1000 + 1:04d}.json", json.dumps({**whole, "value": value}))


def _graph(rng: random.Random, visit: Visit) -> dict[str, object]:
    person, site, device = visit.person, visit.site, visit.device
    return {
        "id": _uuid(rng),
        "createdDateTime": visit.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "userDisplayName": person.name,
        "userPrincipalName": person.email,
        "userId": numbering.guid(random.Random(person.email)),
        "appId": "00000000-aaaa-4000-a000-000000000001",
        "appDisplayName": "Office 365",
        "ipAddress": site.ip,
        "clientAppUsed": "Browser",
        "correlationId": _uuid(rng),
        "conditionalAccessStatus": "success",
        "isInteractive": True,
        "riskDetail": "none",
        "riskLevelAggregated": "none",
        "riskLevelDuringSignIn": "none",
        "riskState": "none",
        "riskEventTypes": [],
        "resourceDisplayName": "Office 365",
        "resourceId": "00000000-aaaa-4000-a000-000000000002",
        "status": {"errorCode": 50126 if visit.failed else 0, "failureReason": "Other.", "additionalDetails": None},
        "deviceDetail": {
            "deviceId": device.id,
            "displayName": device.model,
            "operatingSystem": device.version,
            "browser": "Chrome 132.0.0",
            "isCompliant": device.managed,
            "isManaged": device.managed,
            "trustType": "Azure AD joined" if device.managed else "",
        },
        "location": {
            "city": site.city.name,
            "state": site.city.region,
            "countryOrRegion": site.city.country,
            "geoCoordinates": {"latitude": site.city.lat, "longitude": site.city.lon},
        },
    }


WRITERS: dict[str, Callable[[Path, random.Random, list[Visit]], None]] = {
    "okta_json": okta_json, "okta_csv": okta_csv, "google": google, "entra_csv": entra_csv, "entra_graph": entra_graph,
    "entra_legacy": entra_legacy,
}  # fmt: skip
