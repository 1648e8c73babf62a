"""How long the server takes to answer /match, beside its own empty route, at 8 and 50 requests at once.

Run as ``python -m bench.serve [HOME]``: HOME is a folder with lists (as $VEDETTE_HOME); without it 8,400 invented
entries are listed. All clients are one process, beside the processes of the server on one machine; both routes are
measured in turns, so that a busy moment hits both. First with one worker, then with as many as are started unasked.
The CPU of the server is that of all its processes: where no core is idle, a reply takes as long as the work before it,
and the two routes stand to each other as their CPU.
"""

from __future__ import annotations

import asyncio
import csv
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from vedette.lists import store
from vedette.lists.manage import add
from vedette.web.workers import usual

_ENTRIES = 8_400
_REQUESTS = 2_000
_TURNS = 3
_LIMIT = 25.0
"""Milliseconds: what the 95th percentile of /match shall stay below with 8 clients."""
_RATIO = 2.0
"""What it shall not exceed with 50, in 95th percentiles of the empty route."""
_MAIN = "from vedette.cli import main; main()"
_SURNAMES = ("Kim", "Ri", "Pak", "Choe", "Jong", "Kang", "Jo", "Yun", "Jang", "Rim", "Han", "O", "Sin", "So", "Kwon")
_SYLLABLES = (
    "chol", "yong", "song", "nam", "il", "ho", "su", "jin", "myong", "hyok", "kwang", "gwang", "tae", "un", "sik",
    "chun", "gil", "hui", "ok", "sun", "won", "jun", "pyong", "to", "hak", "in", "kyu", "bom", "dok", "mun",
)  # fmt: skip
_WORDS = (
    "Ocean", "Golden", "Star", "Pine", "Mirae", "Taesong", "Ryonbong", "East", "Bright", "Paektu", "Silver", "Trading",
    "General", "Maritime", "Technology", "Development", "Mining", "Union", "Pacific", "Victory", "Arirang", "Sobaeksu",
)  # fmt: skip


def invented(folder: Path) -> list[str]:
    """A list of invented entries, kept under ``folder``; the names in it."""
    draw = random.Random(17)
    rows = []
    for number in range(_ENTRIES):
        if draw.random() < 0.6:
            given = "-".join(draw.choices(_SYLLABLES, k=2)).capitalize()
            rows.append((f"P{number}", "Person", f"{draw.choice(_SURNAMES)} {given}"))
        else:
            words = " ".join(dict.fromkeys(draw.choices(_WORDS, k=draw.randint(2, 4))))
            rows.append((f"C{number}", "Company", f"{words} {draw.choice(('Co Ltd', 'Corporation', 'Group'))}"))
    path = folder / "invented.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(("reference", "schema", "name"))
        writer.writerows(rows)
    add(folder, path, fetched_at="2026-01-01T00:00:00Z", name="invented")
    return [name for _, _, name in rows]


def listed(home: Path) -> list[str]:
    """The names of the lists under ``home``, each as its list prints it."""
    return [party.names[0].text for item in store.chosen(home) for party in store.parties(item)]


def bodies(names: list[str]) -> list[bytes]:
    """Queries: listed names, half of them with two letters turned round."""
    draw = random.Random(23)
    found = []
    for name in draw.sample(names, min(len(names), 500)):
        asked = name
        if draw.random() < 0.5 and len(name) > 4:
            at = draw.randrange(1, len(name) - 2)
            asked = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
        query = {"queries": {"q": {"schema": "LegalEntity", "properties": {"name": [asked]}}}}
        found.append(json.dumps(query).encode())
    return found


def request(method: str, path: str, body: bytes = b"") -> bytes:
    """A request as bytes."""
    head = f"{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n"
    if body:
        head += f"content-type: application/json\r\ncontent-length: {len(body)}\r\n"
    return head.encode() + b"\r\n" + body


