#!/bin/sh
# Sets up the session around the exhibition on Debian or Ubuntu: says what it will do, asks, does it; may be run again at any
# time, and takes everything back with --undo.
set -eu
umask 022

here=$(cd "$(dirname "$0")" && pwd)
. "$here/install/put.sh"
. "$here/install/system.sh"
. "$here/install/undo.sh"

usage() {
  cat <<'EOF'
用法 / usage: sudo sh install.sh [--package 文件夹] [--session x11|cage] [--yes] [--dry-run] [--undo] [--root 目录]

  --package 文件夹  程序所在的文件夹，里面有 concentric；不写就在本文件夹旁边找
                    the folder with the program concentric; looked for beside this folder unless given
  --session         x11（默认 / default）或 / or cage
  --yes             不再问 / don't ask
  --dry-run         只说要做什么 / only say what would be done
  --undo            撤销安装 / take everything back
  --root 目录       装进另一个根目录，不动本机 / into another root, this machine is left alone
EOF
}

die() {
  printf '%s\n' "$@" >&2
  exit 1
}

package='' session=x11 root='' is_sure=no is_dry=no is_undo=no
while [ $# -gt 0 ]; do
  case $1 in
    --package) package=${2:?"$(usage)"} && shift ;;
    --session) session=${2:?"$(usage)"} && shift ;;
    --root) root=${2:?"$(usage)"} && shift ;;
    --yes) is_sure=yes ;;
    --dry-run) is_dry=yes ;;
    --undo) is_undo=yes ;;
    --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
  esac
  shift
done

[ -z "$root" ] || root=$(cd "$root" && pwd)
[ "$root" != / ] || root=''
record=$root/var/lib/concentric/installed
originals=$root/var/lib/concentric/originals

case $session in x11 | cage) ;; *) die "--session: x11 或 / or cage" ;; esac
is_debian || die "只会装 Debian 和 Ubuntu。 / Only for Debian and Ubuntu."
[ -n "$root" ] || [ "$(id -u)" -eq 0 ] || [ "$is_dry" = yes ] ||
  die "请用 sudo sh $0 再运行。 / Please run it again with sudo."

find_package() {
  for folder in ${package:+"$package"} "$here/.." "$here"/../concentric-*-linux-* "$here/../concentric" "$root/opt/concentric"; do
    if [ -x "$folder/concentric" ] && [ -f "$folder/concentric" ]; then
      (cd "$folder" && pwd)
      return 0
    fi
    [ -z "$package" ] || return 1
  done
  return 1
}

everything() {
  echo "1. 软件包 / packages"
  # shellcheck disable=SC2086 # lists
  case $session in
    x11) packages $window_packages $x11_packages ;;
    cage) packages $window_packages $cage_packages ;;
  esac
  echo "2. 展项用户 / the user of the exhibition"
  user kiosk /home/kiosk
  echo "3. 程序 / the program"
  tree "$package" /opt/concentric
  [ "$doing" != work ] || make_runnable
  echo "4. 锁定的会话 / the locked session"
  tree "$here" /usr/local/lib/concentric
  [ "$doing" != work ] || chmod 755 "$root"/usr/local/lib/concentric/session/*.sh
  file session/xorg.conf /etc/X11/xorg.conf.d/50-concentric.conf
  file session/touch.conf /etc/concentric/touch.conf own-words
  echo "5. 不睡眠，按键不能离开 / no sleep, no way out by keys"
  file system/logind.conf /etc/systemd/logind.conf.d/50-concentric.conf
  file system/sysctl.conf /etc/sysctl.d/60-concentric.conf
  for unit in sleep.target suspend.target hibernate.target hybrid-sleep.target ctrl-alt-del.target; do
    link /dev/null "/etc/systemd/system/$unit"
  done
  if is_there "$root/etc/systemd/system/display-manager.service"; then
    link /dev/null /etc/systemd/system/display-manager.service
  fi
  echo "6. 开机自动运行，出错自动重来 / starts with the machine, and again after any failure"
  file session/concentric.service /etc/systemd/system/concentric.service
  file session/concentric-cage.service /etc/systemd/system/concentric-cage.service
  autostart=/etc/systemd/system/multi-user.target.wants
  case $session in
    x11)
      no_link "$autostart/concentric-cage.service"
      link ../concentric.service "$autostart/concentric.service"
      ;;
    cage)
      no_link "$autostart/concentric.service"
      link ../concentric-cage.service "$autostart/concentric-cage.service"
      ;;
  esac
}

# A stick forgets who may run what; the sandbox's helper must be root's own, or Ubuntu 24.04 starts no page.
make_runnable() {
  chmod 755 "$root/opt/concentric/concentric"
  sandbox=$root/opt/concentric/chrome-sandbox
  [ ! -f "$sandbox" ] || chmod 4755 "$sandbox"
}

ask() {
  [ "$is_sure" = no ] || return 0
  printf '%s' "$1 [y/N] "
  read -r answer || answer=
  case $answer in y | Y | yes | 是) ;; *) die "什么也没做。 / Nothing was done." ;; esac
}

if [ "$is_undo" = yes ]; then
  [ "$is_dry" = no ] || die "--undo 不能同 --dry-run 一起用。 / --undo can't be dry."
  ask "按安装记录 $record 撤销全部。要继续吗？ / Undo everything in the record. Go on?"
  undo
  echo "撤销完了。重启后生效。 / Undone; takes effect after a restart."
  exit 0
fi

package=$(find_package) || die "找不到程序：请用 --package 指明有 concentric 的文件夹。" "No program found: name its folder with --package."
echo "将要做的事 / what will be done（+ 新 new，~ 替换 replaced，= 不动 unchanged）"
doing=plan
everything
[ "$is_dry" = no ] || exit 0
ask "要继续吗？ / Go on?"

doing=work
mkdir -p "$(dirname "$record")"
[ -e "$record" ] || : >"$record"
everything
reload_units
cat <<EOF
装好了。重启电脑，展项自己开始。 / Done. Restart the computer; the exhibition starts by itself.
检查 / check:   sh /usr/local/lib/concentric/check.sh
撤销 / undo:    sudo sh /usr/local/lib/concentric/install.sh --undo
EOF
