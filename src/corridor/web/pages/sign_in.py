"""Signing in. The demonstration has one signed link a role and no passwords."""

from dataclasses import dataclass

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login, logout
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from corridor.web.pages.errors import error_page
from corridor.zone.ground.permissions import Role
from corridor.zone.parties.models import Login, Membership

_SALT = "corridor.demonstration.sign-in"
_VALID_SECONDS = 30 * 24 * 3600
_BACKEND = "django.contrib.auth.backends.ModelBackend"


@dataclass(frozen=True, slots=True)
class RoleLink:
    """An address that signs a demonstration person in, and what that person is."""

    role: str
    address: str


def role_links() -> list[RoleLink]:
    """One link a role that some demonstration person holds, in the order of roles."""
    held = (
        Membership.objects.filter(
            person__demonstration=True, person__login__is_active=True, valid_to__isnull=True
        )
        .order_by("-id")
        .values_list("role", "person__login__name")
    )
    first = dict(held)
    return [RoleLink(role, _address(first[role])) for role in Role if role in first]


def _address(name: str) -> str:
    return reverse("sign_in_demonstration", args=[signing.dumps(name, salt=_SALT)])


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Choose a role; without demonstration data, how to come back with a code."""
    links = role_links() if settings.DEMONSTRATION else []
    return render(request, "web/pages/sign_in.html", {"links": links})


@require_safe
def demonstration(request: HttpRequest, token: str) -> HttpResponse:
    """Come in as the person that a signed link names; only in the demonstration."""
    if not settings.DEMONSTRATION:
        raise Http404
    try:
        name = signing.loads(token, salt=_SALT, max_age=_VALID_SECONDS)
        found = Login.objects.get(name=name, is_active=True, person__demonstration=True)
    except (signing.BadSignature, Login.DoesNotExist):
        return error_page(request, "sign_in.link_bad", status=403)
    login(request, found, backend=_BACKEND)
    messages.success(request, "sign_in.done")
    return redirect("home")


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Sign out."""
    logout(request)
    messages.success(request, "sign_out.done")
    return redirect("home")
