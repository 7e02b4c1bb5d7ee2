"""The site as a WSGI application, for any server; ``corridor serve`` runs it with granian."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "corridor.web.settings")
application = get_wsgi_application()

from corridor.web.engine import warm_up  # noqa: E402 - needs the applications to be ready

warm_up()
