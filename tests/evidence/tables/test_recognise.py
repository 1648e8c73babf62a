"""Which shape a table is, by its headers alone. Headers of real exports are public; the others are invented."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.evidence.tables.taken import reading
from vedette.errors import UnsupportedInput
from vedette.evidence.tables.headers import exports, fold, is_column, needed, words
from vedette.evidence.tables.recognise import recognise
from vedette.records.tables import SHAPES

REAL = Path(__file__).resolve().parents[4] / "shared" / "data" / "workers" / "export_headers.json"

PLAIN = {
    "permit": "permit_no holder_id holder_name date_of_birth nationality other_nationality legal_status "
    "passport_issuer permit_type host_state issue_date valid_until employer contract_date",
    "contract": "contract_no holder_id nationality legal_status employer sector host_state contract_date start_date "
    "end_date monthly_salary currency payee payee_account",
    "payment": "payment_no holder_id employer period_from period_to pay_date gross net currency paid_to account",
    "transfer": "player_id nationality from_club from_state to_club to_state transfer_date contract_until "
    "salary_per_year",
    "vpn_range": "cidr provider source as_of",
    "allowed": "kind value name source as_of",
}


@pytest.mark.parametrize("shape", PLAIN)
def test_plain_tables_are_known_and_every_column_is_used(shape: str) -> None:
    headers = PLAIN[shape].split()
    (taken,) = recognise(headers).taken
    assert taken.shape == shape
    assert taken.headers == frozenset(headers)


@pytest.mark.parametrize(
    ("headers", "shapes"),
    [
        ("Employee #|First Name|Last Name|Work Email|Hire Date|Job Title|Engaged via|Previous last name", ["staff"]),
        ("Employee ID|Worker|Email - Work|Hire Date|Location|Business Title|Supervisory Organization", ["staff"]),
        ("contract id|Worker name|Email|Job title|Start date|Country|Client", ["staff"]),
        ("account_id|email|name|country|created_at|payout_account", ["staff", "payout"]),
        ("Employee #|Name|Work Email|Hire Date|Bank Account|Account holder|Mobile|Home Phone",
         ["staff", "payout", "contact"]),
        ("Employee ID|Name|Work Email|Nationality|Employer|Hire Date|Job Title|Department", ["staff", "contract"]),
        ("Employee #|Pay date|Net pay (USD)|Account number|Account holder", ["payout"]),
        ("employee_id|changed_at|old_account|new_account|holder", ["payout"]),
        ("employee_id|serial|ship_to_address|ship_date", ["shipment"]),
        ("employee_id|document_number|issuer|name|date_of_birth|mrz1|mrz2", ["document"]),
        ("Employee ID|Device name|Software|Publisher|Install date", ["inventory"]),
        ("username|bids|accepts|logins|date", ["activity"]),
        ("Family name|Given names|Rank or rating|Nationality|Date and place of birth|"
         "Nature and number of identity document", ["crew"]),
        ("vessel|imo|flag|name|nationality|rank|agency|contract_date|start_date|end_date|wage", ["contract", "crew"]),
        ("Licence No|Practitioner|Nationality|Speciality|Hospital|Issue date|Expiry date", ["permit"]),
        ("Name|Nationality|Trade|Site|Employer|Start date|Salary", ["contract"]),
        ("visa_no|holder_name|passport_no|nationality|purpose_of_visit|entry_date|exit_date", ["permit"]),
        ("state|as_of|workers|said_by", ["headcount"]),
        ("ФИО|Гражданство|Номер разрешения|Дата выдачи|Действительно до|Работодатель", ["permit"]),
        ("姓名|国籍|许可证号|签发日期|有效期至|用人单位", ["permit"]),
        ("성명|국적|허가번호|발급일|만료일|고용주", ["permit"]),
        ("Nom complet|Nationalité|Numéro de permis|Date de délivrance|Employeur", ["permit"]),
        ("Nombre completo|Nacionalidad|Número de permiso|Fecha de vencimiento|Empleador", ["permit"]),
        ("Arbeiternummer|Staatsangehörigkeit|Vertragsnummer|Vertragsdatum|Arbeitgeber", ["contract"]),
    ],
)  # fmt: skip
def test_shapes_by_headers(headers: str, shapes: list[str]) -> None:
    assert [taken.shape for taken in recognise(headers.split("|")).taken] == shapes


@pytest.mark.skipif(not REAL.is_file(), reason="the folder of real headers is not beside the project")
def test_real_exports_are_known_by_name() -> None:
    real = json.loads(REAL.read_text("utf-8"))
    for export, label in (
        ("okta_system_log_csv", "sign-ins (Okta)"),
        ("entra_signin_portal_csv", "sign-ins (Entra)"),
        ("entra_signin_legacy_csv", "sign-ins (Entra, older export)"),
        ("upwork_transactions_csv", "payouts (Upwork)"),
    ):
        (taken,) = recognise(real[export]["columns"]).taken
        assert taken.label == label


def test_both_cuts_of_an_upwork_export_are_known() -> None:
    for headers in (
        "Date,Ref ID,Type,Description,Agency,Freelancer,Team,Account Name,PO,Amount,ExchangeRate,Currency,Balance",
        "Date,Ref ID,Type,Description,Agency,Amount,Balance",
    ):
        assert recognise(headers.split(",")).taken[0].label == "payouts (Upwork)"


@pytest.mark.parametrize("headers", ["date|ship|tonnes", "a|b|c", "name|score", "year|country|exports|imports"])
def test_other_tables_are_none_of_the_shapes(headers: str) -> None:
    assert not recognise(headers.split("|")).taken


def test_the_nearest_shape_and_what_it_lacks_is_said() -> None:
    with pytest.raises(UnsupportedInput) as refused:
        reading("permit_no,issue_date,valid_until,host_state\n1,2020-01-01,2021-01-01,RU\n")
    assert "looks like permits, but no column holds who the holder is" in refused.value.what
    assert "mapping file" in refused.value.remedy


def test_headers_fold_alike() -> None:
    alike = ("actor.alternateId", "actor.alternate_id", "Actor  Alternate ID ")
    assert {fold(header) for header in alike} == {"actor alternate id"}
    assert fold("Employee #") == fold("Employee No.") == "employee no"
    assert fold("IPAddress") == "ip address"


def test_the_data_files_name_columns_that_there_are() -> None:
    for shape in SHAPES:
        assert all(is_column(shape.name, column) for column in words()[shape.name])
        assert all(is_column(shape.name, name) for _, names in needed()[shape.name].holds for name in names)
    for export in exports():
        assert all(is_column(export.shape, column) for column in export.columns)
