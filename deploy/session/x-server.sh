#!/bin/sh
# x-server.sh [ARGUMENT...]: the X server, unable to speak to systemd: Debian's says READY=1 for itself, long before a page lives.
unset NOTIFY_SOCKET WATCHDOG_USEC WATCHDOG_PID
exec /usr/bin/Xorg "$@"
