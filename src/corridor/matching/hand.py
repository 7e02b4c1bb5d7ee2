"""What was set by hand, because the benchmark's needs and offers are words only.

Points per unit: 20 double the odds. They go into the weights file, where ``about`` names them,
and stay until a zone's own cases can fit them.
"""

from corridor.matching.model import Lexical
from corridor.text import stem

HAND_WEIGHTS = {
    "matching.same_industry": 12.0,
    "matching.trl_reached": 8.0,
    "matching.within_budget": 8.0,
    "matching.same_jurisdiction": 4.0,
    "matching.same_park": 4.0,
    "matching.recent": 4.0,
    "matching.in_force": 4.0,
    "matching.only_general_words": -4.0,
    "matching.trl_too_low": -10.0,
    "matching.rights_ended": -10.0,
    "matching.over_budget": -12.0,
    "matching.money_may_not_cross": -40.0,
}

HAND_LEXICAL = Lexical(k1=1.5, b=0.75, pair=0.6, word=1.6, number=0.3, in_text=0.6, offers=0)

_ENGLISH_FUNCTION_WORDS = """
a about after all also an and any are as at be because been but by can could do does each for
from had has have how i if in into is it its may more most must no not of on one or other our
over shall should so some such than that the their them then there these they this those through
to under up used using very was we were what when where which while who will with would you your
afford anybody anyone ask currently find found help hope like look looking need needed needs please
problem require required seek seeking solution solve someone something want wanted wants wish
"""

HAND_GENERAL = {stem(word): 0.0 for word in _ENGLISH_FUNCTION_WORDS.split()}
