"""Settings. What a place may change is an environment variable: CORRIDOR_… or DATABASE_URL."""

import os
from pathlib import Path
from typing import Any

from csp.constants import NONCE, NONE, SELF

from corridor.web.databases import database

PACKAGE = Path(__file__).resolve().parent.parent
ZONE_APP = PACKAGE / "zone"
VAR = Path(os.environ.get("CORRIDOR_VAR", "var")).resolve()
"""Where this installation keeps its database, index and secret."""

DEMONSTRATION = os.environ.get("CORRIDOR_DEMONSTRATION") == "1" or (VAR / "demonstration").exists()
"""Whether the demonstration zone is installed here: marked on screen, with sign-in links."""
DEBUG = os.environ.get("CORRIDOR_DEBUG") == "1"
SECRET_KEY = os.environ.get("CORRIDOR_SECRET_KEY", "")
if not SECRET_KEY:
    from corridor.web.secret import secret_key

    SECRET_KEY = secret_key(VAR)
ALLOWED_HOSTS = os.environ.get("CORRIDOR_HOSTS", "127.0.0.1,localhost").split(",")

CORRIDOR_ZONE = Path(os.environ.get("CORRIDOR_ZONE", PACKAGE / "zones" / "qingwujia"))
"""The folder that describes the zone; the database is seeded from it."""
CORRIDOR_INDEX = Path(os.environ.get("CORRIDOR_INDEX", VAR / "index"))

DATABASES = {"default": database(os.environ.get("DATABASE_URL", ""), VAR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "zone.Login"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_htmx",
    "csp",
    "django_linear_migrations",
    "corridor.zone",
    "corridor.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "corridor.web.pages.language.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "corridor.web.pages.zone_time.ZoneTimeMiddleware",
    "corridor.web.acting.ActingMiddleware",
    "corridor.web.pages.errors.RefusedMiddleware",
]
ROOT_URLCONF = "corridor.web.urls"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE / "web" / "templates", *sorted(ZONE_APP.glob("*/templates"))],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "corridor.web.context.page",
            ],
            "builtins": ["corridor.web.templatetags.words"],
        },
    }
]

LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", "中文"), ("en", "English")]
LOCALE_PATHS = [PACKAGE / "web" / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # whitenoise warns where there is none
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "told": {
            "()": "corridor.web.logs.WithoutTexts",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "told"}},
    "loggers": {
        "django": {"handlers": ["console"], "level": "WARNING", "propagate": True},
        "django.request": {"level": "ERROR", "propagate": True},
        "corridor": {"handlers": ["console"], "level": "INFO", "propagate": True},
    },
}
"""Errors of requests with where they happened; never bodies, addresses' queries or texts."""
SILENCED_SYSTEM_CHECKS: list[str] = []
