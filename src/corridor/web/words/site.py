"""What stands on every page: header, navigation, footer, states and errors."""

TABLE = {
    "site.name": ("创新走廊", "Corridor"),
    "site.skip": ("跳到正文", "Skip to the content"),
    "site.other_language": ("English", "中文"),
    "site.not_official": (
        "本站不是政府网站，所载内容不代表任何机构的立场。",
        "This is not an official site; nothing on it speaks for any public body.",
    ),
    "site.records_only": (
        "创新走廊只计算和记录，不经手资金、不代办登记。",
        "Corridor computes and records. It moves no money and registers nothing on"
        " anyone’s behalf.",
    ),
    "site.demonstration": (
        "演示环境：单位、人员、需求与技术均为虚构。",
        "Demonstration: all organisations, people, needs and technologies here are invented.",
    ),
    "site.navigation": ("主导航", "Main navigation"),
    "site.page_title": ("{title} · 创新走廊", "{title} · Corridor"),
    "nav.home": ("提需求", "Ask"),
    "nav.needs": ("需求", "Needs"),
    "nav.technologies": ("技术", "Technologies"),
    "nav.experts": ("专家", "Experts"),
    "nav.instruments": ("仪器", "Instruments"),
    "nav.facts": ("底账", "Facts"),
    "nav.industries": ("产业图谱", "Industries"),
    "nav.actions": ("行动", "Actions"),
    "nav.search": ("搜索", "Search"),
    "acting.as": ("当前身份：{roles}", "You are acting as {roles}"),
    "acting.for": ("当前身份：{roles}，代表{whom}", "You are acting for {whom} ({roles})"),
    "acting.public": (
        "未登录：您以公众身份浏览",
        "Not signed in: browsing as a member of the public",
    ),
    "sign_in": ("登录", "Sign in"),
    "sign_out": ("退出", "Sign out"),
    "sign_in.title": ("登录", "Sign in"),
    "sign_in.lead": (
        "演示环境不设密码：选一个角色，就以这个人的身份进来看看。",
        "The demonstration has no passwords: choose a role and look around as that person.",
    ),
    "sign_in.by_link": (
        "本站尚未开通账号登录。凭查询码可以直接查看自己的需求，不用注册。",
        "Accounts are not available on this site yet. A query code opens your own"
        " need without one.",
    ),
    "sign_in.as": ("以{role}身份进入", "Enter as {role}"),
    "sign_in.nobody": (
        "演示数据里还没有可登录的人。请先载入演示数据。",
        "There is nobody to sign in as. Load the demonstration data first.",
    ),
    "sign_in.link_bad": ("登录链接无效或已过期", "This sign-in link is invalid or has expired"),
    "sign_in.link_bad.mend": (
        "请重新取一个链接：运行演示命令时会打印，登录页上也有。",
        "Get a fresh one: the demonstration command prints them, and the sign-in page lists them.",
    ),
    "sign_in.done": ("已登录", "You are signed in"),
    "sign_out.done": ("已退出", "You are signed out"),
    "unknown": ("未知", "unknown"),
    "unknown.meaning": (
        "没有人告诉过我们；不等于没有，也不等于零",
        "nobody has told us; this means neither no nor zero",
    ),
    "loading": ("正在查找……", "Searching …"),
    "error.mend": ("怎么办", "What you can do"),
    "error.home": ("回到首页", "Back to the home page"),
    "error.not_found": ("没有找到这个页面", "Page not found"),
    "error.not_found.mend": (
        "网址可能有误，内容可能已撤回，也可能不对您开放。请核对网址，或回到首页。",
        "The address may be wrong, or the page was withdrawn or is not open to you."
        " Check the address, or start again from the home page.",
    ),
    "error.forbidden": ("您没有权限办理此事", "You do not have permission to do this"),
    "error.forbidden.mend": (
        "办理此事需要另一种身份。如果您有该身份，请换身份登录；如果认为有误，请联系您"
        "的技术经理人或所在园区。",
        "It takes another role. If you have that role, sign in with it; if you think"
        " this is a mistake, speak to your broker or your park.",
    ),
    "error.failed": ("系统出了差错", "Something went wrong on our side"),
    "error.failed.mend": (
        "这不是您的问题，已保存的内容不受影响。请过一会儿再试；如果仍然这样，请把出错"
        "的时间告诉管理员。",
        "You did nothing wrong, and what was saved is safe. Please try again in a"
        " while; if it happens again, tell the administrator when it happened.",
    ),
    "error.bad_request": ("这次提交有误，无法处理", "This request could not be understood"),
    "error.bad_request.mend": (
        "请返回上一页，刷新后重新提交。",
        "Go back, reload the page and submit it again.",
    ),
    "error.csrf": ("页面已过期，这次提交没有生效", "The page had expired; nothing was submitted"),
    "error.csrf.mend": (
        "请返回上一页，刷新后重新提交。若浏览器禁用了 Cookie，请允许本站使用。",
        "Go back, reload the page and submit it again. If your browser blocks"
        " cookies, allow them for this site.",
    ),
    "pages.label": ("翻页", "Pages"),
    "pages.previous": ("上一页", "Previous"),
    "pages.next": ("下一页", "Next"),
    "pages.where": ("第 {page} 页，共 {pages} 页", "Page {page} of {pages}"),
    "form.mend": ("请先改正下面标出的内容", "Please correct what is marked below"),
    "form.not_sure": ("不清楚", "I do not know"),
    "form.save": ("保存", "Save"),
    "form.cancel": ("不保存，返回", "Go back without saving"),
}
