"""The zone's dated facts: their keys, units, standing, and the forms to adopt or withdraw one."""

TABLE = {
    "facts.title": ("本区底账", "Facts about the zone"),
    "facts.lead": (
        "每一项都能点开出处，看到日期和出处所载内容。说法不一的并排列出，有人采信之前"
        "，本系统不作取舍。",
        "Every figure opens its source, its date and what the source says."
        " Conflicting reports stand side by side; until a person decides, the system"
        " does not choose.",
    ),
    "facts.zone_pages": ("本区各页", "Pages about the zone"),
    "facts.nav.facts": ("底账", "Facts"),
    "facts.nav.industries": ("产业图谱", "Industry map"),
    "facts.nav.bodies": ("机构与园区", "Bodies and parks"),
    "facts.nav.actions": ("行动", "Actions"),
    "facts.as_of": ("查看哪一天", "As of which day"),
    "facts.on": ("事实日期", "True on"),
    "facts.on.hint": ("那一天的情况", "how things stood on that day"),
    "facts.known_on": ("截至何日所知", "Known by"),
    "facts.known_on.hint": ("只看到这一天为止写入的内容", "only what had been recorded by then"),
    "facts.show": ("查看", "Show"),
    "facts.today": ("回到今天", "Back to today"),
    "facts.bad_day": ("日期格式不对，请重选", "This is not a valid date; please choose again"),
    "facts.shown_on": ("下面是 {on} 的情况。", "This is how things stood on {on}."),
    "facts.shown_known": (
        "只含 {known_on} 及以前写入的内容。",
        "Only what had been recorded by {known_on} is shown.",
    ),
    "facts.empty": ("那一天还没有任何记载", "Nothing is recorded for that day"),
    "facts.empty.mend": (
        "请换一个日期。如果一直没有内容，请由管理员载入本区配置（corridor zone load）。",
        "Choose another day. If there is never anything, the administrator loads the"
        " zone’s files (corridor zone load).",
    ),
    "facts.settings": ("本系统的设置", "Settings of this installation"),
    "facts.open": ("尚待明确", "Still to be set"),
    "facts.open.lead": (
        "下列事项未见公开规定，由下列单位决定；决定之前不填任何数值。",
        "No public rule was found for these. They stay without a value until the"
        " body named here decides.",
    ),
    "facts.open.what": ("事项", "What"),
    "facts.open.who": ("由谁决定", "Who decides"),
    "fact.what": ("事项", "Fact"),
    "fact.value": ("内容", "Value"),
    "fact.standing": ("状态", "Standing"),
    "fact.standing.adopted": ("已采信", "adopted"),
    "fact.standing.contested": ("说法不一，尚未裁定", "contested, not decided"),
    "fact.standing.reported": ("有报道，尚未采信", "reported, not adopted"),
    "fact.standing.withdrawn": ("已撤销", "withdrawn"),
    "fact.contested.lead": (
        "这一事项有 {n} 种说法，并列如下。目前无人裁定，本系统不作取舍。",
        "There are {n} different accounts, shown side by side. Nobody has decided"
        " between them, and the system does not choose.",
    ),
    "fact.adopted.lead": (
        "本区采信的说法（按所选日期）：",
        "The account that the zone has adopted for this day:",
    ),
    "fact.reported.lead": (
        "只有报道，还没有人采信。",
        "There are only reports; nobody has adopted one.",
    ),
    "fact.withdrawn.lead": ("曾有的说法都已撤销。", "Every account has been withdrawn."),
    "fact.statements": ("各方说法", "Who says what"),
    "fact.history": ("记录经过", "How it was recorded"),
    "fact.history.lead": (
        "写入的内容从不改动；采信、撤销都另写一条，最新的在最上面。",
        "Nothing is ever edited: adopting or withdrawing adds a new line. Newest first.",
    ),
    "fact.valid.from": ("自 {start} 起", "from {start}"),
    "fact.valid.range": ("{start} 至 {end}", "{start} to {end}"),
    "fact.valid.to": ("至 {end}", "until {end}"),
    "fact.written": ("写入时间", "Recorded"),
    "fact.reason": ("理由：{reason}", "Reason: {reason}"),
    "fact.by": ("写入者", "Recorded by"),
    "fact.by.files": ("本区配置文件", "the zone’s files"),
    "fact.by.person": ("工作人员", "an officer"),
    "fact.by.system": ("系统", "the system"),
    "fact.none": ("那一天没有关于“{what}”的记载", "Nothing is recorded about “{what}” on that day"),
    "fact.none.hint": (
        "已有的记录见下；也可以换一个日期查看。",
        "Its history is below; you can also choose another day.",
    ),
    "fact.decide": ("采信或撤销", "Adopt or withdraw"),
    "fact.decide.lead": (
        "采信即代表本区认可这一说法；理由会公开，并记入台账。",
        "To adopt an account is to stand by it for the zone. Your reason is public"
        " and goes on record.",
    ),
    "fact.reason.label": ("理由", "Reason"),
    "fact.reason.hint": (
        "例如：以建设方案批复文本为准",
        "For example: the text of the approved plan says so",
    ),
    "fact.reason.required": ("请写明理由", "Please give a reason"),
    "fact.adopt": ("采信", "Adopt"),
    "fact.withdraw": ("撤销", "Withdraw"),
    "fact.adopt.done": ("已采信，并记入台账", "Adopted and put on record"),
    "fact.withdraw.done": ("已撤销，并记入台账", "Withdrawn and put on record"),
    "fact.superseded": (
        "这一条刚才已有人处理，没有重复办理。最新情况见下。",
        "Somebody has just dealt with this one; nothing was done twice. The latest is below.",
    ),
    "fact.all": ("全部底账", "All facts"),
    "fact.yes": ("是", "yes"),
    "fact.no": ("否", "no"),
    "fact.part.goal": ("目标", "Goal"),
    "fact.part.categories": ("未知的类目", "Categories not known yet"),
    "fact.subject.zone": ("本区", "The zone"),
}
