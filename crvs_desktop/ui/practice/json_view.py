"""A body of a request, to be read. Whoever checks a signature takes the bytes that arrived, not these."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QPlainTextEdit

from crvs_desktop.ui.theme import Theme

HEIGHT_PX = 240


def json_view(body: str, object_name: str, accessible_name: str) -> QPlainTextEdit:
    """Return a read-only view of the JSON in lines; what is no JSON is shown as it is."""
    view = QPlainTextEdit(in_lines(body))
    view.setObjectName(object_name)
    view.setAccessibleName(accessible_name)
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    view.setFont(Theme.of(view).font(14, mono=True))
    view.setProperty("look", "mono")
    Theme.of(view).fit(view, setFixedHeight=HEIGHT_PX)
    return view


def in_lines(body: str) -> str:
    try:
        return json.dumps(json.loads(body), ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        return body
