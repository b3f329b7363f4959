"""Which format for which picture: size, quality, and how fast the terminal's own reader unpacks it.

``python -m tests.bench.picture_formats`` prints the tables of ``docs/performance.md``; it takes a minute or two. The
pictures are 1080 × 1560 pixels, what the attract screen shows of a cover in portrait.
"""

import math
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from time import perf_counter, process_time
from typing import Any

from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from kiosk.authoring import drawings, encoding
from kiosk.paths import DEFAULT_CONTENT

SIZE = (1080, 1560)
ROUNDS = 9
Encoder = Callable[[Image.Image], bytes]


@dataclass(frozen=True, slots=True)
class Measured:
    """One picture in one format."""

    bytes: int
    encode_ms: float
    decode_ms: float
    psnr_db: float


def stored(image: Image.Image, **options: Any) -> bytes:
    """Return a picture as a file."""
    stream = BytesIO()
    image.save(stream, **options)
    return stream.getvalue()


FORMATS: dict[str, Encoder] = {
    "PNG": partial(stored, format="PNG"),
    "PNG, optimised": partial(stored, format="PNG", optimize=True),
    "PNG, 256 colours": lambda image: stored(image.quantize(256, Image.Quantize.FASTOCTREE), format="PNG"),
    "JPEG 85, 4:4:4": partial(stored, format="JPEG", quality=85, subsampling=0, optimize=True),
    "JPEG 85, 4:2:0": partial(stored, format="JPEG", quality=85, subsampling=2, optimize=True),
    "JPEG 85, 4:2:0, progressive": partial(stored, format="JPEG", quality=85, subsampling=2, progressive=True),
    "WebP 80": partial(stored, format="WEBP", quality=80, method=4),
    "WebP lossless": partial(stored, format="WEBP", lossless=True, quality=0, method=2),
    "WebP lossless, thorough": partial(stored, format="WEBP", lossless=True, quality=75, method=6),
    "**chosen** (encoding.py)": encoding.encoded,
}


def illustrations() -> list[Image.Image]:
    """Return the middle of each authored cover."""
    pictures = []
    for path in sorted(DEFAULT_CONTENT.glob("*/*/cover.svg")):
        image = drawings.parse(path.read_bytes()).rendered(1600)
        left, top = (image.width - SIZE[0]) // 2, (image.height - SIZE[1]) // 2
        pictures.append(image.crop((left, top, left + SIZE[0], top + SIZE[1])))
    return pictures


def photographs() -> list[Image.Image]:
    """Return pictures with detail at every size, as photographs have: coarse and fine noise together."""
    return [
        Image.merge("RGB", [_detail(random.Random(seed * 3 + channel)) for channel in range(3)]) for seed in range(3)
    ]


def _detail(dice: random.Random) -> Image.Image:
    image = Image.new("L", SIZE, 128)
    for cell, share in ((390, 0.6), (120, 0.4), (39, 0.3), (12, 0.2), (4, 0.12), (1, 0.05)):
        width, height = SIZE[0] // cell + 1, SIZE[1] // cell + 1
        noise = Image.frombytes("L", (width, height), dice.randbytes(width * height))
        image = Image.blend(image, noise.resize(SIZE, Image.Resampling.BICUBIC), share)
    return image


def measure(image: Image.Image, encoder: Encoder) -> Measured:
    """Encode a picture once and unpack it several times with Qt's reader."""
    start = process_time()
    data = encoder(image)
    encode_ms = (process_time() - start) * 1000
    decode_ms = min(_unpack(data) for _ in range(ROUNDS)) * 1000
    return Measured(len(data), encode_ms, decode_ms, _psnr(image, data))


def _unpack(data: bytes) -> float:
    """Return the seconds until the pixels are as the screen takes them."""
    start = perf_counter()
    array = QByteArray(data)  # QBuffer does not keep it
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    image = QImageReader(buffer).read().convertToFormat(QImage.Format.Format_RGB32)
    seconds = perf_counter() - start
    if image.isNull():
        raise ValueError("Qt cannot read this picture")
    return seconds


def _psnr(image: Image.Image, data: bytes) -> float:
    with Image.open(BytesIO(data)) as reopened:
        histogram = ImageChops.difference(image, reopened.convert("RGB")).histogram()
    squares = sum((value % 256) ** 2 * count for value, count in enumerate(histogram)) / (
        3 * image.width * image.height
    )
    return math.inf if squares == 0 else 10 * math.log10(255**2 / squares)


def table(title: str, images: list[Image.Image]) -> Iterable[str]:
    """Yield a Markdown table of means over the pictures."""
    yield f"| {title} | size | encode | unpack | PSNR |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for name, encoder in FORMATS.items():
        results = [measure(image, encoder) for image in images]
        size, encode, decode, psnr = (
            sum(values) / len(results)
            for values in zip(*((one.bytes, one.encode_ms, one.decode_ms, one.psnr_db) for one in results), strict=True)
        )
        quality = "exact" if math.isinf(psnr) else f"{psnr:.1f} dB"
        yield f"| {name} | {size / 1000:.0f} KB | {encode:.0f} ms | {decode:.1f} ms | {quality} |"


def main() -> None:
    """Print both tables."""
    drawn, taken = illustrations(), photographs()
    for line in (*table(f"{len(drawn)} illustrations", drawn), "", *table(f"{len(taken)} photographs", taken)):
        print(line, flush=True)


if __name__ == "__main__":
    main()
