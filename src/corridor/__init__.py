"""Corridor (创新走廊): the innovation services of a zone that belongs to several governments.

Read the folders from above: ``web`` shows pages and commands, ``zone`` holds the zone's own
business, a folder a word; the rest are plain libraries that know no Django.
"""
