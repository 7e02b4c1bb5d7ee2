"""Every address of the site."""

from django.urls import URLPattern, URLResolver, include, path

from corridor.web.pages import home, needs, sign_in

urlpatterns: list[URLPattern | URLResolver] = [
    path("", home.page, name="home"),
    path("answers/", home.answers, name="answers"),
    path("needs/", include("corridor.zone.demand.urls")),
    path("needs/<str:public_id>/", needs.detail, name="need"),
    path("needs/<str:public_id>/keep/", needs.keep, name="need_keep"),
    path("", include("corridor.zone.transfer.urls")),
    path("", include("corridor.web.pages.searching.urls")),
    path("", include("corridor.zone.supply.urls")),
    path("", include("corridor.zone.parties.urls")),
    path("", include("corridor.zone.ground.urls")),
    path("", include("corridor.zone.governance.urls")),
    path("sign-in/", sign_in.page, name="sign_in"),
    path("sign-in/demonstration/<str:token>", sign_in.demonstration, name="sign_in_demonstration"),
    path("sign-out/", sign_in.leave, name="sign_out"),
]

handler400 = "corridor.web.pages.errors.bad_request"
handler403 = "corridor.web.pages.errors.forbidden"
handler404 = "corridor.web.pages.errors.not_found"
handler500 = "corridor.web.pages.errors.failed"
