"""Invented PDF files, written by hand after ISO 32000-1, so that a test knows every letter and place in them.

All letters are Courier: each is 0.6 of its size wide.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass, field

_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


@dataclass
class Sheet:
    """One page: ``put`` writes a line of text, ``rule`` draws a line, ``image`` puts a picture that covers it."""

    width: int = 595
    height: int = 842
    rotate: int = 0
    drawn: list[str] = field(default_factory=list)
    picture: bool = False

    def put(self, x: float, y: float, text: str, size: float = 10, matrix: str = "1 0 0 1") -> Sheet:
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        self.drawn.append(f"BT /F {size} Tf {matrix} {x} {y} Tm ({escaped}) Tj ET")
        return self

    def lines(self, x: float, y: float, lines: list[str], size: float = 10, pitch: float = 12) -> float:
        """Lines of text, one under the other; the place where the next would stand."""
        for text in lines:
            self.put(x, y, text, size)
            y -= pitch
        return y

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> Sheet:
        self.drawn.append(f"0.7 w {x0} {y0} m {x1} {y1} l S")
        return self

    def image(self) -> Sheet:
        self.picture = True
        self.drawn.append(f"q {self.width} 0 0 {self.height} 0 0 cm /I Do Q")
        return self


def made_pdf(sheets: list[Sheet], password: str | None = None, extra: str = "", trailer: str = "") -> bytes:
    """The bytes of a file with these pages. ``password`` encrypts it (40-bit RC4, ISO 32000-1, 7.6.3)."""
    bodies: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R " + extra.encode() + b" >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
        _stream(
            b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", b"\0"
        ),
    ]
    kids = []
    key, encrypt = _encryption(password) if password is not None else (b"", b"")
    for sheet in sheets:
        number = len(bodies) + 1
        kids.append(f"{number} 0 R")
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {sheet.width} {sheet.height}] /Rotate {sheet.rotate} "
            f"/Resources << /Font << /F 3 0 R >> /XObject << /I 4 0 R >> >> /Contents {number + 1} 0 R >>".encode()
        )
        content = "\n".join(sheet.drawn).encode("cp1252")
        content = zlib.compress(content)
        if key:
            content = _rc4(hashlib.md5(key + (number + 1).to_bytes(3, "little") + b"\0\0").digest()[:10], content)
        bodies.append(_stream(b"<< /Filter /FlateDecode", content))
    bodies[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    more = b""
    if encrypt:
        bodies.append(encrypt)
        more = f"/Encrypt {len(bodies)} 0 R /ID [<{'00' * 16}> <{'00' * 16}>]".encode()
    return _written(bodies, more + trailer.encode())


def _stream(head: bytes, data: bytes) -> bytes:
    return head + f" /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def _written(bodies: list[bytes], trailer: bytes) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n".encode()
    for place in places:
        out += f"{place:010d} 00000 n \n".encode()
    out += f"trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R ".encode() + trailer
    return bytes(out + f" >>\nstartxref\n{start}\n%%EOF\n".encode())


def _encryption(password: str) -> tuple[bytes, bytes]:
    """Algorithms 2 to 4 of ISO 32000-1, revision 2: the key, and the encryption dictionary."""
    padded = (password.encode() + _PAD)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    key = hashlib.md5(padded + owner + (-4).to_bytes(4, "little", signed=True) + b"\0" * 16).digest()[:5]
    user = _rc4(key, _PAD)
    entry = f"<< /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{user.hex()}> /P -4 >>"
    return key, entry.encode()


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
