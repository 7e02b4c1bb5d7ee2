"""Benchmarks, run by hand: Corridor beside its peers in the same run, as ratios.

``python -m benchmarks --help`` is the menu. Never imported by the product, never a timed test.
"""
