"""Which day a fact is looked at, and the reason for adopting or withdrawing a statement."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django import forms

from corridor.zone.ground.queries import end_of, today


@dataclass(frozen=True, slots=True)
class AsOf:
    """How things stood ``on`` a day, as far as was known at the end of ``known_day``."""

    on: date
    known_day: date | None
    is_today: bool

    @property
    def known_on(self) -> datetime | None:
        """The instant up to which statements count; none: all that were written."""
        return end_of(self.known_day) if self.known_day else None


class AsOfForm(forms.Form):
    """Both days may stay empty: then it is today, with all that is known."""

    on = forms.DateField(
        label="facts.on",
        help_text="facts.on.hint",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": "facts.bad_day"},
    )
    known_on = forms.DateField(
        label="facts.known_on",
        help_text="facts.known_on.hint",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": "facts.bad_day"},
    )

    def as_of(self) -> AsOf:
        """What was asked for; an unreadable day counts as not asked."""
        self.is_valid()
        day: dict[str, Any] = getattr(self, "cleaned_data", {})
        on, known_day = day.get("on"), day.get("known_on")
        return AsOf(on or today(), known_day, is_today=not (on or known_day))


class RestateForm(forms.Form):
    """A reason, which is public, for standing by a statement or for taking it back."""

    reason = forms.CharField(
        label="fact.reason.label",
        help_text="fact.reason.hint",
        max_length=500,
        strip=True,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "fact.reason.required"},
    )
