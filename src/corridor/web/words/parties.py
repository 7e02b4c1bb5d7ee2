"""An organisation's page, and the public bodies with the parks."""

TABLE = {
    "organisation.about": ("单位简介", "About"),
    "organisation.facts": ("基本情况", "Facts"),
    "organisation.kind": ("类型", "Kind"),
    "organisation.uscc": ("统一社会信用代码", "Credit code"),
    "organisation.uscc.none": ("没有：{why}", "none: {why}"),
    "organisation.legal_representative": ("法定代表人", "Legal representative"),
    "organisation.other_name": ("其他名称", "Other name"),
    "organisation.park": ("园区", "Park"),
    "organisation.jurisdiction": ("辖区", "Jurisdiction"),
    "organisation.town": ("镇街", "Town"),
    "organisation.place": ("所在地", "Place"),
    "organisation.industry": ("产业", "Industry"),
    "organisation.staff": ("人数", "Staff"),
    "organisation.people": ("{n} 人", "{n} {n:person|people}"),
    "organisation.origin": ("数据来源", "Record from"),
    "organisation.offers": ("能提供什么", "What it offers"),
    "organisation.offers.open": (
        "查看它的技术、专家和仪器",
        "Its technologies, experts and instruments",
    ),
    "bodies.title": ("机构与园区", "Bodies and parks"),
    "bodies.lead": (
        "联席会议各方平等，按官方顺序排列；上下级只存在于各自的隶属关系之内。",
        "The parties to the joint meeting are equals, listed in the official order."
        " Ranks exist only within each party’s own line.",
    ),
    "bodies.lead.one": (
        "按官方顺序排列。",
        "In the official order.",
    ),
    "bodies.parties": ("各方与园区", "Parties and their parks"),
    "bodies.parks": ("园区", "Parks"),
    "bodies.park": ("园区", "Park"),
    "bodies.area": ("面积", "Area"),
    "bodies.code": ("行政区划代码", "Division code"),
    "bodies.no_park": ("没有园区", "no park"),
    "bodies.tree": ("公共机构", "Public bodies"),
    "bodies.schematic": (
        "示意图：只表示隶属关系，不表示位置、面积和边界。",
        "Schematic: it shows who belongs to whom, and neither places nor borders.",
    ),
    "bodies.empty": ("还没有载入公共机构", "No public bodies are loaded"),
    "bodies.empty.mend": (
        "请由管理员载入本区配置（corridor zone load）。",
        "The administrator loads the zone’s files (corridor zone load).",
    ),
}
