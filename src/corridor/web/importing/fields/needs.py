"""Needs: 需求名称, 需求描述, 预算（万元）, 截止日期 …"""

import re
from typing import Any

from corridor.web.importing.errors import RowFault
from corridor.web.importing.fields import shared
from corridor.web.importing.fields.field import Field, Told, lang_of, needs_words, table
from corridor.web.importing.values import (
    choice,
    credit_code,
    last_day,
    line,
    measured,
    passage,
    readiness,
    yes_or_no,
)

_LONGEST_TITLE = 200
_END = re.compile(r"[。！？!?；;\n]|\.\s")
_STATES = {
    "published": "published", "待答复": "published", "已发布": "published", "征集中": "published",
    "draft": "draft", "草稿": "draft", "closed": "closed", "已结束": "closed",
    "withdrawn": "withdrawn", "已撤回": "withdrawn", "in_case": "in_case", "对接中": "in_case",
    "contracted": "contracted", "已签约": "contracted",
}  # fmt: skip

FIELDS = table(
    shared.identity("need_id", "需求编号", "需求id"),
    Field(
        "title",
        line(_LONGEST_TITLE, optional=False),
        ("title", "需求名称", "需求标题", "技术需求名称", "需求题目", "项目名称", "标题", "名称",
         "难题名称", "need", "name"),
    ),
    Field(
        "text",
        passage,
        ("text", "content", "需求描述", "需求内容", "技术需求", "技术难题", "难题", "存在问题",
            "问题描述", "需求详情", "详细描述", "需求简介",
         "具体需求", "内容", "描述", "正文", "description", "abstract", "摘要"),
    ),
    Field(
        "organisation",
        line(200),
        ("organisation", "企业名称", "需求单位", "单位名称", "需求方", "公司名称", "企业", "单位",
         "organization", "company"),
    ),
    Field("uscc", credit_code, shared.CREDIT_CODE_NAMES),
    Field(
        "contact",
        line(200),
        ("contact", "联系人", "联系方式", "联系电话", "联系人及电话", "电话", "phone", "email"),
    ),
    shared.INDUSTRY,
    shared.money_field(
        "budget", "预算", "预算金额", "项目预算", "拟投入资金", "投入资金", "计划投入", "资金投入",
        "悬赏金额", "经费", "意向价格", "拟投资额",
    ),
    shared.money_field("budget_min", "最低预算", "预算下限", "预算最低", "min budget", "预算min"),
    shared.money_field("budget_max", "最高预算", "预算上限", "预算最高", "max budget", "预算max"),
    shared.CURRENCY,
    Field("pays", yes_or_no, ("pays", "是否付费", "是否承诺付费", "承诺付费", "愿意付费",
        "付费意愿")),
    Field(
        "deadline",
        last_day,
        ("deadline", "截止日期", "截止时间", "需求截止日期", "有效期至", "期限", "完成时间",
         "due date", "closing date"),
    ),
    Field(
        "trl_wanted",
        readiness,
        ("trl_wanted", "成熟度要求", "要求成熟度", "技术成熟度", "成熟度", "TRL", "期望成熟度"),
    ),
    Field("parameters", measured, ("parameters", "技术指标", "指标要求", "技术参数",
        "主要技术指标")),
    shared.JURISDICTION,
    shared.PARK,
    shared.PLACE,
    shared.LEVELS,
    shared.TITLE_OTHER,
    shared.LANG,
    Field("state", choice(_STATES), ("state", "状态", "需求状态")),
    shared.PUBLISHED,
    shared.DEMONSTRATION,
)  # fmt: skip

_SAME = (
    "contact", "place", "industry", "pays", "deadline", "trl_wanted", "levels", "title_other",
)  # fmt: skip
_NEVER_NULL = ("state", "published_on", "demonstration")


def finish(values: dict[str, Any]) -> Told:
    """A need has words in its title or its text; what is missing of the two is taken from the
    other."""
    title, text = values.get("title"), values.get("text")
    needs_words("need.empty", title, text)
    whole = {
        "title": title or _beginning(text or ""),
        "text": text or title,
        "lang": lang_of(values, title, text),
    }
    spoken = whole.keys() & values.keys()
    if {"title", "text"} <= spoken:
        spoken |= {"lang"}
    told: dict[str, Any] = {
        **{name: whole[name] for name in spoken},
        **{name: values[name] for name in _SAME if name in values},
        **{name: values[name] for name in _NEVER_NULL if values.get(name) is not None},
    }
    fresh = {name: value for name, value in whole.items() if name not in spoken}
    if "levels" in told:
        told["levels"] = told["levels"] or {}
    if values.keys() & {"budget", "budget_min", "budget_max"}:
        told |= shared.money_range(values, "budget")
        low, high = told["budget_min"], told["budget_max"]
        if low is not None and high is not None and low > high:
            raise RowFault("cell.budget_order")
    return Told(
        told,
        fresh,
        owner=values.get("organisation"),
        owner_code=values.get("uscc"),
        jurisdiction=values.get("jurisdiction"),
        park=values.get("park"),
        parts=values.get("parameters"),
    )


def _beginning(text: str) -> str:
    first = " ".join(_END.split(text.strip(), maxsplit=1)[0].split())
    return first if len(first) <= _LONGEST_TITLE else first[: _LONGEST_TITLE - 1] + "…"
