"""A touchscreen kiosk for visitor centres."""

__version__ = "0.1.0"
