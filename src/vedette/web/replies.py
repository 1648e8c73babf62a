"""Replies and refusals: JSON made once, errors in the contract's form."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic_core import PydanticSerializationError, to_json
from starlette.exceptions import HTTPException
from starlette.responses import Response

NO_DATASET = "No such dataset."
NO_ENTITY = "No such entity!"


def reply(content: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """JSON as bytes. A lone surrogate, which no UTF-8 can hold, becomes a question mark."""
    try:
        body = to_json(content, inf_nan_mode="null")
    except PydanticSerializationError:
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        body = text.encode("utf-8", "replace")
    return Response(body, status, headers, media_type="application/json")


def refused(status: int, detail: str) -> HTTPException:
    """An error to be raised: the reply is ``{"detail": ...}``."""
    return HTTPException(status, detail)


def clean(text: str) -> str:
    """Text that can be written out again: lone surrogates become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")
