"""What is drawn on a page besides letters: pictures, and the ruling lines between which tables stand."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from vedette.conduct import Box

MOST_OBJECTS = 20_000
"""Objects of one page that are looked at: a map drawn in vectors may have more, and is no table."""
_MOST_POINTS = 400
_MOST_RULES = 1_500
_SHORTEST = 6.0  # points; a shorter stroke is part of a letter or a sign
_STRAIGHT = 1.0


@dataclass(slots=True)
class Drawn:
    """``pictures`` is the share of the page that images cover, ``paths`` how many drawings there are.

    ``rules`` are straight lines in the page's space (left, bottom, right, top; one of the lengths is nothing).
    """

    pictures: float = 0.0
    images: int = 0
    paths: int = 0
    rules: list[Box] = field(default_factory=list)


def drawn(page: Any, visible: Box) -> Drawn:
    """Look through the objects of a page. Linear in their number, which is capped."""
    found = Drawn()
    area = max(1.0, (visible[2] - visible[0]) * (visible[3] - visible[1]))
    for place in range(min(pdfium.FPDFPage_CountObjects(page), MOST_OBJECTS)):
        thing = pdfium.FPDFPage_GetObject(page, place)
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM):
            found.images += kind == pdfium.FPDF_PAGEOBJ_IMAGE
            found.pictures += _area(thing, visible) / area if kind == pdfium.FPDF_PAGEOBJ_IMAGE else 0.0
            found.paths += 20 * (kind == pdfium.FPDF_PAGEOBJ_FORM)
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            found.paths += 1
            if len(found.rules) < _MOST_RULES:
                found.rules.extend(_rules(thing))
    return found


def _area(thing: Any, visible: Box) -> float:
    sides = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(thing, *sides):
        return 0.0
    left, bottom, right, top = (side.value for side in sides)
    width = min(right, visible[2]) - max(left, visible[0])
    height = min(top, visible[3]) - max(bottom, visible[1])
    return max(0.0, width) * max(0.0, height)


def _rules(path: Any) -> list[Box]:
    """The straight level and upright strokes of a path, in the page's space."""
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(path, matrix):
        return []
    found: list[Box] = []
    before: tuple[float, float] | None = None
    began: tuple[float, float] | None = None
    x, y = ctypes.c_float(), ctypes.c_float()
    for place in range(min(pdfium.FPDFPath_CountSegments(path), _MOST_POINTS)):
        segment = pdfium.FPDFPath_GetPathSegment(path, place)
        if not pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            continue
        at = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            began = at
        elif kind == pdfium.FPDF_SEGMENT_LINETO and before:
            found.extend(_straight(before, at))
        if pdfium.FPDFPathSegment_GetClose(segment) and began:
            found.extend(_straight(at, began))
        before = at
    return found


def _straight(one: tuple[float, float], two: tuple[float, float]) -> list[Box]:
    (x0, x1), (y0, y1) = sorted((one[0], two[0])), sorted((one[1], two[1]))
    if x1 - x0 >= _SHORTEST and y1 - y0 < _STRAIGHT:
        return [(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2)]
    if y1 - y0 >= _SHORTEST and x1 - x0 < _STRAIGHT:
        return [((x0 + x1) / 2, y0, (x0 + x1) / 2, y1)]
    return []
