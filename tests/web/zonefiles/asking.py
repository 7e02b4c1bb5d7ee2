"""What the tests here ask of files and of the database."""

from pathlib import Path
from typing import Any

from corridor.web.zonefiles.rows import MODELS, StoredZone
from corridor.zone.ground.models import RecordLine


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def add(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def everything() -> dict[str, Any]:
    """Every value of the zone that the database holds, without keys that differ between two."""
    stored = StoredZone()
    zone = {k: {name: v for name, (_, v) in rows.items()} for k, rows in stored.kinds.items()}
    return {**zone, "deeds": list(RecordLine.objects.values_list("deed", flat=True))}


def rows() -> int:
    return sum(model._default_manager.count() for model in MODELS.values())
