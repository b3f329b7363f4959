"""``python -m kiosk``."""

import sys

from kiosk.cli import main

if __name__ == "__main__":  # processes that render pictures import this module too
    sys.exit(main())
