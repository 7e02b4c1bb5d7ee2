"""Every address of the site."""

from django.urls import URLPattern, URLResolver, path

from corridor.web.pages import home, sign_in

urlpatterns: list[URLPattern | URLResolver] = [
    path("", home.page, name="home"),
    path("sign-in/", sign_in.page, name="sign_in"),
    path("sign-in/demonstration/<str:token>", sign_in.demonstration, name="sign_in_demonstration"),
    path("sign-out/", sign_in.leave, name="sign_out"),
]

handler400 = "corridor.web.pages.errors.bad_request"
handler403 = "corridor.web.pages.errors.forbidden"
handler404 = "corridor.web.pages.errors.not_found"
handler500 = "corridor.web.pages.errors.failed"
