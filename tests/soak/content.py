"""A small publication's content in four variants, each with pictures of its own: every release brings something new."""

import shutil
from pathlib import Path
from random import Random

from PIL import Image

from kiosk.paths import ROOT

SMALL = ROOT / "tests" / "content"
VARIANTS = 4  # a terminal keeps the media of two
COMMON, OWN = 8, 8  # pictures that all variants share, and those that only one has
PICTURE_PX = (540, 405)

ENTRY = """\
---
title: Vue {number}
summary: Parution {release}.
municipality: westbank
category: craft
cover: {{file: cover.png, credit: A. Gardien, alt: Du bruit}}
source: [Archives du port]
checked: 2026-11-23
---

Une vue du moulin, parution {release}.
"""


def make_content(folder: Path) -> list[Path]:
    """Write the variants' content folders; return them."""
    folders = []
    for variant in range(VARIANTS):
        content = folder / f"content-{variant}"
        shutil.copytree(SMALL, content)
        for number in range(COMMON + OWN):
            entry = content / "highlights" / f"view-{number}"
            entry.mkdir()
            seed = f"view {number} {'' if number < COMMON else variant}"
            noise = Random(seed).randbytes(3 * PICTURE_PX[0] * PICTURE_PX[1])
            Image.frombytes("RGB", PICTURE_PX, noise).save(entry / "cover.png", compress_level=0)
            (entry / "index.fr.md").write_text(ENTRY.format(number=number, release=0), "utf-8")
        folders.append(content)
    return folders


def edit(content: Path, release: int) -> None:
    """Change a text."""
    (content / "highlights" / "view-0" / "index.fr.md").write_text(ENTRY.format(number=0, release=release), "utf-8")
