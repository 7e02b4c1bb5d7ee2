"""The subcommands of ``corridor``, one module each; a module offers a click command ``command``."""

SUMMARIES = {
    "demo": "Set up the demonstration zone, post one need and print its graded answers.",
    "evaluate": "Measure matching on a folder of needs, offers and human grades.",
    "export": "Write needs, technologies, experts, instruments or organisations to a file.",
    "import": "Read needs, technologies, experts, instruments or organisations from files.",
    "index": "Rebuild or check the search index, or follow the outbox into it.",
    "manage": "Run one of Django's own management commands.",
    "mapping": "List, show or save mappings between columns and fields.",
    "match": "Answer a need: graded technologies with the reasons that add up to the score.",
    "record": "Seal the record, or verify that nothing in it was changed.",
    "serve": "Run the site with its indexer and everything that falls due.",
    "tick": "Do everything that is due, once.",
    "zone": "Start, check, load or write back the files that describe a zone.",
}
"""Shown by ``corridor --help``, so that it needs to import nothing; a test holds it complete."""
