#!/bin/sh
# run-exhibition.sh PROGRAM [ARGUMENT...]: runs the program with the watch over its signs of life beside it, and ends
# when the program does, with its exit code: the unit then starts everything anew.
set -u

here=$(cd "$(dirname "$0")" && pwd)
export CONCENTRIC_LIFE="${CONCENTRIC_LIFE:-$XDG_RUNTIME_DIR/life}"

"$here/watch-life.sh" "$CONCENTRIC_LIFE" &
watch=$!
"$@" &
program=$!
# systemctl stop reaches everybody at once; whoever asks only us to end means the program.
trap 'kill "$program" 2>/dev/null' TERM INT HUP

code=0
wait "$program" || code=$?
# A wait that a signal cut short says more than 128 while the program is still on its way out.
while kill -0 "$program" 2>/dev/null; do
  code=0
  wait "$program" || code=$?
done
kill "$watch" 2>/dev/null
exit "$code"
