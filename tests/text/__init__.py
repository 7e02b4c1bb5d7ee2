"""Tests of ``corridor.text``."""
