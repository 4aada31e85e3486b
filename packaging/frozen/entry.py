"""Where the frozen program begins."""

import sys

from crvs_desktop.cli import main

sys.exit(main())
