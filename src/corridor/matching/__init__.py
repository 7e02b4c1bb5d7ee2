"""Judge one need against many technologies and say why, in points that add up.

Finding candidates is the work of ``corridor.search``; this library knows neither an index nor
a database. Technologies stand in a forward store (token ids and facts, mapped to memory), and
``judge`` compares thousands of them with a need in a millisecond or two.
"""

from corridor.matching.answer import Answer, Nothing, Outcome, Reason, Searched, answer, explain
from corridor.matching.criteria import CRITERIA, Criterion
from corridor.matching.errors import ForwardError, MatchingError
from corridor.matching.evidence import Evidence, Fact
from corridor.matching.forward import ForwardStore, ForwardWriter
from corridor.matching.judge import Judgement, judge
from corridor.matching.model import GRADES, Model, read_model, shipped_model, write_model
from corridor.matching.phrases import Phrase
from corridor.matching.profile import (
    KINDS,
    LEGAL_STATES,
    NOTHING_KNOWN,
    NeedProfile,
    Offer,
    OfferFacts,
    plain_need,
)
from corridor.matching.statistics import (
    CorpusStatistics,
    load_statistics,
    save_statistics,
    take_statistics,
)
from corridor.matching.terms import Term, candidate_terms
from corridor.matching.words import NeedWords, weigh_words

__all__ = [
    "CRITERIA",
    "GRADES",
    "KINDS",
    "LEGAL_STATES",
    "NOTHING_KNOWN",
    "Answer",
    "CorpusStatistics",
    "Criterion",
    "Evidence",
    "Fact",
    "ForwardError",
    "ForwardStore",
    "ForwardWriter",
    "Judgement",
    "MatchingError",
    "Model",
    "NeedProfile",
    "NeedWords",
    "Nothing",
    "Offer",
    "OfferFacts",
    "Outcome",
    "Phrase",
    "Reason",
    "Searched",
    "Term",
    "answer",
    "candidate_terms",
    "explain",
    "judge",
    "load_statistics",
    "plain_need",
    "read_model",
    "save_statistics",
    "shipped_model",
    "take_statistics",
    "weigh_words",
    "write_model",
]
