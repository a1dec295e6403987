# shellcheck shell=sh disable=SC2154 # install.sh sets root, here, doing, record and originals
# Verbs for install.sh. Each looks at what is there and, when $doing is "plan", only says what it would do. What was changed
# stands in the record, a line each, "kind<tab>path<tab>sum or target", so that undo.sh can take back exactly that. A line is
# written before the deed: after a power cut the record knows too much, never too little.

tab=$(printf '\t')

# tell MARK PATH WORDS: one line of the plan, or of the work where there is any.
tell() { [ "$doing$1" = work= ] || printf '  %s %s  %s\n' "$1" "$2" "$3"; }

sum_of() { sha256sum <"$1" | cut -d' ' -f1; }
is_there() { [ -e "$1" ] || [ -L "$1" ]; }

# recorded KIND PATH: the last word of its line; fails when there is none.
recorded() {
  [ -r "$record" ] || return 1
  awk -F "$tab" -v kind="$1" -v path="$2" '$1 == kind && $2 == path { last = $3; found = 1 } END { print last; exit !found }' "$record"
}

remember() { printf '%s\t%s\t%s\n' "$1" "$2" "${3:-}" >>"$record"; }

forget() {
  awk -F "$tab" -v kind="$1" -v path="$2" '!($1 == kind && $2 == path)' "$record" >"$record.new"
  mv "$record.new" "$record"
}

# own WHO PATH: gives away a file or folder; only root can, and anybody may try things in a root of his own.
own() { [ "$(id -u)" -ne 0 ] || chown -R "$1" "$2"; }

# folder PATH [MODE]: makes it and its parents where they are missing.
folder() {
  is_there "$root$1" && return 0
  folder "$(dirname "$1")"
  [ "$doing" = work ] || return 0
  remember folder "$1"
  mkdir "$root$1"
  chmod "${2:-755}" "$root$1"
  own root:root "$root$1"
}

# keep_original PATH: puts aside what was there before us, once.
keep_original() {
  is_there "$root$1" || return 0
  remember original "$1"
  mkdir -p "$originals$(dirname "$1")"
  cp -a "$root$1" "$originals$1"
}

# file SOURCE PATH [own-words]: a file of ours. With own-words, what a keeper wrote into it stays.
file() {
  source="$here/$1" path=$2
  if ours=$(recorded file "$path") && [ -f "$root$path" ]; then
    if cmp -s "$source" "$root$path"; then
      tell '=' "$path" "没有变化 / unchanged"
      return 0
    fi
    if [ "${3:-}" = own-words ] && [ "$(sum_of "$root$path")" != "$ours" ]; then
      tell '=' "$path" "值班人员改过，不动 / edited by a keeper, left alone"
      return 0
    fi
    tell '~' "$path" "更新 / updated"
  elif is_there "$root$path"; then
    tell '~' "$path" "替换，原件留存 / replaced, the original is kept"
    [ "$doing" != work ] || keep_original "$path"
  else
    tell + "$path" "新 / new"
  fi
  folder "$(dirname "$path")"
  [ "$doing" = work ] || return 0
  [ -z "${ours:-}" ] || forget file "$path"
  remember file "$path" "$(sum_of "$source")"
  cp "$source" "$root$path.new"
  chmod 644 "$root$path.new"
  own root:root "$root$path.new"
  mv -f "$root$path.new" "$root$path"
}

# link TARGET PATH: a symbolic link of ours.
link() {
  target=$1 path=$2
  if [ "$(readlink "$root$path" 2>/dev/null)" = "$target" ]; then
    tell '=' "$path" "没有变化 / unchanged"
    return 0
  fi
  if is_there "$root$path"; then
    tell '~' "$path → $target" "替换，原件留存 / replaced, the original is kept"
    [ "$doing" != work ] || keep_original "$path"
  else
    tell + "$path → $target" "新 / new"
  fi
  folder "$(dirname "$path")"
  [ "$doing" = work ] || return 0
  remember link "$path" "$target"
  ln -sfn "$target" "$root$path"
}

# no_link PATH: takes back a link that an earlier run of ours made.
no_link() {
  target=$(recorded link "$1") || return 0
  tell - "$1" "去掉 / removed"
  [ "$doing" = work ] || return 0
  [ "$(readlink "$root$1")" != "$target" ] || rm "$root$1"
  forget link "$1"
}

# tree SOURCE PATH: a whole folder of ours.
tree() {
  source=$1 path=$2
  if [ "$(cd "$source" && pwd -P)" = "$(cd "$root$path" 2>/dev/null && pwd -P)" ]; then
    tell '=' "$path" "已在那里，不复制 / is there already, not copied"
  elif [ -d "$root$path" ] && diff -rq "$source" "$root$path" >/dev/null; then
    tell '=' "$path" "没有变化 / unchanged"
  elif recorded tree "$path" >/dev/null; then
    tell '~' "$path" "更新 / updated"
    copy_tree
  elif is_there "$root$path"; then
    tell '~' "$path" "替换，原件留存 / replaced, the original is kept"
    [ "$doing" != work ] || keep_original "$path"
    copy_tree
  else
    tell + "$path" "新 / new"
    copy_tree
  fi
}

copy_tree() {
  folder "$(dirname "$path")"
  [ "$doing" = work ] || return 0
  recorded tree "$path" >/dev/null || remember tree "$path"
  rm -rf "$root$path.new"
  cp -R --preserve=mode,timestamps,links "$source" "$root$path.new"
  chmod -R u=rwX,go=rX "$root$path.new"
  own root:root "$root$path.new"
  rm -rf "$root${path:?}"
  mv "$root$path.new" "$root$path"
}
