"""How well claims are found: what the product finds in documents beside what people marked in them by hand.

Run as ``python -m bench.claims FOLDER GOLD``. ``GOLD`` is a YAML file, or a folder of them; a document's id is the
name of its file in ``FOLDER`` without the ending. What counts as the same word in two vocabularies is data
(``vocabulary.yaml``); everything else is compared exactly.
"""
