"""需求: what companies need, with the level of disclosure of every field."""
