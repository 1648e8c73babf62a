"""Files as records: every export in its own form, every row and cell accounted for. All rows are invented."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from tests.evidence.made_office import made_xlsx
from tests.evidence.tables.taken import csv_of, reading, rows_of, shapes

AT = datetime(2025, 3, 12, 10, tzinfo=UTC)


def test_okta_json_gives_sign_ins_and_counts_what_is_none() -> None:
    event = {
        "published": "2025-03-12T10:00:00.000Z",
        "eventType": "user.session.start",
        "outcome": {"result": "SUCCESS"},
        "actor": {"alternateId": "A@example.com"},
        "client": {
            "ipAddress": "203.0.113.4",
            "userAgent": {"rawUserAgent": "Agent/1"},
            "geographicalContext": {
                "city": "Dallas",
                "country": "United States",
                "geolocation": {"lat": 1.5, "lon": 2},
            },
        },
        "securityContext": {"asNumber": 64500, "asOrg": "Example Net", "isProxy": False},
        "device": {"id": "dev1"},
        "target": [{"type": "AuthenticatorEnrollment", "id": "mfa1"}, {"type": "AppInstance", "id": "app"}],
    }
    without = {**event, "device": None, "debugContext": {"debugData": {"deviceFingerprint": "fp"}}, "target": []}
    other = {**event, "eventType": "user.session.end"}
    found = reading("\n".join(json.dumps(item) for item in (event, without, other)))
    first, second = rows_of(found, "login")
    assert first == {
        "email": "a@example.com", "at": AT, "ip": "203.0.113.4", "device": "dev1", "mfa_device": "mfa1",
        "agent": "Agent/1", "country": "US", "city": "Dallas", "lat": 1.5, "lon": 2.0, "asn": "64500",
        "network": "Example Net", "proxy": False, "success": True, "line": 1,
    }  # fmt: skip
    assert second["device"] == "fp"
    assert "mfa_device" not in second
    assert (found.status, found.rows_in, found.rows_accepted) == ("read", 3, 2)
    assert "1 row of user.session.end: no sign-in" in found.rejected[0].reason


def test_google_activities_say_success_by_the_name_of_the_event() -> None:
    def activity(name: str) -> dict[str, object]:
        return {
            "id": {"time": "2025-03-12T10:00:00Z"},
            "actor": {"email": "a@example.com"},
            "ipAddress": "2001:db8::9",
            "userDeviceInfo": {"deviceId": "g1"},
            "networkInfo": {"regionCode": "US", "ipAsn": [64500]},
            "events": [{"name": name, "parameters": [{"name": "login_type", "value": "google_password"}]}],
        }

    names = ("login_success", "login_failure", "logout")
    found = reading(json.dumps({"items": [activity(name) for name in names]}))
    rows = rows_of(found, "login")
    assert [row["success"] for row in rows] == [True, False]
    assert rows[0]["device"] == "g1"
    assert rows[0]["asn"] == "64500"
    assert "logout" in found.rejected[0].reason


def test_entra_portal_with_padded_and_duplicate_headers_and_ports() -> None:
    headers = ["Date (UTC)", "Request ID", "User agent", "Username", "Incoming token type", "Application ID ",
               "IP address", "Location", "Status", "Device ID", "Autonomous system  number",
               "Incoming token type"]  # fmt: skip
    rows = [
        ["2025-03-12T10:00:00Z", "r1", "UA", "A@example.com ", "none", "app", "203.0.113.7:5123",
         "Dallas, Texas, US", "Success", "d1", "64500", "none"],
        ["2025-03-12T10:00:00Z", "r2", "UA", "a@example.com", "none", "app", "2001:db8::1:443",
         "Seoul, Seoul, KR", "Interrupted", "", "", ""],
    ]  # fmt: skip
    found = reading(b"\xef\xbb\xbf" + csv_of(headers, rows).encode())
    one, two = rows_of(found, "login")
    assert (one["ip"], one["city"], one["country"], one["success"], one["asn"]) == (
        "203.0.113.7", "Dallas", "US", True, "64500",
    )  # fmt: skip
    assert (two["ip"], two["country"], two["success"]) == ("2001:db8::1:443", "KR", False)
    assert found.unused_columns.count("Application ID ") == 1


LEGACY = ["CreatedDateTime", "UserPrincipalName", "AppDisplayName", "IPAddress", "City", "Country", "Status"]


def _legacy(*days: str) -> str:
    return csv_of(LEGACY, [[day, "a@example.com", "App", "203.0.113.1", "X", "US", "Success"] for day in days])


def test_ambiguous_days_are_settled_once_by_one_that_decides() -> None:
    found = reading(_legacy("3/12/2025 10:00:00", "3/14/2025 10:00:00"))
    assert found.status == "read"
    assert rows_of(found, "login")[0]["at"] == AT
    assert "month first, as '3/14/2025 10:00:00' shows" in (found.reason or "")
    assert "taken as UTC" in (found.reason or "")


def test_days_that_nothing_settles_make_the_file_partly_read_with_the_remedy() -> None:
    found = reading(_legacy("3/12/2025 10:00:00", "5/5/2025 10:00:00"))
    assert found.status == "partly"
    assert "day_first" in (found.reason or "")
    assert (found.rows_in, found.rows_accepted) == (2, 1)
    assert "3/12/2025" in found.rejected[0].reason


def test_graph_pages_say_success_by_an_error_code() -> None:
    entry = {
        "createdDateTime": "2025-03-12T10:00:00Z", "userPrincipalName": "a@example.com", "ipAddress": "203.0.113.1",
        "isInteractive": False, "status": {"errorCode": 0}, "deviceDetail": {"deviceId": "e1"},
        "location": {"city": "Lyon", "countryOrRegion": "FR", "geoCoordinates": {"latitude": 45.7, "longitude": 4.8}},
    }  # fmt: skip
    failed = {**entry, "status": {"errorCode": 50126}}
    rows = rows_of(reading(json.dumps({"@odata.context": "x", "value": [entry, failed]})), "login")
    assert [row["success"] for row in rows] == [True, False]
    assert rows[0]["interactive"] is False
    assert (rows[0]["country"], rows[0]["lat"]) == ("FR", 45.7)


def test_upwork_rows_keep_day_amount_and_who() -> None:
    headers = "Date,Ref ID,Type,Description,Agency,Freelancer,Team,Account Name,PO,Amount,ExchangeRate,Currency,Balance"
    row = ["Mar 12, 2025", "1", "Fixed Price", "Work", "", "Ann Lee", "Acme", "Ann Lee", "", "-1,250.50", "", "USD", ""]
    found = reading(csv_of(headers.split(","), [row]))
    assert rows_of(found, "payout") == [
        {"account_name": "Ann Lee", "amount": Decimal("-1250.5"), "currency": "USD", "paid_on": date(2025, 3, 12),
         "client": "Acme", "entry": "Fixed Price", "description": "Work", "line": 2}
    ]  # fmt: skip


def test_git_log_keeps_the_offset_of_the_clock() -> None:
    line = "\t".join(["a" * 40, "Ann", "a@example.com", "2016-01-01T00:15:00+08:30", "Bo", "b@example.com",
                      "2016-01-02T00:15:00+00:00"])  # fmt: skip
    (row,) = rows_of(reading(f"{line}\n{line}\n"), "commit")[:1]
    assert row["offset_minutes"] == 510
    assert row["at"] == datetime(2015, 12, 31, 15, 45, tzinfo=UTC)


STAFF = ["Employee #", "First Name", "Last Name", "Work Email", "Hire Date", "Mobile Phone", "Home Phone",
         "Bank Account", "Account holder", "Country", "Nationality", "Address Line 1", "City", "Pet"]  # fmt: skip


def test_a_staff_file_gives_people_their_accounts_and_further_phones() -> None:
    rows = [
        ["7", "Ann", "Lee", "a@example.com", "25/04/2025", "+1 555 0100", "+1 555 0101", "DE00 1", "A Lee", "USA",
         "Korea, Republic of", "1 Main St", "Springfield", "dog"],
        ["8", "Bo", "Li", "b@example.com", "03/04/2025", "", "", "", "", "Atlantis", "PRK", "", "", ""],
        ["", "", "", "", "", "", "", "", "", "", "", "", "", "cat"],
    ]  # fmt: skip
    found = reading(csv_of(STAFF, rows))
    assert shapes(found) == ("staff", "payout", "contact")
    one, two = rows_of(found, "staff")
    assert (one["name"], one["address"], one["country"], one["hire_date"]) == (
        "Ann Lee", "1 Main St, Springfield", "US", date(2025, 4, 25),
    )  # fmt: skip
    assert one["nationality"] == "Korea, Republic of"
    assert two["hire_date"] == date(2025, 4, 3)
    assert "country" not in two
    assert rows_of(found, "payout") == [
        {"person_id": "7", "email": "a@example.com", "account": "DE00 1", "holder": "A Lee", "line": 2}
    ]
    assert [(row["scheme"], row["value"]) for row in rows_of(found, "contact")] == [("phone", "+1 555 0101")]
    assert found.unused_columns == ("Pet",)
    assert [(item.line, item.field) for item in found.rejected] == [(3, "Country"), (4, "")]
    assert (found.status, found.rows_in, found.rows_accepted) == ("read", 3, 2)


def test_headers_that_a_value_is_made_of_are_named() -> None:
    found = reading(csv_of(STAFF, [["7", "Ann", "Lee", "a@example.com", *["x"] * 10]]))
    assert found.records[0].headers["name"] == "First Name + Last Name"


def test_a_crew_list_with_documents_and_places_of_birth_in_one_cell() -> None:
    headers = ["Family name", "Given names", "Rank or rating", "Nationality", "Date and place of birth",
               "Nature and number of identity document"]  # fmt: skip
    (row,) = rows_of(
        reading(csv_of(headers, [["DOE", "JO", "AB", "PHL", "12.03.1980, Cebu", "Passport P1234567"]])), "crew"
    )
    assert (row["birth_date"], row["document_type"], row["document_no"]) == (date(1980, 3, 12), "Passport", "P1234567")
    assert row["nationality"] == "PHL"


def test_nationality_stays_as_written_and_the_host_state_is_a_code() -> None:
    headers = ["permit_no", "holder_id", "nationality", "host_state", "issue_date"]
    (row,) = rows_of(
        reading(csv_of(headers, [["1", "H", " DPR  Korea ", "Russian Federation", "2017-09-11"]])), "permit"
    )
    assert (row["nationality"], row["host_state"]) == ("DPR Korea", "RU")


def test_currency_of_a_header_and_of_a_cell() -> None:
    headers = ["Employee #", "Pay date", "Net pay (EUR)", "Account number"]
    (row,) = rows_of(reading(csv_of(headers, [["7", "2025-01-31", "1.700,00", "A1"]])), "payout")
    assert (row["amount"], row["currency"]) == (Decimal(1700), "EUR")
    plain = ["payment_no", "holder_id", "pay_date", "gross", "net"]
    (paid,) = rows_of(reading(csv_of(plain, [["1", "H", "2020-01-31", "$1,700.00", "$560.00"]])), "payment")
    assert (paid["gross"], paid["currency"]) == (Decimal(1700), "USD")


def test_many_bad_cells_are_counted_and_not_listed_each() -> None:
    rows = [[str(number), f"H{number}", "nowhere" if number else "RU", "2017-09-11"] for number in range(60)]
    found = reading(csv_of(["permit_no", "holder_id", "host_state", "issue_date"], rows))
    assert len(found.rejected) == 21
    assert "39 more cells" in found.rejected[-1].reason
    assert found.rows_accepted == 60


def test_a_column_nobody_could_read_makes_the_file_partly_read() -> None:
    rows = [[str(number), f"H{number}", "nowhere", "2017-09-11"] for number in range(3)]
    found = reading(csv_of(["permit_no", "holder_id", "host_state", "issue_date"], rows))
    assert found.status == "partly"
    assert "no cell of host_state could be read" in (found.reason or "")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encodings_of_exports(encoding: str) -> None:
    text = csv_of(["ФИО", "Гражданство", "Номер разрешения", "Дата выдачи"], [["Иванов", "КНДР", "1", "11.09.2017"]])
    (row,) = rows_of(reading(text.encode(encoding)), "permit")
    assert (row["nationality"], row["issue_date"]) == ("КНДР", date(2017, 9, 11))


FORM = """IMO CREW LIST,,,,,
1.1 Name of ship: GREY HERON,,,1.2 IMO number,9074729,
3. Date of arrival,14.02.2020,,4. Flag State of ship: Sierra Leone,,
,,,,,
Family name,Given names,Rank or rating,Nationality,Date and place of birth,Nature and number of identity document
DOE,JO,AB,PHL,12.03.1980,Passport P1234567
ROE,AL,COOK,PRK,13.03.1980,Passport P7654321
"""


def test_ship_day_and_flag_over_a_crew_list_hold_for_each_of_its_rows() -> None:
    found = reading(FORM)
    rows = rows_of(found, "crew")
    assert [row["family_name"] for row in rows] == ["DOE", "ROE"]
    for row in rows:
        assert (row["vessel"], row["imo"], row["flag_state"]) == ("GREY HERON", "9074729", "SL")
        assert row["list_date"] == date(2020, 2, 14)
    assert "over the table" in (found.reason or "")


def sheet_of(rows: list[list[str]]) -> dict[str, str]:
    return {f"{chr(65 + at)}{line}": cell for line, row in enumerate(rows, 1) for at, cell in enumerate(row)}


def test_sheets_that_are_known_become_records_and_the_others_stay_prose() -> None:
    permits = [["permit_no", "holder_id", "issue_date"], ["1", "H1", "2017-09-11"], ["2", "H2", "2017-09-12"]]
    notes = [["what", "colour", "weight"], ["The inspector said that the men had left the site.", "red", "1"]]
    whole = reading(made_xlsx({"Permits": sheet_of(permits)}))
    assert (whole.status, whole.reader, whole.document) == ("read", "records/1", None)
    mixed = reading(made_xlsx({"Permits": sheet_of(permits), "Notes": sheet_of([*notes, ["x", "blue", "2"]])}))
    assert [row["permit_no"] for row in rows_of(mixed, "permit")] == ["1", "2"]
    assert (mixed.status, mixed.reader) == ("partly", "xlsx/1")
    assert "rows of other sheets (Notes)" in (mixed.reason or "")
    assert mixed.document is not None
    assert "inspector" in mixed.document.text
