"""Small stores, needs and offers for the tests of matching."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st

from corridor.matching import (
    KINDS,
    LEGAL_STATES,
    NOTHING_KNOWN,
    ForwardStore,
    ForwardWriter,
    NeedProfile,
    Offer,
    OfferFacts,
    plain_need,
)
from corridor.text import token_ids

TODAY = date(2026, 11, 24)

unhurried = settings(deadline=None, max_examples=40)  # the first example may compile a kernel

TITLES = (
    "镀镍层起泡的防止方法",
    "含镍废水深度处理装置",
    "电镀废水重金属捕集剂",
    "锂电池正极材料回收工艺",
    "智能仓储管理系统",
    "车间智能管理系统",
    "反刍动物无抗饲料配方",
    "Selective laser melting of nickel alloys",
    "Nickel plating without blisters",
)


def offer(title: str, text: str = "", key: str = "", **facts: object) -> Offer:
    return Offer(key or title, title, text, replace(NOTHING_KNOWN, **facts))


def need(title: str, text: str = "", **facts: object) -> NeedProfile:
    return replace(plain_need(title, text, TODAY), **facts)


def store_of(folder: Path, offers: Sequence[Offer]) -> ForwardStore:
    with ForwardWriter(folder) as writer:
        for each in offers:
            writer.append(each.key, token_ids(each.title), token_ids(each.text), each.facts)
    return ForwardStore(folder)


places = st.sampled_from(["qingpu", "wujiang", "jiashan"])
amounts = st.integers(0, 10**12)
days = st.dates(date(1990, 1, 1), date(2050, 1, 1))
words = st.lists(st.sampled_from("镀镍起泡废水处理智能系统管理 coating"), max_size=12).map("".join)

offer_facts = st.builds(
    OfferFacts,
    kind=st.none() | st.sampled_from(KINDS),
    trl=st.none() | st.integers(1, 9),
    legal_state=st.none() | st.sampled_from(LEGAL_STATES),
    legal_until=st.none() | days,
    published_on=st.none() | days,
    asks_min=st.none() | amounts,
    asks_max=st.none() | amounts,
    currency=st.none() | st.sampled_from(["CNY", "EUR"]),
    jurisdiction=st.none() | places,
    park=st.none() | places,
    owner=st.none() | places,
    industries=st.none() | st.lists(places, max_size=3).map(tuple),
)

offers = st.builds(
    Offer,
    key=st.uuids().map(lambda each: each.hex),
    title=words | st.sampled_from(TITLES),
    text=words,
    facts=offer_facts,
)

needs = st.builds(
    NeedProfile,
    title=words | st.sampled_from(TITLES),
    text=words,
    today=st.just(TODAY),
    budget_max=st.none() | amounts,
    currency=st.none() | st.sampled_from(["CNY", "EUR"]),
    trl_wanted=st.none() | st.integers(1, 9),
    deadline=st.none() | days,
    industries=st.none() | st.lists(places, max_size=3).map(tuple),
    jurisdiction=st.none() | places,
    park=st.none() | places,
    money_may_cross_border=st.none() | st.booleans(),
)
