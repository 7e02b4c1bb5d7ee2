"""Addresses of what is offered; the lists belong to ``web``, which knows the index."""

from django.urls import path

from corridor.zone.supply import views

urlpatterns = [
    path("technologies/<str:public_id>/", views.technology, name="technology"),
    path("experts/<str:public_id>/", views.expert, name="expert"),
    path("instruments/<str:public_id>/", views.instrument, name="instrument"),
    path("organisations/<str:public_id>/offers/", views.offers, name="organisation_offers"),
]
