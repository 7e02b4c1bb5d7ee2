"""The first page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def page(request: HttpRequest) -> HttpResponse:
    """One box to say what one is struggling with."""
    return render(request, "web/pages/home.html")
