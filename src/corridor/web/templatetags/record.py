"""Lines of the record in words: what was done, by whom, when."""

from typing import Any

from django import template
from django.template import Context

from corridor.web import figures
from corridor.web.words import sentence, word
from corridor.zone.ground.models import RecordLine

register = template.Library()


@register.filter
def deed(line: RecordLine) -> str:
    """What was done, or what was refused."""
    if line.outcome == RecordLine.Outcome.REFUSED:
        return word(f"permission.{line.deed}")
    return word(f"deed.{line.deed}")


@register.filter
def doer(line: RecordLine) -> str:
    """Who did it, without a name: names are personal data."""
    if line.by in ("public", "system"):
        return word(f"timeline.by_{line.by}")
    return word("timeline.by_person")


@register.simple_tag(takes_context=True)
def happened(context: Context, line: Any) -> str:
    """When it happened and, where that is another minute, when it was written down."""
    zone = context["time_zone"]
    happened_at = figures.moment(line.happened_at, zone)
    written_at = figures.moment(line.written_at, zone)
    told = sentence("timeline.happened", at=happened_at)
    if written_at == happened_at:
        return told
    return f"{told} · {sentence('timeline.written', at=written_at)}"
