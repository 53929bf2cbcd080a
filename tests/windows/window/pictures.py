# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Pictures of windows: taken, measured and compared by ImageMagick."""

import re
import subprocess

ACCENT = "#0A5BB0"  # of the one coloured button, in the light colors (ui/theme/Colors.cpp)
BLUR = "0x3"        # pixels: wider than the stem of a letter, narrower than a letter
DIFFERS = "20%"     # of the way from black to white
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
    """The middle of the one coloured button, which is in the footer."""
    width, height = size(picture)
    footer = 60
    said = run("convert", picture, "-crop", f"{width}x{footer}+0+{height - footer}", "+repage", "-fuzz", "2%",
               "-fill", "black", "+opaque", ACCENT, "-fill", "white", "-opaque", ACCENT, "-trim", "-format",
               "%w %h %X %Y", "info:").stdout
    wide, high, left, top = map(int, said.replace("+", " ").split())
    return left + wide // 2, height - footer + top + high // 2


def difference(one, other, differs=DIFFERS):
    """The share of pixels that differ clearly, from 0 to 1, once both pictures are gray and blurred: the weight and the
    smoothing of letters do not count, other words and other places do. 1 for different sizes."""
    if size(one) != size(other):
        return 1.0
    said = run("convert", one, other, "-alpha", "off", "-colorspace", "Gray", "-blur", BLUR, "-compose", "Difference",
               "-composite", "-threshold", differs, "-format", "%[fx:mean]", "info:")
    assert said.returncode == 0, said.stderr
    return float(said.stdout)
