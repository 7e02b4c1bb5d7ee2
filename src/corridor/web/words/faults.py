"""What is wrong with a field of a form, where the form itself has no words for it."""

TABLE = {
    "form.fault": (
        "这一项无法识别，请检查后重新填写",
        "This could not be read; check it and fill it in again",
    ),
    "form.fault.max_length": ("内容太长，请缩短", "This is too long; shorten it"),
    "form.fault.required": ("请填写这一项", "Fill this in"),
    "form.fault.invalid_choice": ("请从列出的选项中选择", "Choose one of the options listed"),
    "form.fault.null_characters_not_allowed": (
        "含有无法识别的字符，请删除后重试",
        "This contains a character that cannot be read; delete it and try again",
    ),
    "error.method": ("这个网址不接受这种请求", "This address does not take that kind of request"),
    "error.method.mend": (
        "请返回首页，从页面上的链接或按钮重新进入。",
        "Go to the front page and come back through a link or a button.",
    ),
}
