"""How fast the kiosk is, beside Chromium with the same content and rsync with the same files: ``script/bench``."""
