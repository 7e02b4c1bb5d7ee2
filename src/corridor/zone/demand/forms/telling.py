from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django import forms

from corridor.text import NeedReading, language, read_need, tokens
from corridor.zone.demand.actions import NeedTold, parameters_read
from corridor.zone.demand.forms.amounts import AmountField, written_amount
from corridor.zone.demand.models import DEFAULT_LEVELS, Level, Need

LONGEST = 20_000
GAPS_ASKED = ("parameter", "current_value", "test_method", "quantity", "standard")
"""What can be missing from the words of a need; an answer becomes a line of its text."""
LEVELLED = ("text", "budget", "deadline", "organisation", "contact")
"""The fields whose circle of readers a page asks about; the others keep their default."""
_ASKED_IN = {
    "parameter": ("需要达到的指标", "Value to be reached"),
    "current_value": ("目前的数值", "Value today"),
    "test_method": ("检测方法", "Test method"),
    "quantity": ("产量或数量", "Quantity"),
    "standard": ("须符合的标准", "Standard to be met"),
}
"""How an answer is introduced in the text, in the language that the text is written in."""
_TRUTHS = {"yes": True, "no": False}


class TellForm(forms.Form):
    """A need as it is told. An empty field and 不清楚 both mean unknown.

    A field that was not sent at all is taken from what the text says (``reading``).
    """

    text = forms.CharField(
        label="ask.text",
        max_length=LONGEST,
        error_messages={"required": "ask.text.required", "max_length": "ask.text.too_long"},
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    title = forms.CharField(
        label="need.title", help_text="need.title.hint", max_length=200, required=False
    )
    budget = AmountField(
        label="need.budget",
        help_text="need.budget.hint",
        required=False,
        unreadable="need.budget.unreadable",
    )
    deadline = forms.DateField(
        label="need.deadline",
        required=False,
        error_messages={"invalid": "need.deadline.unreadable"},
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    trl_wanted = forms.TypedChoiceField(
        label="need.trl_wanted", required=False, coerce=int, empty_value=None
    )
    pays = forms.TypedChoiceField(
        label="need.pays",
        required=False,
        coerce=lambda value: _TRUTHS[value],
        empty_value=None,
        choices=[("", "form.not_sure"), ("yes", "need.pays.yes"), ("no", "need.pays.no")],
    )
    industry = forms.ChoiceField(label="need.industry", required=False)
    contact = forms.CharField(
        label="need.contact", help_text="need.contact.hint", max_length=200, required=False
    )
    unsure = forms.MultipleChoiceField(
        choices=[(code, code) for code in ("budget", "deadline", *GAPS_ASKED)], required=False
    )

    def __init__(
        self,
        *args: Any,
        today: date,
        industries: Sequence[tuple[str, object]] = (),
        levels_before: Mapping[str, str] | None = None,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        self.today = today
        self.levels_before = levels_before or {}
        self.fields["industry"].choices = [("", "form.not_sure"), *industries]  # type: ignore[attr-defined]
        trls = [(str(n), f"trl.{n}") for n in range(1, 10)]
        self.fields["trl_wanted"].choices = [("", "form.not_sure"), *trls]  # type: ignore[attr-defined]
        for gap in GAPS_ASKED:
            self.fields[gap] = forms.CharField(
                label=f"need.gap.{gap}", max_length=300, required=False
            )
        for field in LEVELLED:
            self.fields[f"level_{field}"] = forms.ChoiceField(
                label=f"need.{field}",
                choices=[(level.value, f"level.{level.value}") for level in Level],
                required=False,
            )

    def clean_text(self) -> str:
        """The text, with the answers to what was missing from it as lines of their own."""
        text: str = self.cleaned_data["text"]
        if not tokens(text):
            raise forms.ValidationError("ask.text.no_words")
        return text

    def clean(self) -> dict[str, Any] | None:
        """A title is open to more readers than a closed text, so it is not taken from one."""
        split = "split" in self.data
        if self._text_is_closed() and not self.cleaned_data.get("title") and not split:
            self.add_error("title", "need.title.needed")
        return self.cleaned_data

    def whole_text(self) -> str:
        """The text with the answers to questions about it, each as a line."""
        text: str = self.cleaned_data["text"]
        english = language(text) == "en"
        lines = [
            f"{_ASKED_IN[gap][english]}{': ' if english else '：'}{answer}"
            for gap in GAPS_ASKED
            if (answer := self.cleaned_data.get(gap)) and gap not in self.unsure_of()
        ]
        return "\n".join([text, *lines])

    def unsure_of(self) -> frozenset[str]:
        """What was answered with 不清楚: taken as unknown and not asked again."""
        return frozenset(self.cleaned_data.get("unsure", ()))

    def reading(self) -> NeedReading:
        """What the text says about itself."""
        return read_need(self.whole_text(), today=self.today)

    def told(self) -> NeedTold:
        """Everything that is told: what was filled in, and what the text says of the rest."""
        text, reading = self.whole_text(), self.reading()
        budget = self._told("budget", reading.budget)
        found = reading.deadline.latest if reading.deadline else None
        wanted = reading.trl_wanted.low if reading.trl_wanted else None
        return NeedTold(
            title=self.cleaned_data.get("title") or _title(text, reading),
            text=text,
            industry=self.cleaned_data.get("industry") or None,
            budget_min=budget.low if budget else None,
            budget_max=budget.high if budget else None,
            currency=budget.currency if budget else None,
            pays=self.cleaned_data.get("pays"),
            deadline=self._told("deadline", found),
            trl_wanted=self._told("trl_wanted", wanted),
            contact=self.cleaned_data.get("contact") or None,
            levels=self._levels(),
            parameters=parameters_read(reading.parameters),
        )

    def told_of(self, part: str) -> NeedTold:
        """One of several problems of the text, with what its own words say and who may read it.

        Budget and deadline of the whole text are not divided among its parts: they stay unknown
        unless the part names them.
        """
        reading = read_need(part, today=self.today)
        budget, deadline = reading.budget, reading.deadline
        return NeedTold(
            title=_title(part, reading),
            text=part,
            industry=self.cleaned_data.get("industry") or None,
            budget_min=budget.low if budget else None,
            budget_max=budget.high if budget else None,
            currency=budget.currency if budget else None,
            pays=self.cleaned_data.get("pays"),
            deadline=deadline.latest if deadline else None,
            trl_wanted=reading.trl_wanted.low if reading.trl_wanted else None,
            contact=self.cleaned_data.get("contact") or None,
            levels=self._levels() | self._level_of_a_title_from_the_text(),
            parameters=parameters_read(reading.parameters),
        )

    def _told(self, field: str, read: Any) -> Any:
        if field in self.unsure_of():
            return None
        return self.cleaned_data.get(field) if field in self.data else read

    def _text_is_closed(self) -> bool:
        return self._levels().get("text", Level.PUBLIC) != Level.PUBLIC

    def _level_of_a_title_from_the_text(self) -> dict[str, str]:
        """Whoever may not read a text may not read the words of it that became its title."""
        return {"title": self._levels()["text"]} if self._text_is_closed() else {}

    def _levels(self) -> dict[str, str]:
        """What was chosen; a level that was not sent stays as it was, so that nothing opens."""
        chosen = dict(self.levels_before)
        for field in LEVELLED:
            if level := self.cleaned_data.get(f"level_{field}"):
                chosen[field] = level
        return {f: level for f, level in chosen.items() if level != DEFAULT_LEVELS[f]}


def _title(text: str, reading: NeedReading) -> str:
    return reading.title.quote if reading.title else text.strip().split("\n")[0][:30]


def initial_from(text: str, reading: NeedReading) -> dict[str, Any]:
    """What a text says about itself, as the form shows it for correcting."""
    return {
        "text": text,
        "budget": reading.budget.place.quote if reading.budget else "",
        "deadline": reading.deadline.latest if reading.deadline else None,
        "trl_wanted": reading.trl_wanted.low if reading.trl_wanted else "",
        **_levels_of({}),
    }


def initial_of(need: Need) -> dict[str, Any]:
    """A need as the form shows it for editing."""
    return {
        "text": need.text,
        "title": need.title,
        "budget": written_amount(need.budget_min, need.budget_max, need.currency),
        "deadline": need.deadline,
        "trl_wanted": need.trl_wanted or "",
        "pays": {True: "yes", False: "no", None: ""}[need.pays],
        "industry": need.industry or "",
        "contact": need.contact or "",
        **_levels_of(need.levels),
    }


def _levels_of(chosen: dict[str, str]) -> dict[str, str]:
    return {f"level_{field}": chosen.get(field, DEFAULT_LEVELS[field]) for field in LEVELLED}
