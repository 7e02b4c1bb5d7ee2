"""Every word of the interface, Chinese and English side by side, by code.

Each module of this package holds one ``TABLE``; a code stands in one table only. Values are put
in with ``{name}``: numbers and days are written as the language writes them, and
``{n:answer|answers}`` picks the English plural.
"""

from corridor.web.words.language import Lang, active
from corridor.web.words.saying import sentence, word
from corridor.web.words.tables import WORDS, DuplicateCode, MissingWord

__all__ = ["WORDS", "DuplicateCode", "Lang", "MissingWord", "active", "sentence", "word"]
