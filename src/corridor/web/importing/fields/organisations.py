"""Organisations: 单位名称, 统一社会信用代码, 法定代表人 …"""

from typing import Any

from corridor.web.importing.errors import RowFault
from corridor.web.importing.fields import shared
from corridor.web.importing.fields.field import Field, Told, table, words_in
from corridor.web.importing.values import choice, credit_code, line, passage, whole_number
from corridor.zone.parties.models import Organisation

_KINDS = {
    "企业": "enterprise", "公司": "enterprise", "company": "enterprise", "高校": "university",
    "高等院校": "university", "大学": "university", "科研院所": "institute", "研究所": "institute",
    "研究院": "institute", "实验室": "laboratory", "团队": "team", "创业团队": "team",
    "服务机构": "provider", "中介机构": "provider", "公共机构": "public_body",
    "政府部门": "public_body", "机关": "public_body",
    **{kind: kind for kind in Organisation.Kind.values},
}  # fmt: skip
_MISSING = {
    "团队": "team", "尚未登记": "team", "境外": "overseas", "境外机构": "overseas",
    "国外": "overseas",
    **{reason: reason for reason in Organisation.MissingCode.values},
}  # fmt: skip
_MOST_STAFF = 2_147_483_647  # a whole number of 32 bits in every database

FIELDS = table(
    shared.identity("organisation_id", "org_id", "单位编号", "企业编号"),
    Field(
        "name_zh",
        line(200, optional=False),
        ("name_zh", "单位名称", "企业名称", "公司名称", "机构名称", "组织名称", "全称", "名称",
         "name", "organisation", "company"),
    ),
    Field("name_en", line(200), ("name_en", "英文名称", "单位英文名称", "english name")),
    Field("kind", choice(_KINDS), ("kind", "单位类型", "机构类型", "企业类型", "单位性质", "类型",
        "type")),
    Field("uscc", credit_code, shared.CREDIT_CODE_NAMES),
    Field(
        "uscc_missing",
        choice(_MISSING),
        ("uscc_missing", "uscc_missing_reason", "无代码原因", "无信用代码原因"),
    ),
    Field(
        "legal_representative",
        line(100),
        ("legal_representative", "法定代表人", "法人代表", "法人", "负责人"),
    ),
    shared.JURISDICTION,
    shared.PARK,
    Field("town", line(9), ("town_code", "town", "街镇代码", "乡镇代码", "镇代码")),
    shared.PLACE,
    shared.INDUSTRY,
    Field("staff", whole_number(_MOST_STAFF), ("staff", "员工人数", "职工人数", "从业人数",
        "人数")),
    Field(
        "about_zh",
        passage,
        ("about_zh", "单位简介", "企业简介", "公司简介", "简介", "主营业务", "经营范围", "about"),
    ),
    Field("about_en", passage, ("about_en", "英文简介")),
    shared.DEMONSTRATION,
)  # fmt: skip

_SAME = ("name_zh", "name_en", "kind", "place", "industry", "staff", "about_zh", "about_en")


def finish(values: dict[str, Any]) -> Told:
    """An organisation has a name, and a credit code or the reason why there is none."""
    if not words_in(values.get("name_zh"), values.get("name_en")):
        raise RowFault("organisation.no_name")
    told = {name: values[name] for name in _SAME if name in values}
    if {"uscc", "uscc_missing"} & values.keys():
        code = values.get("uscc")
        told["uscc"] = code
        told["uscc_missing"] = None if code else values.get("uscc_missing") or _UNKNOWN
    if values.get("demonstration") is not None:
        told["demonstration"] = values["demonstration"]
    return Told(
        told,
        jurisdiction=values.get("jurisdiction"),
        park=values.get("park"),
        town=values.get("town"),
        parts=values.get("legal_representative"),
    )


_UNKNOWN = Organisation.MissingCode.UNKNOWN.value
