"""Internet mail (RFC 5322 with MIME, RFC 2045-2049) by the standard library, its size and oddities capped."""

from __future__ import annotations

import email
import email.errors
import re
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.headerregistry import AddressHeader
from email.message import EmailMessage, Message
from email.policy import EmailPolicy
from typing import Any, cast

from vedette.errors import UnsupportedInput
from vedette.evidence.charset import charset_text
from vedette.evidence.mail.letter import Attachment, Letter, Piece, addressees, day_of, one_line

MAX_PARTS = 1000
MAX_MULTIPARTS = 400
MAX_COMPARED = 200_000_000
"""The parser goes one call deeper for each part within a part, and Python stops at a thousand; it holds each line
against the boundary of each part around it, and so many comparisons take some twenty seconds."""
_LONGEST_HEADER = 8000
_MULTIPART = re.compile(rb"boundary\s*\*?\d?\*?=", re.IGNORECASE)
_HEADER = re.compile(rb"([!-9;-~]{1,76}):[ \t]*[^\r\n]*")
# A letter or memo typed as text has From, To, Date and Subject too: these a mail program adds, and nobody types.
_MACHINE = frozenset(b"received message-id mime-version return-path dkim-signature content-type delivered-to "
                     b"x-mailer content-transfer-encoding".split())  # fmt: skip
_LINE = re.compile(rb"[^\n]*\n?")
_CUT = (email.errors.CloseBoundaryNotFoundDefect, email.errors.StartBoundaryNotFoundDefect,
        email.errors.NoBoundaryInMultipartDefect, email.errors.MultipartInvariantViolationDefect)  # fmt: skip
_BASE64 = (email.errors.InvalidBase64CharactersDefect, email.errors.InvalidBase64LengthDefect)


class _Capped(EmailPolicy):
    """The library's default, kept from its parsers that take square time: headers are cut at 8,000 letters, and
    those that say what a part is stay as they were written."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]

    def header_fetch_parse(self, name: str, value: str) -> Any:
        if name.lower().startswith("content-"):
            return "".join(value.splitlines())
        try:
            return super().header_fetch_parse(name, value)
        except Exception:  # its header parsers raise what they like on malformed input (bpo-30681 and others)
            return "".join(char for char in value if char.isprintable())


_POLICY = _Capped()


def recognises(head: bytes) -> bool:
    """Header lines, among them one that only mail programs write and one that names sender, day or subject."""
    names: set[bytes] = set()
    for number, match in enumerate(_LINE.finditer(head)):
        line = match.group()
        if not line.strip() or number > 200:
            break
        if number == 0 and line.startswith(b"From "):  # the separator of mailbox files (RFC 4155)
            continue
        if line[:1] in b" \t" and names:
            continue
        header = _HEADER.match(line)
        if header is None:
            # The head may be cut within a line; a line of any other kind is no header.
            if match.end() < len(head):
                return False
            break
        names.add(header[1].lower())
    return bool(names & _MACHINE) and bool(names & {b"from", b"date", b"subject"})


def letter_of(data: bytes, shown: str) -> Letter:
    """The mail in ``data``. Raises :class:`UnsupportedInput` where its parts are nested as no mail's are."""
    holding = len(_MULTIPART.findall(data))
    if holding > MAX_MULTIPARTS or holding * data.count(b"\n") > MAX_COMPARED:
        raise _unsupported(f"a mail with more parts that hold parts than mails have ({holding:,})", shown)
    if _mailbox(data):
        raise _unsupported("a mailbox file of several mails", shown)
    try:
        mail = cast(EmailMessage, email.message_from_bytes(data, _class=EmailMessage, policy=_POLICY))
        return _letter(mail)
    except Exception as error:
        # The library promises to record defects and not to raise; where it breaks that promise the mail is unread.
        raise _unsupported(f"a mail that cannot be taken apart ({error.__class__.__name__})", shown) from error


def _unsupported(what: str, shown: str) -> UnsupportedInput:
    return UnsupportedInput(f"{what}.", where=shown, remedy="Save each mail and attachment as a file of its own.")


def _mailbox(data: bytes) -> bool:
    return data.startswith(b"From ") and bool(re.search(rb"\n\r?\nFrom [^\r\n]{3,200}\d{4}\r?\n[!-9;-~]{1,76}:", data))


def _letter(mail: EmailMessage) -> Letter:
    bodies: list[Message] = []
    others: list[Message] = []
    left_out: list[str] = []
    beyond = _sort(mail, bodies, others, left_out)
    unread: list[str] = []
    pieces = [piece for part in bodies if (piece := _piece(part, unread))]
    attachments = [_attachment(part, number) for number, part in enumerate(others, 1)]
    if beyond:
        unread.append(f"it has more than {MAX_PARTS:,} parts: those beyond were not opened")
    if any(isinstance(defect, _CUT) for part in _walk(mail) for defect in part.defects):
        unread.append("its parts are cut off or damaged")
    day, date = _date(mail)
    head = (("From", _header(mail, "from")), ("Date", date), ("Subject", _header(mail, "subject")), ("To", _to(mail)))
    return Letter(
        head=tuple((name, value) for name, value in head if value),
        day=day,
        pieces=tuple(pieces),
        attachments=tuple(attachments),
        unread=tuple(dict.fromkeys(unread)),
        remarks=() if day else ("its header states no day it was sent",),
        left_out=tuple(left_out),
    )


