"""Who may see a field of a need."""

TABLE = {
    "level.public": ("公开", "Public"),
    "level.registered": ("登录用户可见", "Signed-in users"),
    "level.after_interest": ("双方表达意向后可见", "After both sides show interest"),
    "level.after_nda": ("签署保密协议后可见", "After a non-disclosure agreement"),
    "level.broker_only": ("仅本单位的技术经理人可见", "My own broker only"),
    "level.hidden": ("未对您开放：{level}", "Not open to you: {level}"),
}
