"""The words of one paragraph of a Word file: what is shown, without what was deleted, struck out or hidden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from vedette.records import Rejection

_BREAKS = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-", "ptab": " "}
_GONE = {"del": "deleted text (tracked changes)", "moveFrom": "text moved elsewhere (tracked changes)"}
_NO_WORDS = frozenset({"instrText", "delText", "delInstrText", "pPr", "rPr", "annotationRef"})
_OFF = frozenset({"0", "false", "off"})
_HIDDEN = {
    "vanish": "hidden text",
    "webHidden": "hidden text",
    "strike": "struck-out text",
    "dstrike": "struck-out text",
}
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(slots=True)
class Account:
    """What was left out, by reason: how often, and the paragraph where it first was."""

    paragraphs: dict[str, int] = field(default_factory=dict)
    counted: int = 0
    left_out: dict[str, list[int]] = field(default_factory=dict)

    def leave(self, reason: str) -> None:
        """One more piece left out for that reason, in the paragraph being read."""
        self.left_out.setdefault(reason, []).append(self.counted)

    def rejections(self) -> Iterator[Rejection]:
        """One line for each reason."""
        for reason, where in self.left_out.items():
            yield Rejection(line=where[0], field="paragraph", reason=f"{reason}, {len(where):,} times, not read")


def tag(element: Any) -> str:
    """The name of an element without its namespace; empty for comments and instructions."""
    name = element.tag
    return name.rsplit("}", 1)[-1] if isinstance(name, str) else ""


def blocks(root: Any) -> Iterator[Any]:
    """Paragraphs and tables in order; content controls are looked into. No recursion: they may nest for ever."""
    waiting = [iter(root)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif tag(child) in ("p", "tbl"):
            yield child
        elif tag(child) in ("sdt", "sdtContent", "ins", "moveTo", "customXml"):
            waiting.append(iter(child))


def words(paragraph: Any, account: Account) -> list[str]:
    """The text of a paragraph, and after it that of each text box that hangs on it; blank ones are left out."""
    account.counted += 1
    found: list[str] = []
    boxes: list[Any] = []
    shown = _shown(paragraph, account, boxes)
    if shown:
        found.append(shown)
    for place, box in enumerate(boxes):
        if place > 1000:
            break
        for inner in box.iter(f"{_W}p"):
            text = _shown(inner, account, [])
            if text:
                found.append(text)
    return found


def _shown(paragraph: Any, account: Account, boxes: list[Any]) -> str:
    parts: list[str] = []
    waiting = [iter(paragraph)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
            continue
        name = tag(child)
        if name == "t":
            parts.append(child.text or "")
        elif name in _BREAKS:
            parts.append(_BREAKS[name])
        elif name in _GONE:
            account.leave(_GONE[name])
        elif name == "r" and (reason := _hidden(child)):
            account.leave(reason)
        elif name == "txbxContent":
            boxes.append(child)
        elif name == "Fallback":
            continue  # the same content a second time, for older programs
        elif name and name not in _NO_WORDS:
            waiting.append(iter(child))
    return " ".join("".join(parts).split())


def _hidden(run: Any) -> str | None:
    """Why a run does not show, or nothing."""
    properties = run.find(f"{_W}rPr")
    for item in properties if properties is not None else ():
        reason = _HIDDEN.get(tag(item))
        if reason and item.get(f"{_W}val", "true") not in _OFF:
            return reason
    return None
