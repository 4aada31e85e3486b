"""The window. Qt is imported here and in `app.py` only."""

from __future__ import annotations

import ctypes
import sys

# PySide6 6.12.0's wheels give back None and True without taking a reference, which is right only where these are
# immortal (Python 3.12 and later). On 3.11 every call of a Qt method that returns nothing uses one up, until the
# interpreter ends with "deallocating None". Making them as good as immortal is what Python 3.12 does itself.
if sys.version_info < (3, 12):
    for _value in (None, True, False, NotImplemented):
        ctypes.c_ssize_t.from_address(id(_value)).value += sys.maxsize // 4