async def measure(port: int, requests: list[bytes], at_once: int, count: int) -> list[float]:
    """Seconds of ``count`` requests over ``at_once`` connections that stay open."""
    left = iter(range(count))
    spent: list[float] = []

    async def client() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for number in left:
            began = time.perf_counter()
            writer.write(requests[number % len(requests)])
            head = await reader.readuntil(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 200"), head
            size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
            await reader.readexactly(size)
            spent.append(time.perf_counter() - began)
        writer.close()
        await writer.wait_closed()

    await asyncio.gather(*(client() for _ in range(at_once)))
    return spent


def ready(port: int, server: subprocess.Popen[bytes]) -> float:
    """Waits until the server can match; seconds since it was started."""
    began = time.perf_counter()
    while server.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as link:
                link.sendall(request("GET", "/readyz"))
                if link.recv(100).startswith(b"HTTP/1.1 200"):
                    return time.perf_counter() - began
        except OSError:
            pass
        time.sleep(0.1)
    raise RuntimeError("the server ended")


def started(home: Path, port: int, workers: int) -> subprocess.Popen[bytes]:
    """The server as a process."""
    environment = {**os.environ, "VEDETTE_HOME": str(home)}
    command = [sys.executable, "-c", _MAIN, "serve", "--port", str(port), "--workers", str(workers)]
    return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)


def cpu(number: int) -> float:
    """Seconds of CPU of a process and its children so far; 0 where the system has no /proc."""
    try:
        spent = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[11:13]
        tasks = list(Path(f"/proc/{number}/task").iterdir())
        children = [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        return 0.0
    return sum(map(int, spent)) / os.sysconf("SC_CLK_TCK") + sum(map(cpu, children))


def shown(name: str, spent: list[float], wall: float, used: float) -> float:
    """Prints one line; the 95th percentile in milliseconds."""
    spent.sort()
    middle, late = spent[len(spent) // 2] * 1000, spent[int(len(spent) * 0.95)] * 1000
    print(
        f"  {name:<8} p50 {middle:7.1f} ms   p95 {late:7.1f} ms   {len(spent) / wall:7.0f} requests/s   "
        f"{used / len(spent) * 1000:.2f} ms of CPU each"
    )
    return late


def compared(port: int, server: subprocess.Popen[bytes], at_once: int, queries: list[bytes]) -> None:
    """Both routes in turns, and how they stand to the limits."""
    routes = {"empty": [request("GET", "/healthz")], "match": queries}
    spent: dict[str, list[float]] = {name: [] for name in routes}
    wall, used = dict.fromkeys(routes, 0.0), dict.fromkeys(routes, 0.0)
    for _ in range(_TURNS):
        for name, requests in routes.items():
            began, before = time.perf_counter(), cpu(server.pid)
            spent[name] += asyncio.run(measure(port, requests, at_once, _REQUESTS // _TURNS))
            wall[name] += time.perf_counter() - began
            used[name] += cpu(server.pid) - before
    late = {name: shown(name, spent[name], wall[name], used[name]) for name in routes}
    ratio = late["match"] / late["empty"]
    print(
        f"  p95 of match is {ratio:.1f} times that of the empty route: {ratio / _RATIO:.1f} of the limit for 50; "
        f"{late['match'] / _LIMIT:.1f} of {_LIMIT:.0f} ms, that for 8"
    )


def run(home: Path, names: list[str]) -> None:
    """Start, wait, measure, print."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    queries = [request("POST", "/match/default", body) for body in bodies(names)]
    for workers, words in ((1, "index made anew"), (1, "index there"), (usual(), "index there")):
        server = started(home, port, workers)
        print(f"{workers} worker{'s' * (workers > 1)}: ready after {ready(port, server):.1f} s ({words})")
        try:
            if words == "index there":
                asyncio.run(measure(port, queries, 8, 4 * len(queries)))
                for at_once in (8, 50):
                    print(f"{at_once} at once")
                    compared(port, server, at_once, queries)
        finally:
            server.terminate()
            server.wait()


def main() -> None:
    """Lists, a server, numbers."""
    if len(sys.argv) > 1:
        home = Path(sys.argv[1])
        run(home, listed(home))
        return
    with tempfile.TemporaryDirectory() as folder:
        run(Path(folder), invented(Path(folder)))


if __name__ == "__main__":
    main()
