"""Records as the index and the forward store see them."""

from datetime import date

from corridor.matching import OfferFacts
from corridor.search import IndexDocument
from corridor.zone.demand.models import Level, Need
from corridor.zone.demand.queries import disclose_at
from corridor.zone.supply.models import Expert, Instrument, Offered, Technology


def technology_text(technology: Technology) -> str:
    """The words of a technology besides its title: description, keywords, second title."""
    parts = [technology.text, " ".join(technology.keywords or ()), technology.title_other]
    return "\n".join(part for part in parts if part)


def technology_facts(technology: Technology) -> OfferFacts:
    """What is known of a technology besides its words."""
    return OfferFacts(
        kind=technology.kind,
        trl=technology.trl,
        legal_state=technology.legal_state,
        legal_until=technology.legal_until,
        published_on=technology.published_on,
        asks_min=technology.asks_min,
        asks_max=technology.asks_max,
        currency=technology.currency,
        jurisdiction=technology.jurisdiction.code if technology.jurisdiction else None,
        park=technology.park.code if technology.park else None,
        owner=technology.owner.public_id if technology.owner else technology.owner_name,
        industries=tuple(technology.industries) if technology.industries is not None else None,
    )


def technology_document(technology: Technology, row: int) -> IndexDocument:
    """A technology at ``row`` of the forward store."""
    return _offered(
        technology,
        title=technology.title,
        text=technology_text(technology),
        kind="technology",
        row=row,
        form=technology.kind,
        trl=technology.trl,
        legal_state=technology.legal_state,
        published_on=technology.published_on,
    )


def expert_document(expert: Expert) -> IndexDocument:
    """An expert, found by name and by what they know."""
    title = " ".join(part for part in (expert.name, expert.title) if part)
    return _offered(expert, title=title, text=expert.fields, kind="expert")


def instrument_document(instrument: Instrument) -> IndexDocument:
    """An instrument, found by name, model and functions."""
    title = " ".join(part for part in (instrument.name, instrument.model) if part)
    return _offered(instrument, title=title, text=instrument.functions, kind="instrument")


def need_document(need: Need, levels: frozenset[Level]) -> IndexDocument | None:
    """A need with the words that the levels open; none when not even its title is open."""
    seen = disclose_at(need, levels)
    title = seen.get("title")
    if title is None:
        return None
    industry = seen.get("industry")
    place_open = "place" in seen.values
    return IndexDocument(
        key=need.public_id,
        kind="need",
        form=None,
        title=title,
        text="\n".join(part for part in (seen.get("text"), need.title_other) if part),
        row=None,
        jurisdiction=need.jurisdiction.code if place_open and need.jurisdiction else None,
        park=need.park.code if place_open and need.park else None,
        industries=(industry,) if industry else None,
        trl=seen.get("trl_wanted"),
        legal_state=None,
        state=need.state,
        lang=need.lang,
        published_on=need.published_on,
    )


def _offered(
    offered: Offered,
    *,
    title: str,
    text: str,
    kind: str,
    row: int | None = None,
    form: str | None = None,
    trl: int | None = None,
    legal_state: str | None = None,
    published_on: date | None = None,
) -> IndexDocument:
    return IndexDocument(
        key=offered.public_id,
        kind=kind,
        form=form,
        title=title,
        text=text,
        row=row,
        jurisdiction=offered.jurisdiction.code if offered.jurisdiction else None,
        park=offered.park.code if offered.park else None,
        industries=tuple(offered.industries) if offered.industries is not None else None,
        trl=trl,
        legal_state=legal_state,
        state=offered.state,
        lang=offered.lang,
        published_on=published_on,
    )
