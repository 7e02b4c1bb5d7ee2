"""A new zone's folder: a skeleton that loads, with comments that say what to put where."""

from importlib.resources import files
from pathlib import Path

from corridor.web.zonefiles.errors import FolderInUse


def start_zone(folder: Path) -> list[Path]:
    """Write the skeleton into an empty or new folder; answers the files.

    Raises:
        FolderInUse: something is in the folder already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderInUse(folder)
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    skeleton = files("corridor.web.zonefiles") / "skeleton"
    for source in sorted(skeleton.iterdir(), key=lambda each: each.name):
        if source.name.endswith(".toml"):
            target = folder / source.name
            target.write_bytes(source.read_bytes())
            written.append(target)
    return written
