"""The criteria of matching: what a line of a receipt says."""

TABLE = {
    "matching.title_words": ("标题用词对得上", "Words of the title are found in it"),
    "matching.title_words.words": (
        "标题中的“{words}”在该技术中出现",
        "It mentions “{words}” from the title",
    ),
    "matching.text_words": ("正文用词对得上", "Words of the description are found in it"),
    "matching.text_words.words": (
        "正文中的“{words}”在该技术中出现",
        "It mentions “{words}” from the description",
    ),
    "matching.title_covered": ("标题要点覆盖 {share}", "It covers {share} of the title"),
    "matching.title_covered.words": (
        "标题要点覆盖 {share}，未见“{words}”",
        "It covers {share} of the title; missing: “{words}”",
    ),
    "matching.about_the_need": ("技术名称正对需求", "Its own title is about the need"),
    "matching.about_the_need.words": (
        "技术名称中的“{words}”正是需求所谈",
        "Its own title names “{words}”, which the need is about",
    ),
    "matching.same_industry": ("产业方向一致", "Same industry"),
    "matching.same_industry.facts": ("产业方向一致：{offer}", "Same industry: {offer}"),
    "matching.trl_reached": ("成熟度达到要求", "Ready enough"),
    "matching.trl_reached.facts": (
        "成熟度 {offer} 级，达到所要求的 {need} 级",
        "Readiness level {offer}; {need} was asked for",
    ),
    "matching.within_budget": ("报价在预算之内", "Within the budget"),
    "matching.within_budget.facts": (
        "报价 {offer} 起，在预算 {need} 之内",
        "From {offer}, within the budget of {need}",
    ),
    "matching.same_jurisdiction": ("与需求方同属一地", "In the same jurisdiction"),
    "matching.same_jurisdiction.facts": ("与需求方同在{offer}", "In {offer}, as the company is"),
    "matching.same_park": ("与需求方同在一个园区", "In the same park"),
    "matching.same_park.facts": (
        "与需求方同在{offer}",
        "In {offer}, as the company is",
    ),
    "matching.recent": ("近年发布", "Recent"),
    "matching.recent.facts": ("{offer}发布", "Published on {offer}"),
    "matching.in_force": ("权利有效", "The right is in force"),
    "matching.in_force.facts": ("法律状态：{offer}", "Legal state: {offer}"),
    "matching.only_general_words": (
        "只有“系统”“管理”这类常用词对得上",
        "Only general words such as “system” are shared",
    ),
    "matching.only_general_words.words": (
        "只有“{words}”这类常用词或单字对得上",
        "Only general words or single characters are shared: “{words}”",
    ),
    "matching.trl_too_low": ("成熟度不够", "Not ready enough"),
    "matching.trl_too_low.facts": (
        "成熟度 {offer} 级，低于所要求的 {need} 级",
        "Readiness level {offer}, below the {need} asked for",
    ),
    "matching.rights_ended": ("权利已终止或届满", "The right has lapsed or expired"),
    "matching.rights_ended.facts": ("法律状态：{offer}", "Legal state: {offer}"),
    "matching.over_budget": ("报价超出预算", "Over the budget"),
    "matching.over_budget.facts": (
        "报价 {offer} 起，超出预算 {need}",
        "From {offer}, over the budget of {need}",
    ),
    "matching.money_may_not_cross": (
        "资金不能跨辖区使用",
        "The money may not be spent in another jurisdiction",
    ),
    "matching.money_may_not_cross.facts": (
        "需求方资金限本地使用，该技术在{offer}",
        "The company’s money must be spent locally; this is in {offer}",
    ),
    "match.head": ("{grade}，{score} 分", "{grade}, {score} points"),
    "match.searched": (
        "检索了 {indexed} 项技术，逐项评判 {judged} 项，用时 {ms} 毫秒。",
        "Searched {indexed} technologies, judged {judged} one by one, in {ms} ms.",
    ),
    "match.missing": (
        "补充以下信息，结果会更准：{facts}",
        "The answers would be more accurate with: {facts}",
    ),
    "match.nothing": (
        "没有找到较强的匹配，原因如下：",
        "Nothing better than a weak match was found, and this is why:",
    ),
    "match.nearest": (
        "最接近的是“{title}”，{score} 分",
        "The nearest is “{title}”, {score} points",
    ),
    "match.unmet": (
        "标题中没有对上的词：{words}",
        "Words of the title that were not found: {words}",
    ),
    "nothing.no_usable_word": (
        "需求里没有可供查找的词",
        "The need has no word that can be searched for",
    ),
    "nothing.no_candidate": (
        "没有一项技术与需求有共同的词",
        "No technology shares a word with the need",
    ),
    "nothing.little_of_the_title": (
        "标题的要点大半没有对上",
        "Most of what the title asks for is not covered",
    ),
    "nothing.too_few_reasons": ("有利的理由太少，分数不够", "Too few reasons speak for it"),
}
