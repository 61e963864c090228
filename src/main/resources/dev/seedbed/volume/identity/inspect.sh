# Prints what tells what one volume holds. $1: where it is mounted.
#
# Lines: `F name`, then base64, then `.`; `D`, then the base64 of a data directory's path below $1, then `.`: what
# follows is of that directory; `O number`: where in the log the next part begins; `T seconds`: when something was
# written. Links are never followed: they could lead into another volume.
export LC_ALL=C

plain() { [ -f "$1" ] && [ ! -L "$1" ]; }

part() {
  plain "$2" || return 0
  printf 'F %s\n' "$1"
  head -c "$3" < "$2" | base64
  echo .
}

number() {
  n=0
  for byte in $(od -An -v -tu1 -j "$2" -N 8 "$1"); do n=$((n * 256 + byte)); done
}

postgresql() {
  part PG_VERSION "$1/PG_VERSION" 16
  part postmaster.pid "$1/postmaster.pid" 64
  [ -d "$1/global" ] && [ ! -L "$1/global" ] || return 0
  part pg_control "$1/global/pg_control" 512
  if plain "$1/global/pg_filenode.map"; then
    at=$1
    set -- $(od -An -v -tu4 -N 512 "$at/global/pg_filenode.map")
    while [ $# -ge 2 ]; do
      case $1 in
        1262) part pg_database "$at/global/$2" 262144 ;;
        1260) part pg_authid "$at/global/$2" 65536 ;;
      esac
      shift 2
    done
    set -- "$at"
  fi
  stat -c 'T %Y' "$1/global/pg_control" "$1"/pg_wal/0* "$1"/pg_xlog/0* "$1"/base/[0-9]* 2>/dev/null
  [ -d "$1/base" ] && [ ! -L "$1/base" ] || return 0
  echo 'F sizes'
  timeout 8 du -sk "$1"/base/[0-9]* 2>/dev/null | base64
  echo .
}

innodb_tail() {
  [ "$(head -c 4 < "$1" | tr -d '\0')" = Phys ] || return 0
  number "$1" 8; first=$n
  number "$1" 4096; one=$n
  number "$1" 4104; end=$n
  number "$1" 8192
  if [ "$n" -gt "$one" ]; then number "$1" 8200; end=$n; fi
  size=$(stat -c %s "$1")
  [ "$size" -gt 12288 ] && [ "$end" -ge "$first" ] || return 0
  place=$((12288 + (end - first) % (size - 12288)))
  printf 'O %s\nF log_tail\n' $((place % 4096))
  dd if="$1" bs=4096 skip=$((place / 4096)) count=5 2>/dev/null | base64
  echo .
}

# Prints the block of a log file that its last checkpoint lies in. $1: the file, $2: `redo` where its first block says
# at what number it begins.
innodb_block() {
  number "$1" 520; checkpoint=$n; place=528
  number "$1" 1544
  if [ "$n" -gt "$checkpoint" ]; then checkpoint=$n; place=1552; fi
  [ "$checkpoint" -gt 0 ] || return 0
  if [ "$2" = redo ]; then
    number "$1" 8; place=$((2048 + checkpoint - n))
  else
    number "$1" $place; place=$n
  fi
  [ "$place" -ge 2048 ] && [ "$place" -lt "$(stat -c %s "$1")" ] || return 0
  printf 'F block %s\n' "$checkpoint"
  dd if="$1" bs=512 skip=$((place / 512)) count=1 2>/dev/null | base64
  echo .
}

innodb() {
  for name in ibdata1 mysql.ibd aria_log_control; do part $name "$1/$name" 64; done
  for name in mysql_upgrade_history mysql_upgrade_info mariadb_upgrade_info; do part $name "$1/$name" 8192; done
  if [ ! -L "$1/mysql" ]; then
    for name in global_priv user db; do part $name.frm "$1/mysql/$name.frm" 64; done
  fi
  if plain "$1/ib_logfile0"; then
    part ib_logfile0 "$1/ib_logfile0" 12288
    innodb_tail "$1/ib_logfile0"
    innodb_block "$1/ib_logfile0" ring
  fi
  if [ ! -L "$1/#innodb_redo" ]; then
    for log in "$1/#innodb_redo/#ib_redo"*; do
      case $log in *_tmp) ;; *) if plain "$log"; then part redo "$log" 2048; innodb_block "$log" redo; fi ;; esac
    done
  fi
  stat -c 'T %Y' "$1"/ib* "$1"/undo* "$1"/binlog.* "$1"/aria_log* "$1/#innodb_redo/"* 2>/dev/null
  echo 'F sizes'
  for name in "$1"/*/; do
    name=${name%/}
    if [ -d "$name" ] && [ ! -L "$name" ]; then printf '%s\0' "$name"; fi
  done | timeout 8 xargs -0 du -sk 2>/dev/null | base64
  echo .
}

# Prints the manifest of append-only files.
aof() {
  [ -d "$1/appendonlydir" ] && [ ! -L "$1/appendonlydir" ] || return 0
  for name in "$1/appendonlydir"/*.manifest; do if plain "$name"; then printf '%s' "$name"; return; fi; done
}

valkey() {
  part dump.rdb "$1/dump.rdb" 512
  if plain "$1/dump.rdb"; then
    echo 'F dump.end'
    tail -c 9 < "$1/dump.rdb" | base64
    echo .
  fi
  for entry in "$1"/temp-*.rdb; do part temp "$entry" 16; done
  part appendonly.aof "$1/appendonly.aof" 512
  manifest=$(aof "$1")
  if [ -n "$manifest" ]; then
    part manifest "$manifest" 8192
    for entry in "$1/appendonlydir"/*.base.rdb; do part base.rdb "$entry" 512; done
  fi
  stat -c 'T %Y' "$1/dump.rdb" "$1/appendonly.aof" "$1/appendonlydir"/* 2>/dev/null
}

look() {
  if plain "$1/PG_VERSION"; then
    kind=postgresql
  elif plain "$1/ibdata1" || plain "$1/mysql.ibd" || plain "$1/aria_log_control"; then
    kind=innodb
  elif plain "$1/dump.rdb" || plain "$1/appendonly.aof" || [ -n "$(aof "$1")" ]; then
    kind=valkey
  else
    return 0
  fi
  found=yes
  echo D
  printf '%s' "$2" | base64
  echo .
  $kind "$1"
}

found=
echo 'F names'
find "$1" -mindepth 1 -maxdepth 1 -print0 2>/dev/null | head -c 4096 | base64
echo .
find "$1" -mindepth 1 -maxdepth 1 -print0 2>/dev/null | head -c 4096 | xargs -0 stat -c 'T %Y' 2>/dev/null
look "$1" ''
if [ -z "$found" ] && [ "$(find "$1" -mindepth 1 -maxdepth 1 2>/dev/null | head -n 65 | wc -l)" -le 64 ]; then
  for below in "$1"/*/; do
    below=${below%/}
    if [ -d "$below" ] && [ ! -L "$below" ]; then
      name=${below##*/}
      look "$below" "$name"
      for inner in docker data main; do
        [ -L "$below/$inner" ] || look "$below/$inner" "$name/$inner"
      done
    fi
  done
fi
exit 0
