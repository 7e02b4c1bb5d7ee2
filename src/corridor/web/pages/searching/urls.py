"""Addresses of what is searched and listed."""

from django.urls import path

from corridor.web.pages.searching import industries, views
from corridor.web.pages.searching.kinds import KINDS

urlpatterns = [
    path("search/", views.search, name="search"),
    *(
        path(f"{kind.listed}/", views.listed, {"kind": kind.code}, name=kind.listed)
        for kind in KINDS.values()
    ),
    path("technologies/<str:public_id>/needs/", views.technology_needs, name="technology_needs"),
    path("zone/industries/", industries.page, name="industries"),
]
