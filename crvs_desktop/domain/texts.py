"""What all layers need for texts."""


def QT_TRANSLATE_NOOP(context: str, text: str, comment: str = "", number: int | None = None) -> str:
    """Return the text as it is: the mark lets Qt's translation tools find it in layers that know nothing of Qt.

    The window translates it under the same context when it is shown. A number, 1, says that the text has one in it
    (%Ln) and so has plural forms: Qt's tool does not see that in `translate("…", "…", "", number)`."""
    return text


def storable(text: str) -> str:
    """Return the text with U+FFFD for half characters (lone surrogates).

    They can be pasted, or come from a file name or an argument that is not UTF-8, and no file or query can hold
    them."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
