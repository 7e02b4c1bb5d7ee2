from django.apps import AppConfig


class WebConfig(AppConfig):
    """Templates, static files, tags and commands; no models."""

    name = "corridor.web"
    label = "web"