def _walk(mail: Message) -> Iterator[Message]:
    """This mail's own parts in order; what a forwarded mail holds is that mail's. A list, as parts may nest deep."""
    waiting = [mail]
    count = 0
    while waiting and count <= MAX_PARTS:
        part = waiting.pop()
        count += 1
        yield part
        if part.get_content_maintype() == "multipart" and isinstance(part.get_payload(), list):
            waiting.extend(reversed(cast("list[Message]", part.get_payload())))


def _sort(mail: Message, bodies: list[Message], others: list[Message], left_out: list[str]) -> bool:
    """Parts into bodies and others; of alternatives the plain one is read. Whether there are parts beyond the cap."""
    passed: set[int] = set()
    for number, part in enumerate(_walk(mail)):
        if number >= MAX_PARTS:
            return True
        if part.get_content_type() == "multipart/alternative":
            for other in _other_forms(part):
                passed.add(id(other))
                left_out.append(f"the same text once more, as {other.get_content_type()}")
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            continue
        if id(part) in passed:
            continue
        (bodies if _is_text(part) else others).append(part)
    return False


def _is_text(part: Message) -> bool:
    kind = part.get_content_type()
    inline = part.get_content_disposition() != "attachment" and not _filename(part)
    return inline and kind in ("text/plain", "text/html") and not part.is_multipart()


def _other_forms(part: Message) -> list[Message]:
    """Of several forms of one text (RFC 2046, 5.1.4) those not read: plain is, where it is not blank, else the page."""
    texts = [item for item in _walk(part) if _is_text(item)]
    plain = [item for item in texts if item.get_content_type() == "text/plain"]
    pages = [item for item in texts if item.get_content_type() == "text/html"]
    if any((_payload(item) or b"").strip() for item in plain):
        return pages
    return plain if pages else []


def _payload(part: Message) -> bytes | None:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else None


def _piece(part: Message, unread: list[str]) -> Piece | None:
    data = _payload(part) or b""
    if any(isinstance(defect, _BASE64) for defect in part.defects):
        unread.append("the base64 of its body is damaged")
    stated = part.get_param("charset")
    found = charset_text(data, stated if isinstance(stated, str) else None)
    if found is None:
        unread.append("its body is no text in any encoding that can be told")
        return None
    return Piece(found[0], part.get_content_type() == "text/html", found[1])


def _attachment(part: Message, number: int) -> Attachment:
    if part.get_content_type() == "message/rfc822":
        return _forwarded(part, number)
    name = _filename(part) or f"part-{number}.{part.get_content_subtype()}"
    data = part.as_bytes() if part.is_multipart() else _payload(part)
    if any(isinstance(defect, _BASE64) for defect in part.defects):
        return Attachment(name, reason="the base64 that it was sent as is damaged or cut off")
    return Attachment(name, data) if data is not None else Attachment(name, reason="without content")


def _forwarded(part: Message, number: int) -> Attachment:
    """A mail within a mail. Its bytes are written anew from its parts: the same whenever they are."""
    inner = part.get_payload()
    mail = inner[0] if isinstance(inner, list) and inner else None
    subject = _header(mail, "subject") if isinstance(mail, EmailMessage) else ""
    name = _filename(part) or f"{subject or f'mail-{number}'}.eml"
    if not isinstance(mail, Message):
        return Attachment(name, reason="without content")
    try:
        return Attachment(name, mail.as_bytes(policy=_POLICY.clone(max_line_length=0, refold_source="none")))
    except Exception as error:  # the generator, too, raises what it likes on malformed input
        return Attachment(name, reason=f"a mail that cannot be taken out of this one ({error.__class__.__name__})")


def _filename(part: Message) -> str:
    """The stated name; many programs write RFC 2047 words into it, although RFC 2231 has a form of its own."""
    name = part.get_filename() or ""
    try:
        return str(make_header(decode_header(name))) if "=?" in name else name
    except (
        Exception
    ):  # the library's decoders raise more than HeaderParseError: LookupError, ValueError, binascii.Error
        return name


def _header(mail: Message, name: str) -> str:
    return one_line(str(mail.get(name, "")).encode("utf-8", "replace").decode("utf-8"))


def _to(mail: Message) -> str:
    value: object = mail.get("to", "")
    if isinstance(value, AddressHeader):
        return addressees([str(address) for address in value.addresses])
    return one_line(str(value))


def _date(mail: Message) -> tuple[str | None, str]:
    """The day (ISO) at the place of the sender, whose clock the header states, and the header's words."""
    words = _header(mail, "date")
    return day_of(words), words
