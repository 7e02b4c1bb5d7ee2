"""Pages that find things: one search box, the lists, what a technology answers, the industry map.

``kinds`` says what there is to find, ``wanted`` reads an address, ``reading`` asks the reader's
shelf, ``finding`` the database as well, ``facets`` names what can be filtered, ``views`` are the
pages.
"""
