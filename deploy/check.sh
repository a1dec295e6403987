#!/bin/sh
# check.sh [--root DIR]: names what isn't locked on this machine; changes nothing. Exit code 1 when something is open. To be
# run as root, who alone can see whether an account has a password.
# shellcheck disable=SC2317 # the questions are asked through locked
set -u

root=''
[ "${1:-}" != --root ] || root=${2:?"usage: check.sh [--root DIR]"}
system=$root/etc/systemd/system
open=0

# locked WORDS COMMAND...: a line, ✓ when the command succeeds and ✗ when it doesn't.
locked() {
  words=$1
  shift
  if "$@" >/dev/null 2>&1; then
    echo "✓ $words"
  else
    echo "✗ $words"
    open=$((open + 1))
  fi
}

masked() { [ "$(readlink "$system/$1")" = /dev/null ]; }
not() { ! "$@"; }
# says PATTERN FILE...
says() {
  pattern=$1
  shift
  grep -Eqs -- "$pattern" "$@"
}

# The last word of a kind in a folder of .conf files, as systemd reads them.
setting() { cat "$root$2" "$root$2".d/*.conf 2>/dev/null | sed -n "s/^ *$1 *= *//p" | tail -n 1; }
setting_is() { [ "$(setting "$1" "$2")" = "$3" ]; }

no_login() { says '^kiosk:[*!]' "$root/etc/shadow" && says '^kiosk:.*(nologin|false)$' "$root/etc/passwd"; }
may_more() { says '^(sudo|wheel|adm|root|disk):.*[:,]kiosk(,|$)' "$root/etc/group"; }
sandboxed() { [ "$(stat -c %a "$root/opt/concentric/chrome-sandbox")" = 4755 ]; }
kiosk_number() { awk -F: '$1 == "kiosk" { print $3 }' "$root/etc/passwd"; }
writable() {
  find "$root/opt/concentric" "$root/usr/local/lib/concentric" ! -type l \( -perm /022 -o -uid "$(kiosk_number)" \) | grep -q .
}
bare_openbox() {
  file=$root/usr/local/lib/concentric/session/openbox.xml
  says '<keyboard/>' "$file" && says '<mouse/>' "$file" && ! says '<(key|mouse)bind|<menu' "$file"
}
xorg_says() {
  cat "$root"/etc/X11/xorg.conf "$root"/etc/X11/xorg.conf.d/*.conf 2>/dev/null |
    grep -E "^[^#]*\"$1\"" | tail -n 1 | grep -Eqi '"(true|on|yes|1)"'
}
starts_itself() {
  [ -L "$system/multi-user.target.wants/concentric.service" ] || [ -L "$system/multi-user.target.wants/concentric-cage.service" ]
}
desktop() { [ -L "$system/display-manager.service" ] && ! masked display-manager.service; }
somebody_logs_in() { says '^[^#]*--autologin' "$system"/getty@*.service.d/*.conf; }

echo "账户和程序 / account and program"
locked "用户 kiosk 没有密码，不能登录 / kiosk can't log in" no_login
locked "用户 kiosk 没有管理权 / kiosk is no administrator" not may_more
locked "程序在 /opt/concentric / the program is there" test -x "$root/opt/concentric/concentric"
locked "程序只有管理员能改 / only root can change it" not writable
locked "页面关在沙箱里 / pages are in the sandbox" sandboxed
echo "键盘 / keyboard"
locked "窗口管理器没有快捷键和鼠标动作 / the window manager has no keys" bare_openbox
locked "Ctrl+Alt+F1 去不了控制台 / no way to a console" xorg_says DontVTSwitch
locked "Ctrl+Alt+Backspace 关不掉画面 / the screen can't be killed" xorg_says DontZap
locked "Ctrl+Alt+Del 不重启 / Ctrl+Alt+Del does nothing" masked ctrl-alt-del.target
locked "Alt+SysRq 没有用 / no SysRq" says '^kernel.sysrq *= *0' "$root/etc/sysctl.d/60-concentric.conf"
echo "运行 / running"
locked "开机自己运行 / starts with the machine" starts_itself
locked "没有桌面抢屏幕 / no desktop takes the screen" not desktop
locked "没有别的用户自动登录 / nobody else is logged in by itself" not somebody_logs_in
for target in sleep suspend hibernate hybrid-sleep; do
  locked "不睡眠 / no sleep: $target" masked "$target.target"
done
for key in HandleSuspendKey HandleHibernateKey HandleLidSwitch IdleAction; do
  locked "按键和合盖不睡眠 / no sleep by key or lid: $key" setting_is "$key" /etc/systemd/logind.conf ignore
done
if [ -z "$root" ]; then
  locked "展项正在运行 / the exhibition runs" systemctl is-active -q concentric.service concentric-cage.service
fi

echo "脚本锁不住的，请人来看 / what no script can lock; please look yourself"
[ "$(setting HandlePowerKey /etc/systemd/logind.conf)" = ignore ] ||
  echo "! 电源按钮会关机：锁进机柜 / the power button shuts down: lock it away"
echo "! 电源线、网线、USB 口：锁进机柜 / plugs and USB ports: lock them away"
echo "! BIOS：设密码，只从硬盘启动，来电自动开机 / BIOS: password, disk only, power on after an outage"
echo "! 展项重启的两三秒里键盘能到控制台（要密码）：不要留键盘 / no keyboard: for seconds of a restart it reaches a console"

[ "$open" -eq 0 ] && echo "都锁上了。 / All locked." && exit 0
echo "没锁上 $open 项（✗）。再运行 install.sh；还不行就找技术人员。 / $open open (✗): run install.sh again."
exit 1
