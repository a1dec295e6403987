#!/bin/sh
# start-x.sh PROGRAM [ARGUMENT...]: as root, brings up the X server on its own console and in it, as the user kiosk, the
# locked session. Ends when either of them does. The server is root's, as a display manager's is: it then needs neither a
# login nor a seat (docs/decisions/0013-session-without-login.md).
set -eu

here=$(cd "$(dirname "$0")" && pwd)
user=kiosk
home=$(getent passwd "$user" | cut -d: -f6)
run=/run/concentric

install -d -m 0755 "$run"
install -d -o "$user" -g "$user" -m 0700 "$run/kiosk"
cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
rm -f "$run/kiosk/xauthority"
(umask 077 && xauth -q -f "$run/kiosk/xauthority" add :0 . "$cookie")
chown "$user:$user" "$run/kiosk/xauthority"

export XAUTHORITY="$run/kiosk/xauthority" XDG_RUNTIME_DIR="$run/kiosk" XDG_SESSION_TYPE=x11
export HOME="$home" USER="$user" LOGNAME="$user" SHELL=/bin/sh
cd "$home"

# No -- for setpriv: to xinit the first one begins the server's arguments.
exec xinit /usr/bin/setpriv --reuid="$user" --regid="$user" --init-groups "$here/x-session.sh" "$@" \
  -- "$here/x-server.sh" :0 vt7 -nolisten tcp -noreset -auth "$run/kiosk/xauthority"
