# shellcheck shell=sh disable=SC2154,SC2034 # install.sh sets root and doing, and uses the lists
# What install.sh needs of the system beyond files: packages, the user, systemd. Needs put.sh.

# What Electron needs; the same list as tools/system/needed-packages.ts has for a window, held together by a test.
window_packages='libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libnotify4 libxtst6 at-spi2-core libdrm2 fontconfig fonts-dejavu-core'
x11_packages='xserver-xorg xinit xauth openbox x11-xserver-utils xinput'
cage_packages='cage xwayland seatd x11-xserver-utils'

is_debian() {
  # shellcheck disable=SC1091 # the system's own
  (. "$root/etc/os-release" && case "$ID ${ID_LIKE:-}" in *debian* | *ubuntu*) exit 0 ;; *) exit 1 ;; esac)
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Debian 13 and Ubuntu 24.04 renamed libraries when time_t grew.
name_here() {
  if apt-cache show "$1t64" >/dev/null 2>&1; then echo "$1t64"; else echo "$1"; fi
}

# packages NAME...: installs those that are missing; into another root none.
packages() {
  if [ -n "$root" ]; then
    tell . "$*" "另一个根目录里不装软件包 / no packages into another root"
    return 0
  fi
  missing=
  for name in "$@"; do
    here_name=$(name_here "$name")
    is_installed "$here_name" || missing="$missing $here_name"
  done
  if [ -z "$missing" ]; then
    tell '=' "$*" "都有了 / all there"
    return 0
  fi
  tell + "$missing" "apt-get install"
  [ "$doing" = work ] || return 0
  # shellcheck disable=SC2086 # a list
  if ! { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $missing; }; then
    echo "软件包没有装上：请先接上网络，或把 Debian 安装盘加进软件源，再运行一次。" >&2
    echo "Packages could not be installed: connect a network or add an installation disc to the sources, then run this again." >&2
    exit 1
  fi
  remember packages "$missing"
}

# user NAME HOME: an account without password, shell or skeleton, in the groups that may draw and sound.
user() {
  if grep -q "^$1:" "$root/etc/passwd"; then
    tell '=' "$1" "用户已有 / user is there"
    return 0
  fi
  tell + "$1" "新用户，不能登录 / new user, can't log in"
  folder "$(dirname "$2")"
  [ "$doing" = work ] || return 0
  groups=
  for group in video render audio; do
    ! grep -q "^$group:" "$root/etc/group" || groups="$groups${groups:+,}$group"
  done
  remember user "$1"
  useradd ${root:+--prefix "$root"} --system --user-group --no-create-home --home-dir "$2" --shell /usr/sbin/nologin \
    ${groups:+--groups "$groups"} --comment 'Concentric' "$1"
  folder "$2" 700
  # By number: this machine may know nobody of that name in another root. What an earlier kiosk left is this one's.
  own "$(awk -F: -v name="$1" '$1 == name { print $3 ":" $4 }' "$root/etc/passwd")" "$root$2"
}

# Whether the units of this root are the ones of a running systemd.
is_live() { [ -z "$root" ] && [ -d /run/systemd/system ]; }

stop_units() {
  ! is_live || systemctl stop concentric.service concentric-cage.service 2>/dev/null || true
}

reload_units() {
  ! is_live || systemctl daemon-reload
}
