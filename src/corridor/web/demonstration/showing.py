"""The main job on one screen: a need is posted and answered, and links to come in by."""

from collections.abc import Callable, Iterator

from corridor.text import read_need
from corridor.web.engine import answer_need, warm_up
from corridor.web.engine.printing import as_text
from corridor.web.pages.sign_in import role_links
from corridor.web.words import Lang
from corridor.zone.demand.actions import NeedTold, parameters_read, post_need
from corridor.zone.demand.models import Need
from corridor.zone.ground.permissions import PUBLIC, SYSTEM
from corridor.zone.ground.queries import today

SAID = (
    "锌合金镀镍件起泡",
    "锌合金压铸的水龙头手柄镀铜镍铬后两三天起泡，热震试验不合格，返工率一成多。"
    "想找成熟的前处理或预镀办法，预算30万元，明年3月底前解决。",
)
"""A need as an owner writes it; ours, like everything of the demonstration."""

SHOWN = 5


def post_one_need() -> Need:
    """Post the demonstration's own need; the second time it is the one that is there."""
    title, text = SAID
    posted = Need.objects.filter(title=title, text=text, organisation=None).first()
    if posted is not None:
        return posted
    reading = read_need(f"{title}。{text}", today=today())
    budget, deadline = reading.budget, reading.deadline
    told = NeedTold(
        title=title,
        text=text,
        budget_min=budget.low if budget else None,
        budget_max=budget.high if budget else None,
        currency=budget.currency if budget else None,
        deadline=deadline.latest if deadline else None,
        parameters=parameters_read(reading.parameters),
    )
    return post_need(told=told, by=PUBLIC)


def print_answers(*, lang: Lang, say: Callable[[str], None]) -> None:
    """Post the need and print its graded answers, each with the reasons that add up."""
    need = post_one_need()
    warm_up()
    answered = answer_need(need, acting=SYSTEM, lang=lang, top=SHOWN)
    say("")
    say(as_text({"id": need.public_id, "title": need.title}, answered, lang))


def sign_in_links(port: int) -> Iterator[tuple[str, str]]:
    """Role and address of one link a role."""
    for link in role_links():
        yield link.role, f"http://127.0.0.1:{port}{link.address}"
