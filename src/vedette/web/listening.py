"""The socket that is served, and handing what comes in to another process."""

from __future__ import annotations

import socket

from vedette.errors import UsageError

BACKLOG = 512
"""Connections that may wait to be taken."""


def bound(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises :class:`~vedette.errors.UsageError` where address or port cannot be had."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, UnicodeError) as error:
        raise UsageError(f"{host!r} is no address of this machine: {error}.", remedy="Use --host 127.0.0.1.") from None
    made = socket.socket(family, kind, protocol)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
        made.listen(BACKLOG)
    except (OSError, OverflowError) as error:
        made.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(
            f"{host} port {port} cannot be used: {reason}.", remedy="Choose another one with --port, or 0 for any."
        ) from None
    return made


def can_hand() -> bool:
    """Whether this system lets one process hand a connection to another."""
    return hasattr(socket, "send_fds")


def hand(connection: socket.socket, way: socket.socket) -> bool:
    """Give a connection away. Gives whether it was taken: not where the other side is full or gone."""
    try:
        socket.send_fds(way, [b"."], [connection.fileno()])
    except OSError:
        return False
    return True


def handed(way: socket.socket) -> socket.socket | None:
    """The next connection that was given; null where there is none."""
    try:
        _, found, _, _ = socket.recv_fds(way, 1, 1)
    except OSError:
        return None
    return socket.socket(fileno=found[0]) if found else None
