from datetime import date

from corridor.zone.ground.models import Statement

WORDS = "words"
"""Subject of the statements by which a zone says what its keys, units and subjects are called."""


def labels(*, on: date) -> dict[str, dict[str, str]]:
    """What the zone calls the keys, units (``unit.…``) and subjects (``subject.…``) of statements.

    Code → ``{"zh": …, "en": …}``; for two words for one code the later one counts.
    """
    adopted = Statement.objects.filter(
        subject=WORDS, status=Statement.Status.ADOPTED, restated_by__isnull=True
    ).exclude(valid_to__lt=on)
    rows = adopted.exclude(valid_from__gt=on).order_by("valid_from", "written_at", "pk")
    return dict(rows.values_list("key", "value"))
