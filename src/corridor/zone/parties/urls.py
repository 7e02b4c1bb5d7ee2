"""Addresses of the parties."""

from django.urls import path

from corridor.zone.parties import views

urlpatterns = [
    path("organisations/<str:public_id>/", views.organisation, name="organisation"),
    path("zone/bodies/", views.bodies, name="bodies"),
]
