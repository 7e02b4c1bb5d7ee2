"""``python -m corridor.web`` is ``corridor``, for processes that start one another."""

from corridor.web.cli import main

main(prog_name="corridor")
