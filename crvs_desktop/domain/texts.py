"""The mark that lets Qt's translation tools find sentences in layers that know nothing of Qt."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text as it is; the window translates it under the same context when it is shown."""
    return text
