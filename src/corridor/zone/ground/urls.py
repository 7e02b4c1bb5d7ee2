"""Addresses of facts. A fact about the zone itself has the short one."""

from django.urls import path, re_path

from corridor.zone.ground import views

urlpatterns = [
    path("zone/", views.zone, name="facts"),
    path("zone/facts/<slug:key>/", views.one_fact, name="fact"),
    path("zone/facts/<str:subject>/<slug:key>/", views.one_fact, name="fact_of"),
    re_path(
        r"^zone/statements/(?P<public_id>stmt_\w{26})/(?P<deed>adopt|withdraw)/$",
        views.restate,
        name="restate",
    ),
]
