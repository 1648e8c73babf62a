"""How well claims are found: what the product finds in documents beside what people marked in them by hand.

Run as ``python -m bench.claims FOLDER GOLD [--json] [--misses] [--document ID]``. ``GOLD`` is a YAML file, or a folder
of them; a document's id is the name of its file in ``FOLDER`` without the ending. Documents without gold are not read.

- Sentences: one of our claims for one of the gold's, spans overlapping by at least half of the shorter; as many pairs
  as can be made, the best fit among those. Everything below is over pairs unless it says otherwise.
- Kind, modality: exact; kinds of older golds stand for those of the contract that ``vocabulary.yaml`` lists.
- Date: both ends, null included. Quantity: both ends, unit, and the ratio where the gold has one. Money: both ends and
  currency. Numbers as decimals. Over pairs where the gold has the field; where we alone fill it is counted beside.
- Speakers: the first and the last of the chain. Where the gold names nobody ("article"), the publisher that it states
  for the document is right too; where it names one, only that one is. States side by side spoke together, in any order.
- Measures: micro-averaged, without ``.parts``; what the gold has as context is neither hit nor fault, what we have as
  context is no hit. "All claims" also counts those of claims without a partner.
- Countries: micro-averaged ISO codes among the places.
- Gaps: by type, each of ours answering one of the gold's; those of claims not found are not found. Types that are notes
  to people, or have no counterpart in the contract, are skipped and counted. "With field": type and field.
- Silent guesses: a field that we fill where a gap of the gold is about that field: a unit, currency, date with both
  ends, named speaker, number or lower end, place, object or measure that the gold leaves open; another reading of an
  ambiguous date (a wider one is none); a subject read from elsewhere, unless a gap of our own says so. All others are
  counted whether or not a gap of ours stands beside them, and marked.
- Grouping: B-cubed over pairs whose gold has a group, across documents; what we leave without a group stands alone.

What counts as the same word in two vocabularies is data (``vocabulary.yaml``); all else is compared exactly.
"""
