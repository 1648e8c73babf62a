"""What the terminal says of a second extractor: how much it proposed, and where it and the rules part."""

from __future__ import annotations

from collections import Counter

from vedette.claims.claim import Claim
from vedette.cli.tables import write
from vedette.out.result import Result
from vedette.second.line import SecondField


def summary_words(result: Result) -> str | None:
    """One line for the summary of a run; nothing where no second extractor was asked."""
    if not result.manifest.parameters.get("second"):
        return None
    count = Counter(line.against for line in result.second)
    refused = sum(any(item.verdict == "refused" for item in line.fields) for line in result.second)
    return (
        f"Second extractor: {len(result.second):,} passages marked; {count['same']:,} as the rules read them, "
        f"{count['differs']:,} read otherwise, {count['only_second']:,} that the rules do not have; {refused:,} with "
        "a value its own words do not bear. None of them is judged: second.jsonl."
    )


def say_second(result: Result, claim: Claim) -> None:
    """What a second extractor said of a claim, field by field; nothing where it said nothing."""
    for line in result.second:
        if line.claim == claim.id:
            write()
            write(f"  Second extractor ({line.model}), shown and never judged: “{line.quote}”")
            for item in line.fields:
                write(f"    {_field(item)}")


def _field(item: SecondField) -> str:
    said = item.field.replace("_", " ")
    if item.verdict == "refused":
        return f"{said}: {item.value}: refused, {item.reason}"
    if item.rules is None:
        return f"{said}: {item.value}; the rules read nothing here"
    return f"{said}: {item.value}; " + ("the rules read the same" if item.agrees else f"the rules read {item.rules}")
