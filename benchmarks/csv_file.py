"""Generated offers as a file that another register would hand over."""

import csv
from collections.abc import Iterable
from pathlib import Path

from benchmarks.generator import GeneratedOffer

COLUMNS = (
    *("id", "title", "text", "kind", "trl", "legal_state", "legal_until"),
    *("asks_min", "asks_max", "currency", "published_on", "jurisdiction", "industries"),
)


def write_csv(path: Path, offers: Iterable[GeneratedOffer]) -> None:
    """A file as another register would hand it over; money in yuan, unknown cells empty."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(_row(offer) for offer in offers)


def _row(offer: GeneratedOffer) -> tuple[object, ...]:
    yuan = [None if fen is None else fen // 100 for fen in (offer.asks_min, offer.asks_max)]
    return (
        *(offer.number, offer.title, offer.text, offer.kind, offer.trl, offer.legal_state),
        *(offer.legal_until, *yuan, "CNY" if offer.asks_min is not None else None),
        *(offer.published_on, offer.jurisdiction, ";".join(offer.industries or ()) or None),
    )
