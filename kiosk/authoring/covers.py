"""Covers drawn for entries that have no picture."""

from kiosk.authoring import icons
from kiosk.authoring.outlines import Outline, bounds_of

SIDE = 1600


def compose(slug: str, colour: str, icon: str | None, outline: Outline | None) -> str:
    """Return a cover as SVG."""
    parts = [f'<rect width="{SIDE}" height="{SIDE}" fill="{colour}"/>']
    if outline:
        bounds = bounds_of([outline])
        scale = 1.3
        x, y = 800 - bounds.width * scale / 2, 800 - 500 * scale
        path = outline.path(bounds)
        parts.append(
            f'<path transform="translate({x:.1f} {y:.1f}) scale({scale})" d="{path}" fill="#fff" opacity="0.2"/>'
        )
    if icon:
        parts.append(f'<path transform="translate(500 500) scale(0.6)" d="{icons.path(icon)}" fill="#F5EFE3"/>')
    body = "".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">{body}</svg>'
