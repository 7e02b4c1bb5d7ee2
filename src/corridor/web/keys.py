"""The key with which this installation signs the heads of its record; made once, kept in var/."""

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def record_key(var: Path) -> Ed25519PrivateKey:
    """The key in ``var/record_key`` (32 bytes, readable by its owner only)."""
    path = var / "record_key"
    if not path.exists():
        var.mkdir(parents=True, exist_ok=True)
        _write_once(path, Ed25519PrivateKey.generate().private_bytes_raw())
    return Ed25519PrivateKey.from_private_bytes(path.read_bytes())


def _write_once(path: Path, data: bytes) -> None:
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    try:
        os.link(fresh, path)
    except FileExistsError:
        pass  # another process made the key first: its key counts
    finally:
        os.unlink(fresh)
