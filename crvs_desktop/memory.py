"""What the process asks of the system so that its memory stays its own."""

import os
import sys
from typing import Final

# Source: prctl(2).
PR_SET_DUMPABLE: Final = 4


def forbid_core_dumps() -> None:
    """Let no crash write the memory to a file, and no other program of the same person read it, where Linux can.

    Someone who looks for a mistake in the program sets CRVS_DEBUG=1 and keeps both."""
    if sys.platform != "linux" or os.environ.get("CRVS_DEBUG") == "1":
        return
    import ctypes
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # A limit of 0 does not hold back a system that hands core dumps to a program.
    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
