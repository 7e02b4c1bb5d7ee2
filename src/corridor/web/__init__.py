"""The outside: settings, addresses, commands, shared templates and the words people read."""
