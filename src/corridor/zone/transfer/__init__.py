"""技术转移: matches with their reasons, brokers' cases, contracts."""
