"""Names of codes that evidence speaks of: jurisdictions, parks, industries."""

from functools import cached_property

from corridor.web.words import Lang
from corridor.zone.ground.models import Jurisdiction
from corridor.zone.ground.queries import classification_on, today
from corridor.zone.parties.queries import parks


class Names:
    """Looked up once for all the receipts of one answer, and only when one asks."""

    def __init__(self, lang: Lang) -> None:
        self._field = "name_en" if lang == "en" else "name_zh"

    def of(self, fact: str, code: str) -> str:
        """The name of a code, or the code where the zone has no name for it."""
        return self._tables[fact].get(code, code) if fact in self._tables else code

    @cached_property
    def _tables(self) -> dict[str, dict[str, str]]:
        version = classification_on("industry_map", today())
        categories = version.categories.all() if version else ()
        industries = {one.code: str(getattr(one, self._field)) for one in categories}
        return {
            "jurisdiction": dict(Jurisdiction.objects.values_list("code", self._field)),
            "park": dict(parks().values_list("code", self._field)),
            "industries": industries,
        }
