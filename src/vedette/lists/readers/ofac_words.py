"""What OFAC calls the facts of an entry, in the remarks of its CSV and as feature types of its XML files.

Source: the remarks and features as published on sanctionslist.ofac.treas.gov; the specification of the CSV ("SDN Data
Specification") leaves the remarks free, so whatever is not known here is kept word for word in the notes.
"""

from __future__ import annotations

import re

from vedette.lists.draft import Draft

_PLAIN: dict[str, str] = {
    "POB": "birthPlace", "Place of Birth": "birthPlace", "nationality": "nationality",
    "Nationality Country": "nationality", "citizen": "citizenship", "Citizenship Country": "citizenship",
    "Nationality of Registration": "country", "Vessel Call Sign": "callSign", "VESSEL TYPE": "type",
    "Other Vessel Type": "type", "Vessel Type": "type", "Vessel Flag": "flag", "Other Vessel Flag": "flag",
    "Vessel Owner": "owner", "Vessel Tonnage": "tonnage", "Vessel Gross Registered Tonnage": "grossRegisteredTonnage",
    "Vessel Gross Tonnage": "grossRegisteredTonnage",
    "Former Vessel Flag": "pastFlags", "Vessel Former Flag": "pastFlags",
    "Email Address": "email", "EMAIL": "email", "Website": "website", "Telephone No.": "phone", "Telephone": "phone",
    "Phone Number": "phone", "Phone No.": "phone", "PHONE": "phone", "SWIFT/BIC": "swiftBic",
    "D-U-N-S Number": "dunsCode", "Aircraft Model": "model", "Aircraft Operator": "operator",
    "Aircraft Manufacturer's Serial Number (MSN)": "serialNumber",
    "Aircraft Construction Number (also called L/N or S/N or F/N)": "serialNumber",
    "Aircraft Tail Number": "registrationNumber", "Aircraft Mode S Transponder Code": "icaoCode",
    "Organization Type:": "sector", "Linked To:": "linkedTo",
}  # fmt: skip
_DATES: dict[str, str] = {
    "DOB": "birthDate", "Birthdate": "birthDate", "Date of Birth": "birthDate",
    "Organization Established Date": "incorporationDate", "Aircraft Manufacture Date": "buildDate",
    "Vessel Year of Build": "buildDate",
}  # fmt: skip
_NUMBERS: dict[str, str] = {
    "MMSI": "mmsi",
    **dict.fromkeys(("Passport", "Diplomatic Passport", "Stateless Person Passport",
                     "British National Overseas Passport"), "passportNumber"),
    **dict.fromkeys(
        ("National ID No.", "Cedula No.", "Cedula de Residencia", "Cedula de Ciudadania", "Cedula de Extranjeria",
         "Identification Number", "SSN", "Driver's License No.", "D.N.I.", "C.U.R.P.", "C.U.R.P. #", "I.F.E.",
         "Electoral Registry No.", "Credencial electoral", "Personal ID Card", "National Foreign ID Number",
         "Cartilla de Servicio Militar Nacional", "Birth Certificate Number", "Travel Document Number",
         "Residency Number", "Kenyan ID No.", "VisaNumberID", "Turkish Identification Number",
         "Turkish Identificiation Number", "Tazkira National ID Card", "Refugee ID Card", "Stateless Person ID Card",
         "Citizen's Card Number", "Immigration No.", "LE Number", "C.U.I.P.", "Military Registration Number",
         "Bosnian Personal ID No.", "Tarjeta Profesional", "Afghan ID No."), "idNumber"),
    **dict.fromkeys(
        ("NIT #", "RUC #", "RIF #", "R.F.C.", "R.F.C. #", "RFC", "RTN", "Tax ID No.", "V.A.T. Number",
         "Italian Fiscal Code", "Italian Fiscal Code:", "C.U.I.T.", "C.I.F.", "US FEIN", "Numero de Identidad",
         "Numero Unico de Identificacao Tributaria (NUIT)", "Romanian Tax Registration", "Fiscal Code"), "taxNumber"),
    **dict.fromkeys(
        ("Registration ID", "Registration Number", "Company Number", "UK Company Number", "C.R. No.", "License",
         "Commercial Registry Number", "Trade License No.", "Folio Mercantil No.", "Matricula Mercantil No",
         "Business Registration Document #", "Business Registration Number", "Public Registration Number",
         "Certificate of Incorporation Number", "Chamber of Commerce Number", "Business Number", "Legal Entity Number",
         "Unified Social Credit Code (USCC)", "Enterprise Number", "Registered Charity No.", "Branch Unit Number",
         "Dubai Chamber of Commerce Membership No.", "Central Registration System Number", "Economic Register Number"),
        "registrationNumber"),
}  # fmt: skip
_VESSEL_NUMBER = ("Vessel Registration Identification", "Vessel Registration Number", "Identification Number IMO",
                  "Company Number IMO")  # fmt: skip
_WALLET = re.compile(r"Digital Currency Address - (?P<currency>[A-Z0-9]{2,10})\s*:?\s*")
_NAMED = re.compile(r"(?P<mark>[afn])\.k\.a\.\s+(?P<name>.+)")
_ALTERNATIVE = re.compile(r"alt\.\s+", re.IGNORECASE)
_LABELS = sorted([*_PLAIN, *_DATES, *_NUMBERS, *_VESSEL_NUMBER], key=len, reverse=True)
_LABEL = re.compile(f"({'|'.join(map(re.escape, _LABELS))})(?:\\s+|$)")


def take_remarks(draft: Draft, remarks: str, *, cut_off: bool) -> None:
    """Read the remarks of a CSV row, parted by semicolons. ``cut_off``: the last item is not whole and only noted."""
    items = [item for part in remarks.split(";") if (item := part.strip())]
    for place, item in enumerate(items):
        if cut_off and place == len(items) - 1:
            draft.add("notes", item, "remarks are cut off at 1,000 characters in the file")
        else:
            take_fact(draft, item if item.endswith("..") else item.removesuffix("."))


def take_fact(draft: Draft, item: str) -> None:
    """One fact, as ``DOB 14 Jun 1975`` or ``Linked To: KOMID``; what has no property is a note as printed."""
    shown = _ALTERNATIVE.sub("", item.strip(), count=1)
    if named := _NAMED.fullmatch(shown):
        # OFAC keeps its weak aliases out of alt.csv: they stand in the remarks, in quotation marks.
        draft.name(named["name"], "former" if named["mark"] == "f" else "weak_alias")
        return
    if wallet := _WALLET.match(shown):
        draft.add("publicKey", shown[wallet.end() :])
        draft.add("currency", wallet["currency"])
        draft.add("notes", shown)
        return
    if shown.startswith("Gender "):
        draft.sex(shown.removeprefix("Gender "))
        return
    label = _LABEL.match(shown)
    if label is None or not shown[label.end() :].strip():
        draft.add("notes", shown)
        return
    take_labelled(draft, label[1], shown[label.end() :].strip())


def take_labelled(draft: Draft, label: str, value: str) -> None:
    """One fact whose name is known apart from its value, as in the XML files; an unknown name makes a note."""
    if label in _VESSEL_NUMBER:
        draft.imo_number(value)
    elif label in _PLAIN:
        draft.add(_PLAIN[label], value)
    elif label in _DATES:
        draft.dated(_DATES[label], value, label, day_first=False)
    elif label in _NUMBERS:
        draft.document(_NUMBERS[label], value, label)
    elif label == "Gender":
        draft.sex(value)
    else:
        draft.add("notes", f"{label} {value}")
