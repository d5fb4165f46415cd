#!/bin/sh
# Qt brings its own libraries, but expects some of the system's. On Debian-like systems: installs
# those that are missing when that is allowed, else names them in one line.
# Usage: qt_libraries.sh FOLDER_OF_PYSIDE6
set -eu

command -v apt-get >/dev/null && command -v ldd >/dev/null || exit 0

missing() {
    ldd "$1"/Qt/plugins/platforms/libqxcb.so "$1"/Qt/lib/libQt6Widgets.so.6 "$1"/Qt/lib/libQt6Svg.so.6 |
        sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p' | sort -u
}

[ -n "$(missing "$1")" ] || exit 0
packages="libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libx11-xcb1 libxcb-cursor0
    libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon0 libxkbcommon-x11-0"

if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "Qt needs libraries that this system lacks; please run: sudo apt-get install" $packages >&2
    exit 0
fi
$as_root apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $packages >/dev/null
left=$(missing "$1")
[ -z "$left" ] || echo "Qt still lacks these libraries:" $left >&2
