"""What can be done with needs."""

from corridor.zone.demand.actions.posting import NeedTold, edit_need, post_need, withdraw_need

__all__ = ["NeedTold", "edit_need", "post_need", "withdraw_need"]
