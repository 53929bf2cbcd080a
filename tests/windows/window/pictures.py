# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Pictures of windows: taken and measured by ImageMagick, compared by numpy."""

import re
import subprocess

import numpy
import PIL.Image
import PIL.ImageFilter

ACCENT = "#0A5BB0"  # of the one colored button, in the light colors (ui/theme/Colors.cpp)
BLUR = 3            # pixels: wider than the stem of a letter, narrower than a letter
DIFFERS = 51        # of 255, from black to white
STRIP = 28          # pixels: about a line of text
REACH = 20          # pixels up and down
SAME = 0.003        # two pictures of one screen in one language differ less (README.md has what was measured)


def run(*command, **more):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, timeout=120,
                          **more)


def shoot(desktop, window, path):
    """The inside of a window as the X server shows it."""
    done = run("import", "-window", window, path, env=desktop.environment)
    assert done.returncode == 0, done.stderr
    return path


def size(picture):
    return tuple(map(int, run("identify", "-format", "%w %h", picture).stdout.split()))


def lightness(picture):
    """Mean, from 0 (black) to 1 (white)."""
    return float(run("convert", picture, "-colorspace", "Gray", "-format", "%[fx:mean]", "info:").stdout)


def colors(picture):
    """Color (red, green, blue) -> how many pixels have it."""
    said = run("convert", picture, "-depth", "8", "-alpha", "off", "-format", "%c", "histogram:info:").stdout
    return {tuple(map(int, match.groups()[1:])): int(match[1])
            for match in re.finditer(r"(\d+): \(\s*(\d+),\s*(\d+),\s*(\d+)", said)}


def cut(picture, geometry, path):
    run("convert", picture, "-crop", geometry, "+repage", path)
    return path


def colored_button(picture):
    """The middle of the one colored button, which is in the footer."""
    width, height = size(picture)
    footer = 60
    said = run("convert", picture, "-crop", f"{width}x{footer}+0+{height - footer}", "+repage", "-fuzz", "2%",
               "-fill", "black", "+opaque", ACCENT, "-fill", "white", "-opaque", ACCENT, "-trim", "-format",
               "%w %h %X %Y", "info:").stdout
    wide, high, left, top = map(int, said.replace("+", " ").split())
    return left + wide // 2, height - footer + top + high // 2


def gray(picture):
    """Its lightness, 0 to 255, blurred."""
    blurred = PIL.Image.open(picture).convert("L").filter(PIL.ImageFilter.GaussianBlur(BLUR))
    return numpy.asarray(blurred, dtype=numpy.int16)


def difference(one, other, differs=DIFFERS):
    """The share of pixels that differ clearly, from 0 to 1, once both pictures are gray and blurred: the weight and the
    smoothing of letters do not count, other words and other places do. Each strip may stand a little higher or lower,
    because lines of text are a pixel higher in one Qt than in the other, and that adds up. 1 for different sizes."""
    one, other = gray(one), gray(other)
    if one.shape != other.shape:
        return 1.0
    height = one.shape[0]
    differing = 0
    for top in range(0, height, STRIP):
        strip = other[top:top + STRIP]
        places = range(max(0, top - REACH), min(height - len(strip), top + REACH) + 1)
        differing += min(numpy.count_nonzero(abs(one[place:place + len(strip)] - strip) > differs) for place in places)
    return differing / one.size
