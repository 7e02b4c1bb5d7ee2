"""Asking: the first page, what was understood, the answers."""

TABLE = {
    "ask.title": ("说说你遇到的难题", "Say what you are struggling with"),
    "ask.lead": (
        "用平常的话写就行，不用注册。马上告诉您园区内外谁能解决、大概要多少钱、还要多久，并逐条说明理由。",
        "Plain words will do, and no account is needed. You see at once who may solve it, for how"
        " much and how soon, with every reason.",
    ),
    "ask.example": (
        "例如：镀镍件放两三天就起泡，废水镍也超标，预算30万以内，明年3月前要解决",
        "For example: our nickel plating blisters after two days; budget up to CNY 300,000,"
        " to be solved by March",
    ),
    "ask.send": ("看看谁能解决", "See who can help"),
    "ask.again": ("按补充的情况重新找", "Look again with what I added"),
    "ask.private": (
        "没保存之前，写的内容不留存，也不进入检索库。",
        "Nothing you write is kept or indexed until you save it.",
    ),
    "ask.code.question": ("以前提过需求？", "Have you asked before?"),
    "ask.code.link": ("凭查询码查看", "Come back with your code"),
    "ask.how": ("怎样得出答复", "How the answers come about"),
    "ask.how.reasons": (
        "得分就是所列理由之和，您可以自己加一遍。",
        "A score is the sum of the reasons shown; you can add them up yourself.",
    ),
    "ask.how.unknown": (
        "不知道的标“未知”，不当作没有，也不当作零。",
        "What nobody knows is marked unknown; it is taken neither for no nor for zero.",
    ),
    "ask.how.nothing": (
        "没有合适的也会直说：找了什么、差在哪里、补充什么有用。",
        "If nothing fits we say so: what was searched, what fell short, and what would help.",
    ),
    "ask.text": ("难题或需求", "Your problem or need"),
    "ask.text.required": ("请写下您的难题，一句话也行", "Please write a sentence about it"),
    "ask.text.too_long": (
        "内容超过 20000 字，请先写要点",
        "This is longer than 20,000 characters; please give the main points",
    ),
    "ask.text.no_words": (
        "没有读到文字，请用一句话说明难题",
        "There are no words in it; please say it in a sentence",
    ),
    "ask.problems.title": (
        "您写了 {n} 件事，分开找更准",
        "You wrote of {n} problems; each is better looked for alone",
    ),
    "ask.problems.one": ("只找这一件", "Look for this one"),
    "ask.problems.split": ("分成 {n} 条需求保存", "Save as {n} needs"),
    "ask.problems.whole": (
        "下面的答复针对全文。",
        "The answers below are for the whole text.",
    ),
    "understood.title": ("我们读到了什么", "What we understood"),
    "understood.lead": (
        "读错了请改，缺的能补就补；不清楚的就勾“不清楚”，不影响查找。",
        "Correct what is wrong and add what you can; “I do not know” answers any question.",
    ),
    "understood.quote": ("原文：“{quote}”", "your words: “{quote}”"),
    "understood.parameters": ("指标", "Measures"),
    "understood.standards": ("标准", "Standards"),
    "understood.inferred": ("（按今天推算）", "(counted from today)"),
    "answers.title": ("可能的答案", "Possible answers"),
    "answers.count": (
        "找到 {n} 项，按得分从高到低排列",
        "{n} {n:answer|answers}, best first",
    ),
    "answers.searched": (
        "共检索 {indexed} 项技术，初选 {candidates} 项，逐项评判 {judged} 项，"
        "用时 {took_ms} 毫秒。",
        "Searched {indexed} technologies, short-listed {candidates}, judged {judged},"
        " in {took_ms} ms.",
    ),
    "answers.no_index": ("技术库还没有建立索引", "There is no index to search yet"),
    "answers.no_index.mend": (
        "请管理员先导入技术或载入演示数据，再建立索引。您写的内容仍可保存。",
        "The administrator has to import technologies or load the demonstration, and index them."
        " What you wrote can be saved all the same.",
    ),
    "answers.searched_for": ("主要查找的词：{words}。", "Words looked for: {words}."),
    "answers.kept.open": ("查看", "open it"),
    "answers.score": ("得分 {score}", "score {score}"),
    "answers.against": ("不利：{text}", "Against: {text}"),
    "answers.keep": ("选中这一项", "Choose this one"),
    "answers.kept": ("已选中", "Chosen"),
    "answers.gone": (
        "需求或技术刚刚有变动。请返回需求页，查看最新的答案。",
        "The need or the technology has just changed. Go back to the need for fresh answers.",
    ),
    "answers.ready": ("成熟度 {trl} 级（共 9 级）", "readiness {trl} of 9"),
    "answers.nothing.title": (
        "没有找到合适的技术",
        "Nothing suitable was found",
    ),
    "answers.nothing.only_weak": (
        "没有找到够好的技术",
        "Nothing good enough was found",
    ),
    "answers.nothing.only_weak.lead": (
        "下面只是弱匹配，供参考；为什么还不够：",
        "What follows are weak matches only. Why they fall short:",
    ),
    "answers.nothing.lead": (
        "我们不拿勉强的结果凑数。下面是找过的范围和最接近的一项。",
        "We do not pad the list. This is what was searched, and what came nearest.",
    ),
    "answers.nothing.nearest": (
        "最接近的一项，以及为什么不行",
        "What came nearest, and why it fails",
    ),
    "answers.nothing.missing": ("补充这些情况会有帮助：{facts}", "It would help to know: {facts}"),
    "answers.nothing.unmet": ("没有出现的词：{words}", "Words that it lacks: {words}"),
    "answers.nothing.next": (
        "可以先保存：以后每次打开都按最新的技术库重新查找，技术经纪人也能看到。",
        "Save the need: it is looked for anew each time it is opened, and brokers see it.",
    ),
    "save.title": ("保存这条需求", "Save this need"),
    "save.lead": (
        "保存后得到一个查询码，凭码随时回来查看，无须账号。",
        "Saving gives you a code to come back with. No account is needed.",
    ),
    "save.send": ("保存并取查询码", "Save and get a code"),
    "save.not_you": (
        "您当前的身份不提交需求。请以企业身份登录，或退出后以公众身份提交。",
        "Your role does not post needs. Sign in as a company, or sign out and post as the public.",
    ),
    "missing.text": ("更详细的说明", "a fuller description"),
    "missing.budget_max": ("预算", "the budget"),
    "missing.trl_wanted": ("要求的技术成熟度", "the readiness wanted"),
    "missing.industries": ("所属产业", "the industry"),
    "missing.jurisdiction": ("所在地区", "the jurisdiction"),
    "missing.park": ("所在片区", "the park"),
    "missing.money_may_cross_border": (
        "资金能否跨区使用",
        "whether the money may be spent across the border",
    ),
    "missing.trl": ("技术成熟度", "its readiness"),
    "missing.asks_min": ("报价", "its price"),
    "missing.legal_state": ("专利状态", "its legal state"),
    "missing.published_on": ("发布日期", "its date"),
    "answers.offer_missing": ("这项技术还缺：{facts}", "Not known of this technology: {facts}"),
}
