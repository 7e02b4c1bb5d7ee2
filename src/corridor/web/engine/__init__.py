"""Answers to needs: candidates from the shelf, judged, checked in the database, put into words."""

from corridor.web.engine.answered import Answer, Answered, Line, Nothing, Searched
from corridor.web.engine.answering import answer_need, answer_profile, answer_text
from corridor.web.engine.keeping import keep_answers
from corridor.web.engine.profiles import profile_of_need, profile_of_text
from corridor.web.engine.reversed import needs_answered_by
from corridor.web.engine.warming import warm_up
from corridor.web.engine.wording import lines_of_match

__all__ = [
    "Answer",
    "Answered",
    "Line",
    "Nothing",
    "Searched",
    "answer_need",
    "answer_profile",
    "answer_text",
    "keep_answers",
    "lines_of_match",
    "needs_answered_by",
    "profile_of_need",
    "profile_of_text",
    "warm_up",
]
