"""技术供给: technologies, experts and instruments, with a source for every field."""
