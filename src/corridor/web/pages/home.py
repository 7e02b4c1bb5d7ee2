"""The first page: anyone says what they struggle with and sees graded answers at once."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from corridor.text import NeedReading, problems
from corridor.web.acting import acting_of
from corridor.web.pages.answering import answers_to_told
from corridor.zone.demand.forms import GAPS_ASKED, TellForm, initial_from
from corridor.zone.demand.permissions import may_post_need
from corridor.zone.demand.queries.industries import industry_choices

QUESTIONS = 3
"""How many questions about what is missing are asked at once."""


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """One box."""
    return render(request, "web/pages/home.html", {"form": TellForm(today=timezone.localdate())})


@require_http_methods(["GET", "HEAD", "POST"])
def answers(request: HttpRequest) -> HttpResponse:
    """Answers to a text; with htmx only the part that changes. Nothing is kept."""
    if request.method != "POST":
        return redirect("home")
    part = "_asking" if request.headers.get("HX-Request") else "home"
    template = f"web/pages/{part}.html"
    form = _form(request.POST)
    form.is_valid()
    if "text" in form.errors:
        return render(request, template, {"form": form}, status=422)
    return render(request, template, _answered(request, form))


def _form(data: Any = None, initial: Any = None) -> TellForm:
    today = timezone.localdate()
    return TellForm(data, initial=initial, today=today, industries=industry_choices(today))


def _answered(request: HttpRequest, form: TellForm) -> dict[str, Any]:
    acting, reading, text = acting_of(request), form.reading(), form.whole_text()
    answered, asked = answers_to_told(form.told(), acting=acting, today=form.today)
    found = problems(form.cleaned_data["text"])
    return {
        "form": form,
        "tell": form if form.errors else _tell(form, reading, text),
        "answered": answered,
        "asked": asked,
        "text": text,
        "reading": reading,
        "unsure": form.unsure_of(),
        "gaps": [g for g in reading.missing if g in GAPS_ASKED and g not in form.unsure_of()][
            :QUESTIONS
        ],
        "problems": found if len(found) > 1 else [],
        "may_post": may_post_need(acting),
        "started": True,
    }


def _tell(form: TellForm, reading: NeedReading, text: str) -> TellForm:
    """The form for correcting: first with what was read, later with what was filled in."""
    initial = initial_from(text, reading)
    if "budget" in form.data:
        kept = ("title", "budget", "deadline", "trl_wanted", "pays", "industry", "contact")
        levels = [name for name in form.fields if name.startswith("level_")]
        initial |= {name: form.data.get(name, "") for name in (*kept, *levels)}
    return _form(initial=initial)
