"""What can go wrong with a need.

* DemandError
  - EmptyNeed     neither title nor text has a word in it
  - NotOpen       the need is not in a state in which this can be done
"""


class DemandError(Exception):
    code = "need"


class EmptyNeed(DemandError):
    code = "need.empty"


class NotOpen(DemandError):
    code = "need.not_open"
