"""What every finding owes: its place quotes the text it came from."""

from collections.abc import Iterable
from typing import Protocol

from hypothesis import strategies as st

from corridor.text import Place


class Placed(Protocol):
    """Something found at a place."""

    @property
    def place(self) -> Place: ...


def quoted(text: str, findings: Iterable[Placed]) -> bool:
    """Whether each place lies in ``text``, is not empty and quotes it."""
    places = [finding.place for finding in findings]
    return all(
        0 <= p.start < p.end <= len(text) and text[p.start : p.end] == p.quote for p in places
    )


_WORDS = [
    "30", "万", "亿元", "％", "％以上", "三百", "百分之", "预算", "2026年", "6月", "底前",
    "去年", "≥", "±",
    "-", "~", "μm", "mm", "℃", "HRC", "GB/T ", "ISO 9001", ":2015", "〔2016〕", "32号", "中试",
    "TRL ",
    "1、", "另外", "想找人", "起泡", "。", "；", "\n", ",", ".", " ", "$", "€50k", "by ",
    "end of ", "June ",
    "2027", "不低于", "1,200", "×10^", "😀", "<p>", "厚度", "１２", "半年内", "零下",
]  # fmt: skip

texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(st.sampled_from(_WORDS), st.text(max_size=2)), max_size=30).map("".join),
)
"""Any text, and texts made of what the readers look for."""
