"""A folder shaped like the benchmark, small and invented."""

import csv
from pathlib import Path

from tests.matching.making import TITLES

NEEDS = (
    ("n1", "电镀镀镍层起泡", "怎样防止镀镍层起泡"),
    ("n2", "废水含镍超标", "含镍废水需要深度处理"),
    ("n3", "仓储智能管理", "仓库要一套智能管理系统"),
    ("n4", "锂电池回收", "废旧锂电池正极材料的回收"),
    ("n5", "镀镍起泡", "镀镍起泡的防止"),
    ("n6", "无抗饲料", "反刍动物的无抗饲料"),
)
GROUPS = {"n5": "n1"}
GOOD = {"n1": 0, "n2": 1, "n3": 4, "n4": 3, "n5": 0, "n6": 6}


def write_folder(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    offers = [(f"o{n}", title) for n, title in enumerate(TITLES)]
    copies = [*offers, ("copy", TITLES[0])]
    grades = [
        (need, offer, 3 if GOOD[need] == n else (n + len(need)) % 2)
        for need in GOOD
        for n, (offer, _) in enumerate(offers)
    ]
    _write(folder, "needs", ("need_id", "title", "content"), NEEDS)
    _write(folder, "offers", ("offer_id", "title"), copies)
    _write(folder, "offers_unique", ("text_id", "title"), offers)
    _write(folder, "judgements", ("need_id", "offer_id", "grade"), [*grades, ("n1", "copy", 3)])
    _write(folder, "judgements_unique", ("need_id", "text_id", "grade"), grades)
    _write(
        folder,
        "need_groups",
        ("need_id", "need_group"),
        [(need, GROUPS.get(need, need)) for need, *_ in NEEDS],
    )
    return folder


def _write(folder: Path, name: str, head: tuple[str, ...], rows: object) -> None:
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows(rows)
