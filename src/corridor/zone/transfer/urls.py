"""Addresses of matches and cases."""

from django.urls import path

from corridor.zone.transfer import views

urlpatterns = [
    path("matches/<str:public_id>/", views.match, name="match"),
    path("matches/<str:public_id>/case/", views.case_open, name="case_open"),
    path("matches/<str:public_id>/decline/", views.match_decline, name="match_decline"),
    path("cases/", views.cases, name="cases"),
    path("cases/<str:public_id>/", views.case, name="case"),
    path("cases/<str:public_id>/move/", views.case_move, name="case_move"),
    path("cases/<str:public_id>/close/", views.case_close, name="case_close"),
    path("cases/<str:public_id>/contract/", views.case_sign, name="case_sign"),
]
