"""What ``corridor import`` does with its options."""

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from corridor.web.importing.errors import BadConstant, ImportFailure, NoSuchField, Unreadable
from corridor.web.importing.fields import KINDS, Kind
from corridor.web.importing.mapping import Mapped, knows, map_columns
from corridor.web.importing.reading import Table, open_table
from corridor.web.importing.running import Job, Report, run_import
from corridor.web.importing.saved import saved_mapping
from corridor.web.importing.shaping import read_constants
from corridor.web.importing.telling import as_json, tell_mapping, tell_report
from corridor.web.words import Lang, sentence
from corridor.zone.ground.actions import save_mapping
from corridor.zone.ground.permissions import SYSTEM
from corridor.zone.ground.queries import today

_ORIGIN = 60


@dataclass(frozen=True, slots=True)
class Options:
    """The options of the command, as they were typed."""

    kind: str
    given: Mapping[str, str | None]
    mapping: str | None
    save_as: str | None
    constants: Mapping[str, str]
    origin: str | None
    sheet: str | None
    encoding: str | None
    rejects: Path | None
    dry_run: bool
    afresh: bool
    lang: Lang


def import_files(
    options: Options, paths: Sequence[Path], out: Console, bar: Console
) -> list[dict[str, Any]]:
    """Import files one after the other; what is told of each is printed to ``out``.

    A file that cannot be read as a whole is told of with an ``error`` and costs no other.
    """
    return [_import_or_say(options, path, out, bar) for path in paths]


def _import_or_say(options: Options, path: Path, out: Console, bar: Console) -> dict[str, Any]:
    try:
        return _import_file(options, path, out, bar)
    except ImportFailure as failure:
        reason = sentence(failure.code, options.lang, **failure.values)
        return {"file": path.name, "error": {"code": failure.code, "reason": reason}}


def _import_file(options: Options, path: Path, out: Console, bar: Console) -> dict[str, Any]:
    kind = KINDS[options.kind]
    constants = _constants(kind, options.constants)
    saved = saved_mapping(options.kind, options.mapping) if options.mapping else None
    known = knows(kind)
    wanted = {*options.given, *(saved or ())}
    table = open_table(
        path,
        lambda name: name in wanted or known(name),
        sheet=options.sheet,
        encoding=options.encoding,
    )
    mapped = map_columns(
        kind, table.columns, given=options.given, saved=saved, constants=list(constants)
    )
    tell_mapping(out, kind, path.name, table, mapped, options.lang)
    if options.save_as and not options.dry_run:
        save_mapping(kind=kind.name, name=options.save_as, columns=mapped.as_pairs(), by=SYSTEM)
        out.print(sentence("import.mapping_saved", options.lang, name=options.save_as))
    job = _job(options, kind, path, table, mapped, constants)
    report = _with_bar(job, bar)
    tell_report(out, report, options.lang)
    return as_json(path.name, mapped, table, report, options.lang)


def _job(
    options: Options,
    kind: Kind,
    path: Path,
    table: Table,
    mapped: Mapped,
    constants: Mapping[str, Any],
) -> Job:
    rejects = options.rejects
    if rejects is None and not options.dry_run:
        rejects = rejects_beside(path)
    return Job(
        kind=kind,
        path=path,
        table=table,
        mapped=mapped,
        origin=options.origin or origin_of(path),
        by=SYSTEM,
        on=today(),
        constants=constants,
        dry_run=options.dry_run,
        afresh=options.afresh,
        rejects=rejects,
    )


def rejects_beside(path: Path) -> Path:
    """Where the rejects of a file go: beside it, or where nothing can be written there, into
    the folder of the installation."""
    beside = path.with_name(f"{path.name}.rejects.csv")
    if os.access(path.parent, os.W_OK):
        return beside
    folder: Path = settings.VAR / "rejects"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / beside.name


def origin_of(path: Path) -> str:
    """The name of a file's origin where none is given: the file's own."""
    return re.sub(r"\s+", " ", path.stem).strip()[:_ORIGIN] or "file"


def _constants(kind: Kind, told: Mapping[str, str]) -> dict[str, Any]:
    for name in told:
        if name not in kind.fields:
            raise NoSuchField(field=name, fields=", ".join(kind.fields))
    try:
        return read_constants(kind, told)
    except Unreadable as why:
        reason = sentence(why.code, **why.values)
        raise BadConstant(field=", ".join(told), why=reason) from why


def _with_bar(job: Job, console: Console) -> Report:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(job.path.name.replace("[", r"\["), total=None)
        return run_import(
            job, lambda done, total: progress.update(task, completed=done, total=total or None)
        )
