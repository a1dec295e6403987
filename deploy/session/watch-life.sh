#!/bin/sh
# watch-life.sh FILE: tells systemd that the exhibition lives, as long as it does.
# The program writes another number into FILE every two seconds while main and page live (electron/sign-of-life.ts).
# READY=1 at the first number; WATCHDOG=1 at each look that finds a number other than the one before. Numbers, not the
# file's age: a hall's clock may be set by years while we look. Looks five times within WATCHDOG_USEC.
set -u

life=${1:?"usage: watch-life.sh FILE"}
if [ -z "${NOTIFY_SOCKET:-}" ]; then
  echo "watch-life: 没有人在听（NOTIFY_SOCKET 为空），不必看守。 / nobody listens, nothing to watch." >&2
  exit 0
fi
every=$((${WATCHDOG_USEC:-30000000} / 5000000))
[ "$every" -ge 1 ] || every=1

is_ready=no
last=
# A sign left by an earlier run is none of ours.
[ ! -r "$life" ] || last=$(cat "$life")

while :; do
  sign=$(cat "$life" 2>/dev/null) || sign=
  # An empty file is one that is being written just now.
  if [ -n "$sign" ] && [ "$sign" != "$last" ]; then
    last=$sign
    if [ "$is_ready" = no ]; then
      is_ready=yes
      systemd-notify READY=1 WATCHDOG=1 "STATUS=展项在运行 / the exhibition is running"
    else
      systemd-notify WATCHDOG=1
    fi
  fi
  sleep "$every"
done
