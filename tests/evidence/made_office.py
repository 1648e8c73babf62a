"""Invented Word files and workbooks, written part by part, so that a test knows all that is in them."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A zip archive of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    """A paragraph of runs; plain text becomes a run."""
    return "<w:p>" + "".join(item if item.startswith("<") else run(item) for item in runs) + "</w:p>"


def table(rows: list[list[str]]) -> str:
    """A table with one paragraph in each cell."""
    cells = (("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row)) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def made_docx(
    body: str, footnotes: str = "", head: str = "", header: str = "", more: dict[str, str | bytes] | None = None
) -> bytes:  # fmt: skip
    """A Word file. ``head`` stands before the root of the main part, where a declaration would be."""
    types = [
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>',
    ]
    related = []
    parts: dict[str, str | bytes] = {}
    for name, content in (("footnotes", footnotes), ("header", header)):
        if content:
            types.append(f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{name}+xml"/>')
            related.append(f'<Relationship Id="r{name}" Type="{_R}/{name}" Target="{name}.xml"/>')
            root = "hdr" if name == "header" else name
            parts[f"word/{name}.xml"] = f"<w:{root} {_W}>{content}</w:{root}>"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">{"".join(types)}</Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f"{head}<w:document {_W}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(related)}'
            "</Relationships>",
        }
        | parts
        | (more or {})
    )


def made_xlsx(sheets: dict[str, dict[str, str]]) -> bytes:
    """A workbook: cells by name; a value that begins with ``=`` is a formula, after ``#`` the value saved with it."""
    names = "".join(
        f'<sheet name="{escape(name)}" sheetId="{number}" r:id="r{number}"/>' for number, name in enumerate(sheets, 1)
    )
    related = "".join(
        f'<Relationship Id="r{number}" Type="{_R}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{_SHEET}.worksheet+xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    main = f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET}.sheet.main+xml"/>'
    default = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">{default}{main}{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_R}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {space} xmlns:r="{_R}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{related}</Relationships>',
    }
    for number, cells in enumerate(sheets.values(), 1):
        rows: dict[int, list[str]] = {}
        for name, value in cells.items():
            rows.setdefault(int("".join(filter(str.isdigit, name))), []).append(_cell(name, value))
        body = "".join(f'<row r="{row}">{"".join(found)}</row>' for row, found in sorted(rows.items()))
        parts[f"xl/worksheets/sheet{number}.xml"] = f"<worksheet {space}><sheetData>{body}</sheetData></worksheet>"
    return zipped(parts)


def _cell(name: str, value: str) -> str:
    if value.startswith("="):
        formula, _, saved = value[1:].partition("#")
        return f'<c r="{name}"><f>{escape(formula)}</f><v>{escape(saved)}</v></c>'
    return f'<c r="{name}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
