"""Secrets on the clipboard: marked for clipboard managers, and cleared again after a countdown.

Where the desktop does not allow it (GNOME on Wayland refuses a program without the focus, some managers ignore the
mark) the value stays: screens say "cleared where the desktop allows it".
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_S = 30


def secret_hints(platform: str) -> dict[str, bytes]:
    """What tells this platform's clipboard managers and history not to keep the value.

    Source: KDE's x-kde-passwordManagerHint, nspasteboard.org, Microsoft "Clipboard Formats"."""
    if platform == "win32":
        never = (0).to_bytes(4, "little")
        return {
            _windows_format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
            _windows_format("CanIncludeInClipboardHistory"): never,
            _windows_format("CanUploadToCloudClipboard"): never,
        }
    if platform == "darwin":
        return {"application/x-nspasteboard-concealed-type": b"1"}
    return {"x-kde-passwordManagerHint": b"secret"}


def _windows_format(name: str) -> str:
    return f'application/x-qt-windows-mime;value="{name}"'


class ClipboardGuard(QObject):
    """Keeps no copy of what it put on the clipboard, only a hash to recognise it by."""

    tick = Signal(int)
    cleared = Signal()

    def __init__(self, clear_after_s: int = CLEAR_AFTER_S, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clear_after_s = clear_after_s
        self._seconds_left = 0
        self._digest: bytes | None = None
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._on_second_passed)

    @property
    def seconds_left(self) -> int:
        return self._seconds_left

    @property
    def clear_after_s(self) -> int:
        return self._clear_after_s

    def set_clear_after_s(self, seconds: int) -> None:
        self._clear_after_s = seconds

    def copy_secret(self, text: str) -> None:
        """Puts `text` on the clipboard, marked as secret, and starts the countdown anew."""
        data = QMimeData()
        data.setText(text)
        for name, value in secret_hints(sys.platform).items():
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data, QClipboard.Mode.Clipboard)
        self._digest = _digest(text)
        self._seconds_left = self._clear_after_s
        self._timer.start()
        self.tick.emit(self._seconds_left)

    def copy_plain(self, text: str) -> None:
        """For what is no secret (a Client ID). A secret that was there is gone, so its countdown ends."""
        QGuiApplication.clipboard().setText(text)
        self._forget()

    def clear_now(self) -> None:
        """On lock, sign-out and quit. Leaves alone what somebody else put on the clipboard since."""
        if self._digest is None:
            return
        clipboard = QGuiApplication.clipboard()
        if _digest(clipboard.text(QClipboard.Mode.Clipboard)) == self._digest:
            clipboard.clear(QClipboard.Mode.Clipboard)
        self._forget()
        self.cleared.emit()

    def _forget(self) -> None:
        self._timer.stop()
        self._digest = None
        self._seconds_left = 0

    @Slot()
    def _on_second_passed(self) -> None:
        self._seconds_left -= 1
        if self._seconds_left > 0:
            self.tick.emit(self._seconds_left)
        else:
            self.clear_now()


def _digest(text: str) -> bytes:
    import hashlib  # takes OpenSSL along, which the first page does without

    return hashlib.sha256(text.encode()).digest()
