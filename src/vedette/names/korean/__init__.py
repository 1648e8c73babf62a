"""Names of Korean people across scripts and spellings.

Hangul is the one writing in which all others can be compared: every spelling is read as the hangul syllables it may
stand for, after the rule of initial sounds that the South applies and the North does not, and two names are laid side
by side there. Lists print Latin letters only, so hangul is derived, never looked up.
"""
