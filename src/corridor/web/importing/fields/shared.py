"""Fields that several kinds of records have."""

from typing import Any

from corridor.web.importing.fields.field import Field
from corridor.web.importing.values import (
    amount,
    choice,
    clean,
    first_day,
    levels,
    line,
    listed,
    yes_or_no,
)
from corridor.web.importing.values.amounts import Amount, in_minor_units

ORIGIN_ID = 120
LANGUAGES = {"zh": "zh", "中文": "zh", "chinese": "zh", "zh-hans": "zh", "en": "en", "英文": "en",
             "english": "en", "und": "und"}  # fmt: skip


def identity(*known_as: str) -> Field:
    """The id that the record has where it comes from."""
    return Field(
        "id",
        line(ORIGIN_ID, optional=False),
        (*known_as, "id", "编号", "序列号", "记录编号", "uid"),
    )


TITLE_OTHER = Field("title_other", line(300), ("title_other", "英文名称", "英文标题", "title_en"))
LANG = Field("lang", choice(LANGUAGES), ("lang", "语言", "language"))
JURISDICTION = Field(
    "jurisdiction", line(100), ("jurisdiction", "所属区县", "属地", "区县", "辖区", "行政区")
)
PARK = Field("park", line(100), ("park", "片区", "园区", "所在园区", "所属园区"))
PLACE = Field(
    "place",
    line(120),
    ("place", "所在地", "地区", "所在地区", "地点", "所在城市", "城市", "所属地区", "region",
        "city",
     "location", "address", "地址", "安放地点"),
)  # fmt: skip
INDUSTRY = Field(
    "industry",
    line(60),
    ("industry", "所属产业", "产业领域", "产业", "行业领域", "所属行业", "行业"),
)
INDUSTRIES = Field(
    "industries",
    listed(60),
    ("industries", "产业领域", "所属产业", "产业", "应用领域", "行业领域", "行业"),
)
CURRENCY_NAMES = {
    "CNY": "CNY", "RMB": "CNY", "人民币": "CNY", "人民币元": "CNY", "元": "CNY", "yuan": "CNY",
    "USD": "USD", "美元": "USD", "$": "USD", "EUR": "EUR", "欧元": "EUR", "€": "EUR",
    "GBP": "GBP", "英镑": "GBP", "JPY": "JPY", "日元": "JPY", "HKD": "HKD", "港元": "HKD",
    "港币": "HKD", "CHF": "CHF", "瑞士法郎": "CHF", "KRW": "KRW", "韩元": "KRW",
}  # fmt: skip
CURRENCY = Field("currency", choice(CURRENCY_NAMES), ("currency", "币种", "货币"))
PUBLISHED = Field(
    "published_on",
    first_day,
    ("published_on", "发布日期", "发布时间", "公开日", "公开日期", "公布日", "发表日期", "发表时间",
     "出版日期", "publication date", "published", "date"),
)  # fmt: skip
DEMONSTRATION = Field("demonstration", yes_or_no, ("demonstration", "演示"))
CREDIT_CODE_NAMES = (
    "uscc", "统一社会信用代码", "社会信用代码", "信用代码", "统一信用代码", "credit code",
    "unified social credit code",
)  # fmt: skip
LEVELS = Field("levels", levels, ("levels", "公开级别", "保密级别", "披露级别"))


def money_field(name: str, *known_as: str) -> Field:
    """A field that holds an amount, or one end of it."""
    return Field(name, amount, (name, *known_as))


def money_range(values: dict[str, Any], name: str) -> dict[str, Any]:
    """``<name>_min``, ``<name>_max`` and ``currency`` out of up to three cells."""
    whole: Amount | None = values.get(name)
    low: Amount | None = values.get(f"{name}_min")
    high: Amount | None = values.get(f"{name}_max")
    told = [one for one in (whole, low, high) if one is not None]
    if not told:
        return {f"{name}_min": None, f"{name}_max": None, "currency": None}
    currency = next((o.currency for o in told if o.currency), None) or values.get("currency")
    currency = currency or "CNY"
    least = low.low if low else whole.low if whole else None
    most = high.high if high else whole.high if whole else None
    return {
        f"{name}_min": None if least is None else in_minor_units(least, currency),
        f"{name}_max": None if most is None else in_minor_units(most, currency),
        "currency": currency,
    }


def text_or_none(value: Any) -> str | None:
    """A cell as text, None where it is empty."""
    return None if value is None else clean(value) or None
