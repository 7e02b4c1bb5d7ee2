"""How a line of the record is turned into bytes and hashed; pure functions."""

import hashlib
import json
from typing import Any

from cryptography.hazmat.primitives import hashes

from corridor.zone.ground.models import RecordLine

START = "0" * 64
"""What stands before the first line of a chain."""

_SEALED = (
    "public_id",
    "chain",
    "deed",
    "subject",
    "by",
    "acting_for",
    "outcome",
    "reason",
    "before_hash",
    "after_hash",
    "sequence",
    "algorithm",
    "previous",
)


def hash_bytes(data: bytes, algorithm: str) -> str:
    """Hexadecimal hash by ``sha256`` or ``sm3`` (GB/T 32905)."""
    if algorithm == "sm3":
        sm3 = hashes.Hash(hashes.SM3())
        sm3.update(data)
        return sm3.finalize().hex()
    return hashlib.new(algorithm, data).hexdigest()


def canonical(value: Any) -> bytes:
    """JSON with sorted keys and no spaces: the same bytes for the same value everywhere."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def digest(salt: str, value: Any, algorithm: str) -> str | None:
    """The salted hash of a value that may later be erased; none for no value."""
    return None if value is None else hash_bytes(salt.encode() + canonical(value), algorithm)


def seal_of(line: RecordLine) -> str:
    """The hash of a sealed line's own fields and of the seal before it."""
    fields: dict[str, Any] = {name: getattr(line, name) for name in _SEALED}
    fields["happened_at"] = line.happened_at.isoformat()
    fields["written_at"] = line.written_at.isoformat()
    return hash_bytes(canonical(fields), line.algorithm)
