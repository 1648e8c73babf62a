"""Small grey portraits written as PNG by hand (W3C PNG, 2nd ed.): signature, IHDR, IDAT, IEND, filter 0 in each row."""

from __future__ import annotations

import math
import random
import struct
import zlib

SIDE = 48


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(rows: list[bytes], side: int = SIDE) -> bytes:
    """An 8 bit grey picture of ``side`` by ``side``."""
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 6)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def portrait(rng: random.Random, light: float = 0.0, shift: int = 0, noise: int = 0) -> bytes:
    """A picture of its own for each state of ``rng``: coarse waves as a photograph has at low frequencies.

    The same state with other ``light`` (-30..30), ``shift`` (pixels) and ``noise`` is the same photograph edited."""
    waves = []
    for _ in range(7):
        turn_x, turn_y = rng.uniform(-3.2, 3.2), rng.uniform(-3.2, 3.2)
        start_x, start_y, size = rng.uniform(0, 6.3), rng.uniform(0, 6.3), rng.uniform(18, 45)
        scale = 2 * math.pi / SIDE
        across = [size * math.cos(turn_x * scale * (x + shift) + start_x) for x in range(SIDE)]
        down = [math.cos(turn_y * scale * (y + shift) + start_y) for y in range(SIDE)]
        waves.append((across, down))
    grain = random.Random(noise)
    rows = []
    for y in range(SIDE):
        sums = [0.0] * SIDE
        for across, down in waves:
            factor = down[y]
            sums = [total + value * factor for total, value in zip(sums, across, strict=True)]
        extra = [grain.randint(-noise, noise) for _ in range(SIDE)] if noise else [0] * SIDE
        rows.append(bytes(max(0, min(255, int(128 + light + value + e))) for value, e in zip(sums, extra, strict=True)))
    return png(rows)


def silhouette() -> bytes:
    """The picture that a system shows of everybody who has given none: a head and shoulders."""
    rows = []
    for y in range(SIDE):
        row = bytearray()
        for x in range(SIDE):
            head = (x - 24) ** 2 + (y - 18) ** 2 < 81
            body = (x - 24) ** 2 / 4 + (y - 46) ** 2 / 2 < 81
            row.append(235 if not (head or body) else 150)
        rows.append(bytes(row))
    return png(rows)
