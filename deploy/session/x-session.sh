#!/bin/sh
# x-session.sh PROGRAM [ARGUMENT...]: the locked session on the X display that DISPLAY names, as an ordinary user.
# A window manager without keys, mouse actions or frames; no blanking; fingers on the right screen; then the program.
# What is started here beside the program ends with the display.
set -u

here=$(cd "$(dirname "$0")" && pwd)

xset s off s noblank
xset dpms 0 0 0 2>/dev/null || echo "x-session: 显示器不支持省电设置。 / the display knows no power saving." >&2

keep_window_manager() {
  while xset q >/dev/null 2>&1; do
    openbox --sm-disable --config-file "$here/openbox.xml"
    sleep 1
  done
}

keep_window_manager &
"$here/map-touch.sh" --watch &
exec "$here/run-exhibition.sh" "$@"
