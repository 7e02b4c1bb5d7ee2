"""A generated offer as a record of the database."""

from ulid import ULID

from benchmarks.generator import GeneratedOffer
from corridor.zone.ground.models import COMMONS, Jurisdiction
from corridor.zone.supply.models import Technology

ORIGIN = "generated"
_FIRST_ID = 0x019A0000000000000000000000000000
"""A time of 2025; ids that follow one another, as when one process writes them."""


class Records:
    """Offers as records; jurisdictions are looked up once."""

    def __init__(self) -> None:
        self._jurisdictions = dict(Jurisdiction.objects.values_list("code", "pk"))

    def technology(self, offer: GeneratedOffer) -> Technology:
        """An unsaved technology with an id that is the same in every run."""
        place = self._jurisdictions[offer.jurisdiction] if offer.jurisdiction else None
        return Technology(
            public_id=f"tech_{ULID.from_int(_FIRST_ID + offer.number)}",
            origin=ORIGIN,
            origin_id=str(offer.number),
            steward_id=place or self._jurisdictions[COMMONS],
            jurisdiction_id=place,
            lang="zh",
            state=Technology.State.PUBLISHED,
            title=offer.title,
            text=offer.text,
            kind=offer.kind,
            trl=offer.trl,
            legal_state=offer.legal_state,
            legal_until=offer.legal_until,
            asks_min=offer.asks_min,
            asks_max=offer.asks_max,
            currency="CNY" if offer.asks_min is not None else None,
            published_on=offer.published_on,
            industries=list(offer.industries) if offer.industries else None,
            field_sources={},
        )
