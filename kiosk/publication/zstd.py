"""Zstandard, bounded: what comes out is never larger than announced, and the window never larger than we can afford."""

import sys
from collections.abc import Iterable, Iterator
from mmap import mmap
from typing import TYPE_CHECKING

if TYPE_CHECKING or sys.version_info < (3, 14):
    from backports import zstd
else:
    from compression import zstd

LARGEST_WINDOW_LOG = 27  # 128 MB: what a reader may be asked to keep in memory
LEVEL = 19
PIECE = 1 << 18  # bytes handed out at a time


def compress(data: bytes, prefix: bytes | None = None) -> bytes:
    """Return ``data`` compressed; with a ``prefix``, as what differs from it: only the same prefix reads it again."""
    parameter = zstd.CompressionParameter
    options: dict[int, int] = {
        parameter.compression_level: LEVEL,
        parameter.window_log: LARGEST_WINDOW_LOG,
        parameter.enable_long_distance_matching: 1,
        parameter.checksum_flag: 1,
    }
    dictionary = None if prefix is None else zstd.ZstdDict(prefix, is_raw=True).as_prefix
    return zstd.compress(data, options=options, zstd_dict=dictionary)


def decompress_to(chunks: Iterable[bytes], size: int, prefix: bytes | mmap | None = None) -> Iterator[bytes]:
    """Yield what compressed ``chunks`` hold, at most 256 KB at a time.

    Args:
        chunks: the compressed data, in pieces of any size.
        size: how many bytes come out, as signed; not one more is handed out.
        prefix: what the data was compressed against.

    Raises: ValueError: more or less comes out, or it is not Zstandard, or it needs too much memory.
    """
    options: dict[int, int] = {zstd.DecompressionParameter.window_log_max: LARGEST_WINDOW_LOG}
    dictionary = None if prefix is None else zstd.ZstdDict(prefix, is_raw=True).as_prefix
    reader = zstd.ZstdDecompressor(zstd_dict=dictionary, options=options)
    left = size
    try:
        for chunk in chunks:
            piece = reader.decompress(chunk, PIECE)
            while piece:
                left -= len(piece)
                if left < 0:
                    raise ValueError(f"more than {size} bytes come out")
                yield piece
                piece = b"" if reader.eof or reader.needs_input else reader.decompress(b"", PIECE)
    except (zstd.ZstdError, EOFError) as error:
        raise ValueError(f"not readable as Zstandard ({error})") from error
    if left or not reader.eof or reader.unused_data:
        raise ValueError(f"it does not end after {size} bytes")
