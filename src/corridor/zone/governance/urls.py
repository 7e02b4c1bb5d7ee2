"""Addresses of the actions."""

from django.urls import path

from corridor.zone.governance import views

urlpatterns = [
    path("zone/actions/", views.all_actions, name="actions"),
    path("zone/actions/<slug:code>/", views.one_action, name="action"),
]
