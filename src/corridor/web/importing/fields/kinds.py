from corridor.web.importing.fields import needs, organisations, supply
from corridor.web.importing.fields.field import Kind

KINDS: dict[str, Kind] = {
    "needs": Kind("needs", "need", needs.FIELDS, ("title", "text"), needs.finish),
    "technologies": Kind(
        "technologies", "technology", supply.TECHNOLOGIES, ("title",), supply.finish_technology
    ),
    "experts": Kind("experts", "expert", supply.EXPERTS, ("name",), supply.finish_expert),
    "instruments": Kind(
        "instruments", "instrument", supply.INSTRUMENTS, ("name",), supply.finish_instrument
    ),
    "organisations": Kind(
        "organisations",
        "organisation",
        organisations.FIELDS,
        ("name_zh", "name_en"),
        organisations.finish,
    ),
}
"""What can be imported and exported, by the word used on the command line."""
