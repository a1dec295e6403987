# shellcheck shell=sh disable=SC2154,SC2034 # install.sh sets root, record and originals; put.sh reads doing
# Takes back what the record says, the last deed first. Needs put.sh.

undo() {
  doing=undo
  if [ ! -r "$record" ]; then
    echo "没有安装记录（$record），没有可撤销的。 / There is no record, nothing to undo."
    return 0
  fi
  stop_units
  tac "$record" >"$record.undo"
  while IFS="$tab" read -r kind path word; do
    "undo_$kind" "$path" "$word"
  done <"$record.undo"
  rm -rf "$originals" "$record" "$record.undo"
  rmdir "$root/var/lib/concentric" 2>/dev/null || true
  reload_units
}

undo_file() {
  if [ ! -f "$root$1" ]; then
    tell . "$1" "已经不在 / gone already"
  elif [ "$(sum_of "$root$1")" = "$2" ]; then
    tell - "$1" "去掉 / removed"
    rm "$root$1"
  else
    tell '!' "$1" "装好后被改过，改名留作 .changed / changed since, kept as .changed"
    mv "$root$1" "$root$1.changed"
  fi
}

undo_link() {
  if [ "$(readlink "$root$1" 2>/dev/null)" = "$2" ]; then
    tell - "$1" "去掉 / removed"
    rm "$root$1"
  else
    tell '!' "$1" "不再是我们的链接，不动 / no longer our link, left alone"
  fi
}

undo_tree() {
  tell - "$1" "去掉 / removed"
  rm -rf "$root${1:?}"
}

undo_folder() {
  if rmdir "$root$1" 2>/dev/null; then
    tell - "$1" "去掉 / removed"
  elif [ -d "$root$1" ]; then
    tell '!' "$1" "里面还有东西，留着 / not empty, kept"
  fi
}

undo_original() {
  tell '~' "$1" "恢复原件 / the original is back"
  rm -rf "$root${1:?}"
  cp -a "$originals$1" "$root$1"
}

undo_user() {
  tell - "$1" "用户去掉 / user removed"
  # It complains about a mailbox that nobody has.
  userdel ${root:+--prefix "$root"} "$1" 2>/dev/null || tell '!' "$1" "用户去不掉 / could not remove the user"
}

undo_packages() {
  tell . "$1" "软件包留着；不要了就用 apt-get remove / packages are left; apt-get remove takes them away"
}
