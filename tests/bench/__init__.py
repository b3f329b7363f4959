"""How fast the kiosk is, beside Chromium showing the same content: ``script/bench``."""
