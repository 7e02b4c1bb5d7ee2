"""Technologies, experts and instruments."""

from collections.abc import Mapping, Sequence
from typing import Any

from corridor.web.importing.errors import RowFault
from corridor.web.importing.fields import shared
from corridor.web.importing.fields.field import Field, Told, lang_of, needs_words, table
from corridor.web.importing.values import (
    choice,
    credit_code,
    last_day,
    line,
    listed,
    passage,
    readiness,
    yes_or_no,
)
from corridor.zone.supply.models import Technology

_KINDS = {
    "专利": "patent", "发明专利": "patent", "实用新型": "patent", "外观设计": "patent",
    "发明": "patent", "invention": "patent", "utility model": "patent", "论文": "paper",
    "期刊论文": "paper", "article": "paper", "科技成果": "achievement", "成果": "achievement",
    "result": "achievement", "软件": "software", "软件著作权": "software", "软著": "software",
    "工艺": "process", "新工艺": "process", "技术工艺": "process", "装备": "equipment",
    "设备": "equipment", "仪器设备": "equipment", "新材料": "material", "材料": "material",
    "技术服务": "service", "服务": "service",
    **{kind: kind for kind in Technology.Kind.values},
}  # fmt: skip
_LEGAL_STATES = {
    "授权": "granted", "已授权": "granted", "有效": "granted", "有权": "granted",
    "专利权有效": "granted", "in force": "granted", "审中": "pending", "审查中": "pending",
    "实质审查": "pending", "实审": "pending", "公开": "pending", "申请中": "pending",
    "已受理": "pending", "失效": "lapsed", "无效": "lapsed", "撤回": "lapsed", "驳回": "lapsed",
    "终止": "lapsed", "专利权终止": "lapsed", "放弃": "lapsed", "期满": "expired",
    "届满": "expired", "期满失效": "expired", "未申请": "none", "未申请专利": "none",
    "无专利": "none", "not patented": "none",
    **{state: state for state in Technology.LegalState.values},
}  # fmt: skip
_SHARED = (
    Field("uscc", credit_code, shared.CREDIT_CODE_NAMES),
    shared.INDUSTRIES,
    shared.JURISDICTION,
    shared.PARK,
    shared.PLACE,
    shared.TITLE_OTHER,
    shared.LANG,
    shared.DEMONSTRATION,
)
_OWNER = (
    "owner", "owner_name", "持有单位", "成果持有单位", "权利人", "专利权人", "申请人", "专利申请人",
    "所属单位", "所有权单位", "完成单位", "成果完成单位", "单位名称", "单位", "机构", "作者单位",
    "assignee", "applicant", "organisation", "organization", "institution", "affiliation",
)  # fmt: skip

