"""What the commands print: the mapping with samples, the totals, the first faults; or JSON."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Any

from rich.console import Console
from rich.table import Table as Printed

from corridor.web.importing.errors import Unreadable
from corridor.web.importing.fields import Kind
from corridor.web.importing.mapping import Column, Mapped
from corridor.web.importing.reading import Table
from corridor.web.importing.running import Report
from corridor.web.importing.values.amounts import Amount
from corridor.web.words import Lang, sentence, word

_LOOKED_AT = 200
_WIDEST = 40


def tell_mapping(
    console: Console, kind: Kind, name: str, table: Table, mapped: Mapped, lang: Lang
) -> None:
    """Column → field, with a sample and what it is read as."""
    title = sentence("import.mapping.title", lang, file=name)
    printed = Printed(title=_plain(title), caption=_plain(_caption(table, lang)))
    for code in ("column", "field", "sample", "reads"):
        printed.add_column(word(f"import.mapping.{code}", lang), overflow="fold")
    samples = _samples(table)
    for column in mapped.columns:
        sample = samples.get(column.place)
        printed.add_row(
            _short(column.name),
            _field(column, lang),
            "" if sample is None else _short(sample),
            "" if sample is None else _read(kind, column, sample, lang),
        )
    console.print(printed, markup=False)
    if table.other_sheets:
        others = ", ".join(table.other_sheets)
        values = {"sheet": table.sheet or "", "others": others}
        console.print(sentence("import.other_sheets", lang, **values), markup=False)


def tell_report(console: Console, report: Report, lang: Lang) -> None:
    """The totals, and the first faults."""
    if report.resumed_after:
        console.print(sentence("import.resumed", lang, row=report.resumed_after), markup=False)
    if report.faults:
        console.print(_faults(report, lang))
    sums = {name: getattr(report, name) for name in ("accepted", "unchanged", "rejected", "read")}
    console.print(sentence("import.sum", lang, **sums), markup=False, highlight=False)
    parts = {"created": report.created, "changed": report.changed}
    console.print(sentence("import.of_which", lang, **parts), markup=False, highlight=False)
    rate = round(report.read / report.seconds) if report.seconds else report.read
    took = {"seconds": round(report.seconds, 1), "rate": rate}
    console.print(sentence("import.took", lang, **took), markup=False, highlight=False)
    if report.cells:
        console.print(f"{word('import.cells', lang)}: {report.cells}", highlight=False)
    if report.rejects:
        path = str(report.rejects)
        console.print(sentence("import.rejects_in", lang, path=path), markup=False, soft_wrap=True)
    if report.run is None:
        console.print(word("import.dry_run", lang))


def as_json(name: str, mapped: Mapped, table: Table, report: Report, lang: Lang) -> dict[str, Any]:
    """A report as an object of plain values."""
    return {
        "file": name,
        "format": table.format,
        "encoding": table.encoding,
        "header_row": table.header_row,
        "mapping": {c.name: {"field": c.field, "unit": c.unit, "how": c.how} for c in mapped.used},
        "left_out": list(mapped.left_out),
        "run": report.run,
        "dry_run": report.run is None,
        **{
            name: getattr(report, name)
            for name in (
                "read", "accepted", "unchanged", "rejected", "created", "changed", "cells",
                "resumed_after",
            )
        },
        "seconds": round(report.seconds, 3),
        "rejects": str(report.rejects) if report.rejects else None,
        "first_faults": [
            {
                "row": fault.row,
                "column": fault.column,
                "code": fault.code,
                "kept": fault.kept,
                "reason": sentence(fault.code, lang, **fault.values),
            }
            for fault in report.faults
        ],
    }  # fmt: skip


def _faults(report: Report, lang: Lang) -> Printed:
    printed = Printed(title=word("import.first_faults", lang))
    for code in ("import.fault.row", "import.mapping.column", "import.fault.reason"):
        printed.add_column(word(code, lang), overflow="fold")
    for fault in report.faults:
        reason = sentence(fault.code, lang, **fault.values)
        kept = word("import.fault.kept", lang) if fault.kept else ""
        printed.add_row(str(fault.row), _plain(fault.column or ""), _plain(f"{reason}{kept}"))
    return printed


def _caption(table: Table, lang: Lang) -> str:
    delimiter = {None: None, "\t": "Tab"}.get(table.delimiter, table.delimiter)
    parts = (table.format.upper(), table.encoding, delimiter, table.sheet)
    form = " · ".join(part for part in parts if part)
    if table.header_row is None:
        return form
    return sentence("import.table", lang, format=form, header=table.header_row)


def _field(column: Column, lang: Lang) -> str:
    if column.field is None:
        return word("import.mapping.left_out", lang)
    unit = f" [{column.unit}]" if column.unit else ""
    return _plain(f"{column.field}{unit} ({word(f'import.how.{column.how}', lang)})")


def _samples(table: Table) -> Mapping[int, Any]:
    found: dict[int, Any] = {}
    for row in islice(table.rows(), _LOOKED_AT):
        if row.fault is None:
            for place, cell in enumerate(row.cells):
                if cell is not None:
                    found.setdefault(place, cell)
    return found


def _read(kind: Kind, column: Column, sample: Any, lang: Lang) -> str:
    if column.field is None:
        return ""
    try:
        value = kind.fields[column.field].read(sample, column.unit)
    except Unreadable:
        return word("import.mapping.unreadable", lang)
    return word("unknown", lang) if value is None else _short(_shown(value))


def _shown(value: Any) -> str:
    if isinstance(value, Amount):
        ends = [f"{end / 100:,.2f}" for end in (value.low, value.high) if end is not None]
        return f"{' – '.join(dict.fromkeys(ends))} {value.currency or ''}".strip()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "; ".join(str(item) for item in value)
    return str(value)


def _short(value: Any) -> str:
    text = " ".join(str(value).split())
    return _plain(text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…")


def _plain(text: str) -> str:
    """Text that rich neither reads as markup nor sends to the terminal as a command."""
    shown = "".join(c if c.isprintable() else "�" for c in text)
    return shown.replace("[", r"\[")
