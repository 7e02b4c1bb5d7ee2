from django import forms


class CodeForm(forms.Form):
    """The query code that opens a need without an account."""

    code = forms.CharField(
        label="code.label",
        help_text="code.hint",
        max_length=40,
        error_messages={"required": "code.unknown", "max_length": "code.unknown"},
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
    )
