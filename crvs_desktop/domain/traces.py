"""Where an error happened, without what it says."""

import traceback


def trace_of(error: BaseException | None) -> str:
    """Return where it failed. Not the messages of the exceptions: a library may quote a value in its own."""
    lines: list[str] = []
    while error is not None:
        lines = [*traceback.format_tb(error.__traceback__), f"{type(error).__qualname__}\n", *lines]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "".join(lines)
