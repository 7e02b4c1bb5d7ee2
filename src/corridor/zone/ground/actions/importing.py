"""Runs of imports, which a killed process goes on with, and mappings kept under a name."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from corridor.zone.ground.actions.recording import record, refuse
from corridor.zone.ground.models import COMMONS, ColumnMapping, ImportRun
from corridor.zone.ground.permissions import Acting, Permission


def begin_import(
    *,
    kind: str,
    origin: str,
    file_name: str,
    sha256: str,
    mapping: Mapping[str, Any],
    by: Acting,
    afresh: bool = False,
) -> ImportRun:
    """The unfinished run of the same file and mapping, or a new one."""
    if not by.has(Permission.IMPORT_RECORDS):
        refuse(Permission.IMPORT_RECORDS, subject=kind, chain=COMMONS, by=by)
    with transaction.atomic():
        unfinished = ImportRun.objects.select_for_update().filter(
            kind=kind, origin=origin, sha256=sha256, state=ImportRun.State.RUNNING
        )
        for run in [] if afresh else unfinished.order_by("-id"):
            if run.mapping == mapping:
                return run
        return ImportRun.objects.create(
            kind=kind,
            origin=origin,
            file_name=file_name,
            sha256=sha256,
            mapping=mapping,
            state=ImportRun.State.RUNNING,
            by=by.name,
        )


def hold_import(*, run: ImportRun) -> ImportRun:
    """The run as it stands now, held until the caller's transaction ends."""
    return ImportRun.objects.select_for_update().get(pk=run.pk)


def advance_import(
    *, run: ImportRun, done_to: int, accepted: int, unchanged: int, rejected: int
) -> None:
    """Rows up to ``done_to`` are dealt with; in the transaction that wrote what came of them."""
    ImportRun.objects.filter(pk=run.pk).update(
        done_to=done_to,
        accepted=F("accepted") + accepted,
        unchanged=F("unchanged") + unchanged,
        rejected=F("rejected") + rejected,
    )


def end_import(*, run: ImportRun, by: Acting) -> ImportRun:
    """The whole file is read: one line in the record, with the file's hash. Twice is once."""
    with transaction.atomic():
        run = hold_import(run=run)
        if run.state == ImportRun.State.DONE:
            return run
        run.state, run.ended_at = ImportRun.State.DONE, timezone.now()
        run.save(update_fields=["state", "ended_at"])
        told = ("kind", "origin", "file_name", "sha256", "accepted", "unchanged", "rejected")
        record(
            "records.imported",
            subject=run.public_id,
            chain=COMMONS,
            by=by,
            after={name: getattr(run, name) for name in told},
        )
    return run


def note_export(*, kind: str, told: Mapping[str, Any], by: Acting) -> None:
    """Records are about to leave in a file: who takes which, up to which level."""
    if not by.has(Permission.EXPORT_RECORDS):
        refuse(Permission.EXPORT_RECORDS, subject=kind, chain=COMMONS, by=by)
    record("records.exported", subject=kind, chain=COMMONS, by=by, after=dict(told))


def save_mapping(*, kind: str, name: str, columns: Mapping[str, str], by: Acting) -> ColumnMapping:
    """Keep a mapping under a name; one of the same name is replaced."""
    if not by.has(Permission.IMPORT_RECORDS):
        refuse(Permission.IMPORT_RECORDS, subject=kind, chain=COMMONS, by=by)
    with transaction.atomic():
        before = ColumnMapping.objects.filter(kind=kind, name=name).first()
        saved, _ = ColumnMapping.objects.update_or_create(
            kind=kind, name=name, defaults={"columns": list(map(list, columns.items()))}
        )
        record(
            "mapping.saved",
            subject=f"{kind}/{name}",
            chain=COMMONS,
            by=by,
            before=before.columns if before else None,
            after=saved.columns,
        )
    return saved


def remove_mapping(*, kind: str, name: str, by: Acting) -> None:
    """Forget a mapping. Raises ColumnMapping.DoesNotExist where there is none of that name."""
    if not by.has(Permission.IMPORT_RECORDS):
        refuse(Permission.IMPORT_RECORDS, subject=kind, chain=COMMONS, by=by)
    with transaction.atomic():
        mapping = ColumnMapping.objects.get(kind=kind, name=name)
        record(
            "mapping.removed",
            subject=f"{kind}/{name}",
            chain=COMMONS,
            by=by,
            before=mapping.columns,
        )
        mapping.delete()
