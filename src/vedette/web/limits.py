"""How much one request may ask. What lies beyond is refused in words, never cut silently."""

from __future__ import annotations

DEFAULT = "default"
"""The dataset that holds all lists."""

MAX_BODY = 4 * 1024 * 1024
"""Bytes of a request's body: a hundred queries with thirty names each have about 200,000."""

MAX_URL = 60_000
"""Bytes of path and query; the contract answers 414 beyond."""

MAX_HEAD = 2 * MAX_URL
"""Bytes of request line and headers that are read at all, so that a long URL still gets its 414."""

MAX_QUERIES = 100
"""Queries of one POST to /match or /reconcile."""

MAX_NAMES = 50
"""Names of one query: the longest listed entry has forty."""

MAX_NAMES_A_REQUEST = 500
"""Names of all queries of a request together: about as much as one second of one core answers."""

MAX_NAME = 500
"""Characters of one name."""

MAX_VALUES = 200
"""Values of one property of a query that are read."""

MAX_QUERY_TEXT = 500
"""Characters of the text of a search."""

MATCH_LIMIT, MATCH_LIMIT_MAX = 5, 500
SEARCH_LIMIT, SEARCH_LIMIT_MAX, OFFSET_MAX = 10, 500, 9_499
MAX_EXCLUDED = 50
MAX_EXTENDED = 500
"""Entities of one data extension."""

RECONCILE_BATCH = 10
"""Queries that a reconciliation client should send at once."""

FACET_VALUES = 100
"""Values counted of one facet, the most frequent first."""
