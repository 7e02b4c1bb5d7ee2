from django.apps import AppConfig


class ZoneConfig(AppConfig):
    """The one app: moving a model from one word to another is no migration."""

    name = "corridor.zone"
    label = "zone"
    default_auto_field = "django.db.models.BigAutoField"
