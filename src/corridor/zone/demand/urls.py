"""Addresses about one need; its page with the answers is in ``web``, which knows the engine."""

from django.urls import path

from corridor.zone.demand import views

urlpatterns = [
    path("new/", views.new, name="need_new"),
    path("code/", views.code, name="need_code"),
    path("<str:public_id>/edit/", views.edit, name="need_edit"),
    path("<str:public_id>/withdraw/", views.withdraw, name="need_withdraw"),
]
