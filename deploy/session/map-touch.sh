#!/bin/sh
# map-touch.sh [--watch]: turns screens and puts each touch panel's fingers on its own screen, as /etc/concentric/touch.conf
# says; with --watch again whenever a device or a screen comes or goes, until the display is gone.
set -u

config=${CONCENTRIC_TOUCH:-/etc/concentric/touch.conf}

# Each line: OUTPUT TURN NAME OF THE TOUCH DEVICE…
map() {
  [ -r "$config" ] || return 0
  while read -r output turn device; do
    case $output in '' | '#'*) continue ;; esac
    [ "$turn" = - ] || xrandr --output "$output" --rotate "$turn" ||
      echo "map-touch: $config: 屏幕 $output 转不成 $turn。 / screen $output can't be turned $turn." >&2
    [ -n "$device" ] || continue
    found=no
    for id in $(ids_of "$device"); do
      xinput map-to-output "$id" "$output" 2>/dev/null && found=yes
    done
    [ "$found" = yes ] ||
      echo "map-touch: $config: 触摸设备 $device 没有对到屏幕 $output。 / touch device $device was not put on screen $output." >&2
  done <"$config"
}

# The numbers of the devices of exactly this name: a panel may be several.
ids_of() {
  for id in $(xinput list --id-only); do
    [ "$(xinput list --name-only "$id")" != "$1" ] || echo "$id"
  done
}

# What is plugged in; --current asks nobody, so that no screen flickers.
plugged() {
  xinput list --short && xrandr --current | grep ' connected'
}

if [ "${1:-}" != --watch ]; then
  map
  exit 0
fi

before=
while now=$(plugged 2>/dev/null); do
  if [ "$now" != "$before" ]; then
    map
    before=$(plugged 2>/dev/null) || exit 0
  fi
  sleep 3
done
