"""The encodings of letters that files of rows are read in."""

ENCODINGS = (
    "utf-8", "utf-16", "windows-1252", "windows-1250", "windows-1251", "iso-8859-1", "iso-8859-2",
    "iso-8859-15", "mac-roman", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr",
)  # fmt: skip
