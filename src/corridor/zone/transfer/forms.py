"""The shape of what a broker may send."""

from typing import Any

from django import forms

from corridor.text import Money, amounts
from corridor.zone.transfer.models import Case, Contract

REASONS = ("not_relevant", "price", "not_ready", "no_reply", "solved_elsewhere", "other")
"""Why an answer is declined or a case ends without a contract."""

_REQUIRED = {"required": "contract.field.required", "invalid_choice": "contract.field.choice"}


class ReasonForm(forms.Form):
    """Why not."""

    reason = forms.ChoiceField(
        label="reason.label",
        choices=[(reason, f"reason.{reason}") for reason in REASONS],
        error_messages=_REQUIRED,
    )
    expected = forms.IntegerField(widget=forms.HiddenInput)


class MoveForm(forms.Form):
    """How far a case has come; contracts and endings have forms of their own."""

    state = forms.ChoiceField(
        label="case.state",
        choices=[(s.value, f"case.state.{s.value}") for s in (Case.State.OPEN, Case.State.TALKING)],
        error_messages=_REQUIRED,
    )
    expected = forms.IntegerField(widget=forms.HiddenInput)


class ContractForm(forms.Form):
    """A contract that the parties have signed. Amounts are written with their unit."""

    kind = forms.ChoiceField(
        label="contract.kind",
        choices=[(kind.value, f"contract.kind.{kind.value}") for kind in Contract.Kind],
        error_messages=_REQUIRED,
    )
    amount = forms.CharField(
        label="contract.amount",
        help_text="contract.amount.hint",
        max_length=60,
        error_messages=_REQUIRED,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    technology_amount = forms.CharField(
        label="contract.technology_amount",
        help_text="contract.technology_amount.hint",
        max_length=60,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    signed_on = forms.DateField(
        label="contract.signed_on",
        error_messages={**_REQUIRED, "invalid": "need.deadline.unreadable"},
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    expected = forms.IntegerField(widget=forms.HiddenInput)

    def clean_amount(self) -> Money:
        """The amount in minor units with its currency."""
        return _exact(self.cleaned_data["amount"])

    def clean_technology_amount(self) -> Money | None:
        """The technology part; empty is not told apart yet."""
        written = self.cleaned_data["technology_amount"]
        return _exact(written) if written.strip() else None

    def clean(self) -> dict[str, Any] | None:
        """Both amounts stand in one currency."""
        whole, part = (self.cleaned_data.get(f) for f in ("amount", "technology_amount"))
        if whole and part and whole.currency != part.currency:
            self.add_error("technology_amount", "contract.currencies_differ")
        return self.cleaned_data


def _exact(written: str) -> Money:
    """One exact amount; a range or a figure without its unit is refused, not guessed at."""
    found = amounts(written)
    if len(found) != 1 or found[0].low is None or found[0].low != found[0].high:
        raise forms.ValidationError("need.budget.unreadable")
    return found[0]
