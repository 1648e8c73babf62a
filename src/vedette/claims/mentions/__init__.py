"""Who is named in a text: persons, bodies and ships with the numbers beside them, found once per document.

A name found here is nobody's act. It is looked up in the lists, and where a list answers, it is put to the act of the
sentence in which it stands.
"""
