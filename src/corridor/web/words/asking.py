"""Asking: the first page, what was understood, the answers."""

TABLE = {
    "ask.title": ("说说您遇到的难题", "What problem are you facing?"),
    "ask.lead": (
        "用平常的话写就行，不用注册。马上看到园区内外谁能解决、大概多少钱、多久能用，"
        "每一条都说明理由。",
        "Plain words will do; no account is needed. See at once who may be able"
        " to solve it, what it may cost and how soon, with the reasons for every"
        " answer.",
    ),
    "ask.example": (
        "例如：镀镍件放两三天就起泡，废水镍也超标，预算30万以内，明年3月前要解决",
        "For example: our nickel plating blisters after two days; budget up to CNY"
        " 300,000; must be solved by March",
    ),
    "ask.send": ("看看谁能解决", "See who can help"),
    "ask.again": ("按补充的情况重新查找", "Search again with what I added"),
    "ask.private": (
        "保存之前，您写的内容不会留存，也不会进入检索库。",
        "Until you save it, nothing you write is kept or indexed.",
    ),
    "ask.code.question": ("以前提过需求？", "Asked before?"),
    "ask.code.link": ("凭查询码查看", "Open your need with its code"),
    "ask.how": ("答案是怎么来的", "How the answers are found"),
    "ask.how.reasons": (
        "得分就是所列各条理由的分数之和，您可以自己加一遍。",
        "A score is the sum of the reasons shown. Add them up yourself.",
    ),
    "ask.how.unknown": (
        "不知道的就标“未知”，既不算没有，也不算零。",
        "What nobody has told us is marked unknown. It counts neither as no nor as zero.",
    ),
    "ask.how.nothing": (
        "没有合适的也会直说：找了哪些、差在哪里、补充什么有用。",
        "If nothing fits, we say so: what was searched, what fell short and what would help.",
    ),
    "ask.text": ("难题或需求", "Your problem or need"),
    "ask.text.required": (
        "请写下您的难题，一句话也行",
        "Please describe it; one sentence is enough",
    ),
    "ask.text.too_long": (
        "内容超过 2 万字，请只写要点",
        "This is longer than 20,000 characters; please give only the main points",
    ),
    "ask.text.no_words": (
        "没有读到文字，请用一句话说明难题",
        "There are no words in it; please describe the problem in a sentence",
    ),
    "ask.problems.title": (
        "您写了 {n} 件事，分开查找更准",
        "You describe {n} problems; searching for each on its own works better",
    ),
    "ask.problems.one": ("只找这一件", "Search for this one only"),
    "ask.problems.split": ("分成 {n} 条需求保存", "Save as {n} needs"),
    "ask.problems.whole": (
        "下面的答复针对全文。",
        "The answers below are for the whole text.",
    ),
    "understood.title": ("系统读出的内容", "What we understood"),
    "understood.lead": (
        "读错的请改，缺的能补就补；不清楚的勾“不清楚”即可，不影响查找。",
        "Correct anything that is wrong and add what you can. “I do not know” is a"
        " fine answer to any question.",
    ),
    "understood.quote": ("原文：“{quote}”", "your words: “{quote}”"),
    "understood.parameters": ("指标", "Measures"),
    "understood.standards": ("标准", "Standards"),
    "understood.inferred": ("（从今天算起）", "(counted from today)"),
    "answers.title": ("可能的答案", "Possible answers"),
    "answers.count": (
        "找到 {n} 项，按得分从高到低排列",
        "{n} {n:answer|answers}, highest score first",
    ),
    "answers.searched": (
        "共检索 {indexed} 项技术，初选 {candidates} 项，逐项评判 {judged} 项，用时 {t"
        "ook_ms} 毫秒。",
        "Searched {indexed} technologies, shortlisted {candidates} and judged"
        " {judged}, in {took_ms} ms.",
    ),
    "answers.no_index": ("技术库还没有建立索引", "The technologies are not indexed yet"),
    "answers.no_index.mend": (
        "请管理员先导入技术或载入演示数据，再建立索引。您写的内容仍可保存。",
        "The administrator has to import technologies or load the demonstration,"
        " then index them. You can still save what you wrote.",
    ),
    "answers.searched_for": (
        "检索时侧重的字词：{words}。",
        "Terms that weighed most in the search: {words}.",
    ),
    "answers.kept.open": ("查看", "open it"),
    "answers.score": ("得分 {score}", "score {score}"),
    "answers.against": ("不利：{text}", "Against: {text}"),
    "answers.keep": ("选定这一项", "Choose this one"),
    "answers.kept": ("已选定", "Chosen"),
    "answers.gone": (
        "需求或技术刚刚有变动。请返回需求页，查看最新的答案。",
        "The need or the technology has just changed. Go back to the need for the latest answers.",
    ),
    "answers.ready": ("成熟度 {stage}", "Readiness {stage}"),
    "answers.nothing.title": (
        "没有找到合适的技术",
        "Nothing suitable was found",
    ),
    "answers.nothing.only_weak": ("没有找到足够好的技术", "Nothing good enough was found"),
    "answers.nothing.only_weak.lead": (
        "下面都只是弱匹配，仅供参考。不足之处：",
        "What follows are weak matches only. Where they fall short:",
    ),
    "answers.nothing.lead": (
        "我们不拿勉强的结果凑数。下面是查找的范围和最接近的一项。",
        "We do not pad the list. Here is what was searched and what came nearest.",
    ),
    "answers.nothing.nearest": (
        "最接近的一项，以及为什么不行",
        "What came nearest, and why it falls short",
    ),
    "answers.nothing.missing": ("补充这些情况会有帮助：{facts}", "It would help to know: {facts}"),
    "answers.nothing.unmet": ("技术中没有出现的词：{words}", "Words it does not contain: {words}"),
    "answers.nothing.next": (
        "可以先保存：以后每次打开，都按当时的技术库重新查找；技术经理人也能看到这条需求。",
        "Save the need: each time it is opened, the search is run afresh on the"
        " technologies then on file, and brokers can see it too.",
    ),
    "save.title": ("保存这条需求", "Save this need"),
    "save.lead": (
        "保存后得到一个查询码，凭码随时回来查看，不用注册。",
        "You will get a code that opens it again at any time. No account is needed.",
    ),
    "save.send": ("保存并取得查询码", "Save and get a code"),
    "save.not_you": (
        "您当前的身份不能提交需求。请以企业身份登录，或退出后以公众身份提交。",
        "Your role cannot post needs. Sign in as a company, or sign out and post as"
        " a member of the public.",
    ),
    "missing.text": ("更详细的说明", "a fuller description"),
    "missing.budget_max": ("预算", "the budget"),
    "missing.trl_wanted": ("要求的技术成熟度", "the readiness wanted"),
    "missing.industries": ("所属产业", "the industry"),
    "missing.jurisdiction": ("所在辖区", "the place"),
    "missing.park": ("所在园区", "your park"),
    "missing.money_may_cross_border": (
        "资金能否跨区使用",
        "whether the money may be spent in another jurisdiction",
    ),
    "missing.trl": ("技术成熟度", "its readiness"),
    "missing.asks_min": ("报价", "its price"),
    "missing.legal_state": ("专利状态", "its legal state"),
    "missing.published_on": ("发布日期", "its date"),
    "answers.offer_missing": ("这项技术还缺：{facts}", "Not known about this technology: {facts}"),
}
