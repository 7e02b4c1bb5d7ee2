"""The demonstration: a whole zone of invented parties, marked as such on every page."""

from corridor.web.demonstration.installing import install
from corridor.web.demonstration.people import PEOPLE, make_people
from corridor.web.demonstration.showing import post_one_need, print_answers, sign_in_links

__all__ = ["PEOPLE", "install", "make_people", "post_one_need", "print_answers", "sign_in_links"]
