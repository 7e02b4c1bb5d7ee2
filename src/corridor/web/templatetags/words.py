"""``{{ code|word }}``: the word for a code in the reader's language."""

from django import template

register = template.Library()
