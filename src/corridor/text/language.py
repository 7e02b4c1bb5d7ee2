"""Which language a text is written in, by the share of Han characters."""

import re

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
_KANA_OR_HANGUL = re.compile("[\u3040-\u30ff\uac00-\ud7af]")
_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


def language(text: str) -> str:
    """``zh``, ``en`` or ``und`` (undetermined: no letters, or another script).

    A Han character says about as much as an English word of five letters, so a text is
    Chinese when Han characters are at least a tenth of its letters. Latin letters count
    as English: other European languages are not told apart.

    >>> language("采用 PVD 技术"), language("PVD coating"), language("12 %")
    ('zh', 'en', 'und')
    """
    letters = len(_LETTER.findall(text))
    if not letters or len(_KANA_OR_HANGUL.findall(text)) * 10 >= letters:
        return "und"
    if len(_HAN.findall(text)) * 10 >= letters:
        return "zh"
    return "en" if len(_LATIN.findall(text)) * 2 > letters else "und"