TECHNOLOGIES = table(
    shared.identity(
        "text_id", "offer_id", "technology_id", "tech_id", "成果编号", "技术编号", "专利id",
        "doc_id"
    ),
    Field(
        "title",
        line(400, optional=False),
        ("title", "成果名称", "技术名称", "专利名称", "发明名称", "论文题目", "题名", "项目名称",
         "标题", "名称", "title_zh", "name"),
    ),
    Field(
        "text",
        passage,
        ("text", "abstract", "摘要", "成果简介", "技术简介", "成果介绍", "技术描述", "成果描述",
            "简介",
         "内容", "描述", "正文", "content", "description", "abstract_zh"),
    ),
    Field("owner", line(300), _OWNER),
    Field("kind", choice(_KINDS), ("kind", "成果类型", "技术类型", "专利类型", "类型", "type")),
    Field(
        "ipc",
        listed(40, upper=True),
        ("ipc", "IPC分类号", "IPC主分类号", "主分类号", "分类号", "ipc_codes", "cpc", "CPC分类号"),
    ),
    Field(
        "keywords", listed(200), ("keywords", "关键词", "关键字", "主题词", "keywords_zh",
        "keywords_en")
    ),
    Field(
        "patent_number",
        line(40),
        ("patent_number", "publication_number", "专利号", "公开号", "公开(公告)号", "授权公告号",
         "申请号", "公告号", "application_number"),
    ),
    Field("trl", readiness, ("trl", "技术成熟度", "成熟度", "技术就绪度", "成果阶段", "所处阶段")),
    Field("legal_state", choice(_LEGAL_STATES), ("legal_state", "法律状态", "专利状态",
        "legal status")),
    Field("legal_until", last_day, ("legal_until", "专利有效期至", "失效日", "届满日", "有效期至")),
    shared.money_field(
        "asks", "转让价格", "转让费", "意向价格", "报价", "价格", "转让金额", "挂牌价", "price"
    ),
    shared.money_field("asks_min", "最低价格", "最低报价", "价格下限", "min price"),
    shared.money_field("asks_max", "最高价格", "最高报价", "价格上限", "max price"),
    shared.CURRENCY,
    shared.PUBLISHED,
    *_SHARED,
)  # fmt: skip
EXPERTS = table(
    shared.identity("expert_id", "专家编号"),
    Field("name", line(100, optional=False), ("name", "姓名", "专家姓名", "专家")),
    Field("title", line(100), ("title", "职称", "职务", "职称职务", "position")),
    Field("owner", line(300), ("organisation", "工作单位", "所在单位", *_OWNER)),
    Field(
        "fields",
        passage,
        ("fields", "研究方向", "专业领域", "研究领域", "擅长领域", "专长", "技术专长", "专业特长",
         "简介", "expertise", "research interests", "description"),
    ),
    *_SHARED,
)  # fmt: skip
INSTRUMENTS = table(
    shared.identity("instrument_id", "仪器编号", "设备编号", "资产编号"),
    Field("name", line(200, optional=False), ("name", "仪器名称", "设备名称", "仪器设备名称",
        "名称")),
    Field("model", line(120), ("model", "型号", "规格型号", "仪器型号", "设备型号")),
    Field("owner", line(300), _OWNER),
    Field(
        "functions",
        passage,
        ("functions", "功能", "主要功能", "服务内容", "功能描述", "主要功能及应用范围", "技术指标",
         "应用范围", "用途", "description"),
    ),
    Field("price_text", line(200), ("price_text", "收费标准", "收费", "价格", "参考收费", "price")),
    Field(
        "open_to_outside",
        yes_or_no,
        ("open_to_outside", "是否对外开放", "对外开放", "是否开放共享", "开放共享", "open"),
    ),
    *_SHARED,
)  # fmt: skip

_SAME = ("place", "industries", "title_other")
_FACTS = ("kind", "ipc", "patent_number", "trl", "legal_state", "legal_until", "published_on")


def finish_technology(values: dict[str, Any]) -> Told:
    """A technology has a title with a word in it."""
    title, text = values.get("title"), values.get("text")
    if title is None:
        raise RowFault("technology.no_title")
    needs_words("technology.no_title", title)
    told = {"title": title, **{n: values[n] for n in ("text", "keywords", *_FACTS) if n in values}}
    facts = [name for name in _FACTS if name in told]
    if values.keys() & {"asks", "asks_min", "asks_max"}:
        told |= shared.money_range(values, "asks")
        low, high = told["asks_min"], told["asks_max"]
        if low is not None and high is not None and low > high:
            raise RowFault("cell.budget_order")
        facts += ["asks_min", "asks_max"]
    return _offered(values, told, {"title": title, "text": text}, facts)


def finish_expert(values: dict[str, Any]) -> Told:
    """An expert has a name and something they know."""
    name, fields = values.get("name"), values.get("fields")
    if name is None:
        raise RowFault("expert.no_name")
    needs_words("expert.no_fields", fields)
    told = {"name": name, "fields": fields}
    if "title" in values:
        told["title"] = values["title"]
    return _offered(values, told, {"fields": fields}, [])


def finish_instrument(values: dict[str, Any]) -> Told:
    """An instrument has a name and something it does."""
    name, functions = values.get("name"), values.get("functions")
    if name is None:
        raise RowFault("instrument.no_name")
    needs_words("instrument.no_functions", functions)
    told: dict[str, Any] = {"name": name, "functions": functions}
    told |= {n: values[n] for n in ("model", "price_text", "open_to_outside") if n in values}
    facts = [n for n in ("price_text", "open_to_outside") if n in told]
    return _offered(values, told, {"name": name, "functions": functions}, facts)


def _offered(
    values: dict[str, Any],
    told: dict[str, Any],
    texts: Mapping[str, str | None],
    facts: Sequence[str],
) -> Told:
    lang = {"lang": lang_of(values, *texts.values())}
    # The language of half the texts says nothing against that of the whole.
    whole = "lang" in values or texts.keys() <= values.keys()
    told |= lang if whole else {}
    told |= {name: values[name] for name in _SAME if name in values}
    if values.get("demonstration") is not None:
        told["demonstration"] = values["demonstration"]
    return Told(
        told,
        {} if whole else lang,
        owner=values.get("owner"),
        owner_code=values.get("uscc"),
        jurisdiction=values.get("jurisdiction"),
        park=values.get("park"),
        sources={name: told[name] is not None for name in facts},
    )
