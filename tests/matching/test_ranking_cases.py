"""Which offer must outrank which: these outlive exact scores."""

import pytest

from corridor.matching import judge, shipped_model, take_statistics
from tests.matching.making import need, offer, store_of

CASES = [
    (need("电镀镀镍层起泡"), "镀镍层起泡的防止方法", "电镀车间管理系统"),
    (need("电镀镀镍层起泡"), "镀镍层起泡的防止方法", "镀锌层钝化工艺"),
    (need("智能仓储系统", "叉车自动引导"), "叉车自动引导装置", "智能管理系统"),
    (need("废水镍超标", "含镍废水深度处理"), "含镍废水深度处理装置", "废水流量监测系统"),
    (need("", "我厂镀镍层起泡，求解决。预算三十万元"), "镀镍层起泡的防止方法", "预算管理软件"),
    (need("nickel plating blisters"), "Nickel plating without blisters", "Nickel mining"),
    (need("of the and for coating"), "Coatings", "The history of the city and for all"),
]


@pytest.mark.parametrize(("asked", "better", "worse"), CASES)
def test_must_outrank(tmp_path, asked, better, worse):
    others = [f"第{number}号{name}" for number in range(8) for name in ("化工", "农业", "软件系统")]
    listed = [offer(title) for title in (worse, better, *others)]
    store = store_of(tmp_path, listed)
    judged = judge(asked, store, range(len(listed)), take_statistics(store), shipped_model(), 3)
    assert listed[judged.best[0]].title == better


def test_a_text_helps_a_technology_whose_title_says_little(tmp_path):
    listed = [
        offer("一种处理装置", "用于含镍废水的深度处理，出水镍低于每升零点一毫克"),
        offer("一种装置", "用于粮食烘干"),
    ]
    store = store_of(tmp_path, listed)
    statistics, model = take_statistics(store), shipped_model()
    judged = judge(need("含镍废水超标"), store, [0, 1], statistics, model, 2)
    assert judged.best.tolist() == [0, 1]
    assert judged.scores[0] - judged.scores[1] > 20


def test_words_of_the_title_of_a_technology_count_more_than_those_of_its_text(tmp_path):
    listed = [
        offer("通用设备", "含镍废水处理", key="text"),
        offer("含镍废水处理", "通用设备", key="title"),
    ]
    store = store_of(tmp_path, listed)
    statistics, model = take_statistics(store), shipped_model()
    judged = judge(need("含镍废水处理"), store, [0, 1], statistics, model, 2)
    assert listed[judged.best[0]].key == "title"
