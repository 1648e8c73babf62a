"""The page of a group in ``vedette why``: statements with their origins, field by field, and the sums they make."""

from __future__ import annotations

from vedette.cli.tables import show, write
from vedette.groups.group import Group
from vedette.report.index import Index
from vedette.report.matters import StatementView, statement, sum_view
from vedette.report.passage import shortened
from vedette.report.told import answer_words, chain_words, title_words
from vedette.report.words import FIELD_VERDICTS, GAP_WORDS, SUM_VERDICTS, plain
from vedette.series.reckoning import Reckoning

_SHORT = 12
_LONGEST = 400


def group_page(group: Group, known: Index) -> None:
    """Print a group: all its statements, what one document says where another is silent, and every sum."""
    write(f"Group {group.id[:_SHORT]}  {title_words(group.title)}")
    write(f"  {len(group.claims)} claims in {len(group.documents)} documents: {', '.join(group.documents)}")
    if group.measures:
        write(f"  engages: {', '.join(group.measures)}")
    if len(group.statements) > 1:
        write(f"  {len(group.statements)} statements of one story. They do not support each other.")
    for told in group.statements:
        write()
        say_statement(statement(told, known))
    for fill in group.fills:
        write()
        gap = f"{GAP_WORDS[fill.gap][0]} ({plain(fill.field)})"  # type: ignore[index]  # a gap type, as a string
        write(f"  Left open in claim {fill.claim[:_SHORT]}: {gap}")
        said = answer_words(fill.field, fill.words)
        write(f"    Said elsewhere, not by that document: {said}, {fill.path}, claim {fill.by[:_SHORT]}.")
        write("    Neither value was changed.")
    for line in {item.id: item for key in group.claims for item in known.sums_of.get(key, ())}.values():
        write()
        say_sum(line, known)


def say_statement(item: StatementView, but: str = "") -> None:
    """Print a statement; the claim ``but``, whose page this is, is not quoted again."""
    told = item.statement
    documents = f"{len(told.documents)} document{'' if len(told.documents) == 1 else 's'}"
    origins = (
        f"{told.origins} independent origin{'' if told.origins == 1 else 's'}" if item.named else "no origin named"
    )
    repeated = ": repeated, not confirmed" if told.origins == 1 and len(told.documents) > 1 else ""
    write(f"  {documents}, {origins}{repeated}.")
    for line in item.told:
        if line.claim.id != but:
            head, left_out = shortened(line.claim.reading or line.claim.quote, _LONGEST)
            cut = f" [{left_out:,} characters left out here]" if left_out else ""
            write(f"    {line.claim.id[:_SHORT]}  “{head}”{cut}")
            write(f"      {line.claim.path}; said by {chain_words(line.claim.said_by)}")
    if item.more:
        write(f"    and {item.more} more claims that say it; all of them stand in groups.jsonl")
    if told.joined:
        write(f"    Put together because {'; '.join(told.joined).replace('_', ' ')}.")
    if item.fields:
        show(
            [("field", 10), ("together", 20), ("value", None), ("speaker and claims", None)],
            (
                (
                    entry.field.field if place == 0 else "",
                    FIELD_VERDICTS[entry.field.verdict] if place == 0 else "",
                    value.value,
                    f"{'; '.join(value.speakers)} ({', '.join(ref.id[:8] for ref in value.refs)})",
                )
                for entry in item.fields
                for place, value in enumerate(entry.values)
            ),
        )


def say_sum(line: Reckoning, known: Index) -> None:
    """Print a sum with its arithmetic and what to ask."""
    found = sum_view(line, known)
    write(f"  Sum: {line.title}: {SUM_VERDICTS[line.verdict]}.")
    write(f"    {line.words}")
    if found.ask and found.ask.casefold() not in line.words.casefold():
        write(f"    {found.ask}")
    write(f"    From claims {', '.join(ref.id[:_SHORT] for ref in found.refs)}. No finding, and used in no value.")
