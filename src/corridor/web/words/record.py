"""What the record says was done, and what can be permitted."""

TABLE = {
    "deed.need.posted": ("提出需求", "Need posted"),
    "deed.need.edited": ("修改需求", "Need edited"),
    "deed.need.withdrawn": ("撤回需求", "Need withdrawn"),
    "deed.supply.withdrawn": ("撤回供给", "Offer withdrawn"),
    "deed.statement.stated": ("写入陈述", "Statement written"),
    "deed.statement.adopted": ("采信陈述", "Statement adopted"),
    "deed.statement.withdrawn": ("撤销陈述", "Statement withdrawn"),
    "permission.statement.adopt": ("采信陈述", "adopt statements"),
    "permission.records.import": ("导入数据", "import records"),
    "permission.records.export": ("导出数据", "export records"),
    "permission.need.post": ("提出需求", "post a need"),
    "permission.need.edit": ("修改需求", "edit this need"),
    "permission.need.withdraw": ("撤回需求", "withdraw this need"),
    "permission.registered.read": ("查看注册用户内容", "read what is open to signed-in users"),
    "permission.matches.save": ("保存匹配结果", "save matches"),
    "permission.case.open": ("发起对接", "open a case"),
    "permission.case.move": ("推进对接", "move this case forward"),
    "permission.contract.sign": ("录入合同", "record a contract"),
    "permission.supply.edit": ("修改供给信息", "edit what is offered"),
}
