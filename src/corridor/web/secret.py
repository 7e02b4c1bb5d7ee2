"""A secret key for an installation that was given none: made once, readable by its owner only."""

import os
import secrets
from pathlib import Path


def secret_key(var: Path) -> str:
    """The key in ``var/secret_key``; written first where there is none yet."""
    path = var / "secret_key"
    try:
        return path.read_text()
    except FileNotFoundError:
        var.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text()
    key = secrets.token_urlsafe(50)
    with os.fdopen(handle, "w") as file:
        file.write(key)
    return key
