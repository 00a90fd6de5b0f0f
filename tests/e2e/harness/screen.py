"""Screenshots without a picture library: Xvfb keeps the screen in an XWD file."""

import collections
import pathlib
import struct
import sys
import zlib

Light = collections.namedtuple("Light", "mean brightest blue")
Light.__doc__ = """Shares of a white screen, in linear light: mean luminance, that of the brightest pixel, mean blue."""


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _read(frame_buffer):
    """Width, height and the lines of the XWD file, four bytes a pixel, blue first."""
    data = pathlib.Path(frame_buffer).read_bytes()
    header = struct.unpack(">25I", data[:100])
    header_size, width, height, bytes_per_line, colours = header[0], header[4], header[5], header[12], header[19]
    begins = range(header_size + 12 * colours, header_size + 12 * colours + height * bytes_per_line, bytes_per_line)
    return width, height, [data[begin : begin + 4 * width] for begin in begins]


def screen_to_png(frame_buffer, path):
    """Writes the XWD file of Xvfb -fbdir (depth 24, 32 bits a pixel, blue first) as a PNG."""
    width, height, lines = _read(frame_buffer)
    rows = bytearray()
    for line in lines:
        rgb = bytearray(3 * width)
        rgb[0::3], rgb[1::3], rgb[2::3] = line[2::4], line[1::4], line[0::4]
        rows += b"\0" + rgb
    pathlib.Path(path).write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + _chunk(b"IDAT", zlib.compress(bytes(rows), 6))
        + _chunk(b"IEND", b"")
    )


def screen_light(frame_buffer):
    """The Light of the XWD file."""
    pixels = collections.Counter()
    for line in _read(frame_buffer)[2]:
        pixels.update(memoryview(line).cast("I"))
    count, mean, brightest, mean_blue = sum(pixels.values()), 0, 0, 0
    for pixel, times in pixels.items():
        blue, green, red = (_linear(value) for value in pixel.to_bytes(4, sys.byteorder)[:3])
        luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
        mean += luminance * times / count
        mean_blue += blue * times / count
        brightest = max(brightest, luminance)
    return Light(mean, brightest, mean_blue)


def _linear(value):
    """The linear light of one of the three colours of sRGB, 0…255."""
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def png_size(path):
    """(width, height) from the header of a PNG; ValueError if it is not one."""
    data = pathlib.Path(path).read_bytes()[:24]
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR":
        raise ValueError(f"{path} is no PNG")
    return struct.unpack(">II", data[16:24])
