"""What hangs together by pairs: one piece for rings, for things that are alike, and for people who count as one."""

from __future__ import annotations

from collections.abc import Iterable


def firsts(pairs: Iterable[tuple[str, str]], alone: Iterable[str] = ()) -> dict[str, str]:
    """Each node of the pairs, and of ``alone``, in order, to the smallest node that it hangs together with."""
    root = {node: node for node in alone}

    def find(node: str) -> str:
        root.setdefault(node, node)
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for a, b in pairs:
        small, large = sorted((find(a), find(b)))
        root[large] = small
    return {node: find(node) for node in sorted(root)}
