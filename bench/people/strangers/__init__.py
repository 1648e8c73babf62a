"""Invented companies, a freelance platform and work registers, with the true answers beside them.

    python -m bench.people.strangers OUT --seed N [--people 2000] [--rings 8] [--logins 8] [--no-country]

``OUT/data`` holds exports as systems hand them over, ``OUT/truth.json`` rings and traps, ``OUT/register_truth.json``
what each holder's permits, contracts, payments, transfers and crew lists engage. Written from published indicators and
from the law alone, without a look at any detector, so that the detectors can be held against it.
All persons, firms, numbers and addresses are drawn at random. IP addresses come from blocks that no home uses.
"""
