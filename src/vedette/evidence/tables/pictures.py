"""Pictures of people's files as hashes: one file under two names, or one picture saved twice. No face is looked at."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass

from vedette.errors import InputError, OversizedInput, UnsupportedInput
from vedette.records import Source

MOST_PIXELS = 40_000_000
"""A camera of today gives 12 to 50 million; decoded, forty million take 120 MB."""
_KINDS = ("PNG", "JPEG")
SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


@dataclass(frozen=True, slots=True)
class Hashes:
    """Perceptual hash (DCT, 64 bits) and difference hash (64 bits), 16 hexadecimal digits each.

    Buchner's ImageHash; the methods are Krawetz's of 2011 (hackerfactor.com): near pictures differ in few bits.
    """

    phash: str
    dhash: str


def hashes(source: Source, data: bytes) -> Hashes:
    """The hashes of a PNG or JPEG, turned as its EXIF says.

    Raises :class:`~vedette.errors.InputError`: damaged, of another kind, or of more than forty million pixels, which
    is told from its head before anything is decoded.
    """
    import imagehash
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of decompression bombs Pillow warns; the head is checked below
            with Image.open(io.BytesIO(data), formats=_KINDS) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    raise _oversized(source)
                turned = ImageOps.exif_transpose(picture).convert("RGB")
                return Hashes(str(imagehash.phash(turned)), str(imagehash.dhash(turned)))
    except Image.DecompressionBombError:
        raise _oversized(source) from None
    except InputError:
        raise
    # Pillow meets a damaged file with exceptions of its own, of struct, of zlib and of Python; each means "damaged".
    except Exception as error:
        raise UnsupportedInput(
            f"a picture that is damaged ({error.__class__.__name__}).", where=source.path, remedy="Ask for it again."
        ) from None


def _oversized(source: Source) -> OversizedInput:
    return OversizedInput(
        f"a picture of more than {MOST_PIXELS:,} pixels.",
        where=source.path,
        remedy="It may be made to exhaust a machine; give a smaller copy.",
    )
