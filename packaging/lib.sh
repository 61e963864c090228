# shellcheck shell=bash
# Shared by the scripts of this directory; sourced, never run.
# Words for people go to stderr, so that stdout stays the output of the command itself.

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf 'seedbed: %s\n' "$*" >&2; }

# fail REASON [WHAT TO DO...]: one line each, then exit 1.
fail() {
  printf 'seedbed: error: %s\n' "$1" >&2
  shift
  [ $# -eq 0 ] || printf '         %s\n' "$@" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

is_root() { [ "$(id -u)" -eq 0 ]; }

# Runs a command as root: directly, or by sudo. Without a terminal sudo must not ask.
as_root() {
  if is_root; then
    "$@"
  elif ! has sudo; then
    fail "this needs root, and there is no sudo: $*" "Run the script as root, or install sudo."
  elif [ -t 0 ]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# Runs a command; its output is shown only when it fails.
quietly() {
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  [ "$status" -eq 0 ] || tail -n 40 "$log" >&2
  rm -f "$log"
  return "$status"
}

installed() { [[ " $(dpkg-query --show --showformat '${db:Status-Status} ' "$1" 2>/dev/null)" == *' installed '* ]]; }

# The first of the named packages that apt can install; nothing when there is none.
first_available() {
  local package
  for package in "$@"; do
    # (No "grep -q" at the end of a pipe in these scripts: it closes the pipe early, and pipefail sees that.)
    if [[ "$(apt-cache show "$package" 2>/dev/null)" == *Filename:* ]]; then
      printf '%s\n' "$package"
      return
    fi
  done
}

apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a \
    apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@"
}

# Lists are read once per run, and only when they are missing or older than a day.
apt_refresh() {
  [ -z "${APT_REFRESHED:-}" ] || return 0
  APT_REFRESHED=yes
  if [ "${1:-}" != force ] && [ -n "$(find /var/lib/apt/lists -name '*_Packages*' -mtime -1 -print -quit 2>/dev/null)" ]; then
    return 0
  fi
  say "reading the package lists"
  # "apt-get update" has its own lock, which DPkg::Lock::Timeout does not cover everywhere.
  local attempt
  for attempt in 1 2 3 4 5 6 7 8 9 10; do
    quietly apt_get update && return 0
    say "apt-get update failed (attempt $attempt), trying again"
    sleep 3
  done
  fail "the package lists cannot be read" "Look at the messages above; then run: apt-get update"
}

# want PACKAGE[|ALTERNATIVE...]...: installs what is missing, and says what.
want() {
  has apt-get || fail "this machine has no apt-get; install these yourself: $*"
  local choice package missing=() wanted=()
  for choice in "$@"; do
    local -a alternatives
    IFS='|' read -r -a alternatives <<<"$choice"
    for package in "${alternatives[@]}"; do
      if installed "$package"; then continue 2; fi
    done
    wanted+=("$choice")
  done
  [ ${#wanted[@]} -gt 0 ] || return 0
  apt_refresh
  for choice in "${wanted[@]}"; do
    IFS='|' read -r -a alternatives <<<"$choice"
    package=$(first_available "${alternatives[@]}")
    [ -n "$package" ] || fail "no package source of this machine offers: ${choice//|/ or }"
    missing+=("$package")
  done
  say "installing ${missing[*]}"
  if ! quietly apt_get install --no-install-recommends "${missing[@]}"; then
    APT_REFRESHED=''
    apt_refresh force
    quietly apt_get install --no-install-recommends "${missing[@]}" || fail "could not install ${missing[*]}"
  fi
}

# --- Java ---

# The major version of the JDK in a directory; fails where there is none that compiles.
jdk_major() {
  local line
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    if [[ $line =~ ^JAVA_VERSION=\"([0-9]+) ]]; then
      printf '%s\n' "${BASH_REMATCH[1]}"
      return 0
    fi
  done <"$1/release"
  return 1
}

find_jdk() {
  local candidate major
  for candidate in "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" "${JAVA25_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* \
    /opt/java/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$candidate" ] || continue
    major=$(jdk_major "$candidate") || continue
    if [ "$major" -ge 25 ]; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

# Sets JAVA_HOME to a JDK 25 or newer, also for Maven; the default "java" of the machine does not matter.
need_jdk() {
  local home
  if ! home=$(find_jdk); then
    if has apt-get; then
      apt_refresh
      if [ -n "$(first_available openjdk-25-jdk)" ]; then want openjdk-25-jdk; fi
    fi
    home=$(find_jdk) || fail "there is no JDK 25 on this machine, and its package sources offer none" \
      "Debian 13 and Ubuntu 25.10 or newer: apt-get install openjdk-25-jdk" \
      "Elsewhere: unpack a JDK 25 (Temurin, for example) below /usr/lib/jvm, or set JAVA_HOME to it."
  fi
  export JAVA_HOME=$home
}

need_maven() { has mvn || want maven; }

maven() {
  need_maven
  local -a colour=()
  [ -t 1 ] || colour=(-Dstyle.color=never)
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    mvn -B -ntp ${colour[@]+"${colour[@]}"} -f "$ROOT/pom.xml" "$@"
}

# need_gui [PACKAGE]: what JavaFX needs of the system, and fonts, also for Japanese; looked up once, then remembered.
# shellcheck disable=SC2120
need_gui() {
  local stamp="$ROOT/target/.gui-ready${1:+-$1}"
  [ ! "$stamp" -nt "$ROOT/packaging/lib.sh" ] || return 0
  if has dpkg-query; then
    want 'libgtk-3-0|libgtk-3-0t64' libgl1 libxtst6 'libasound2|libasound2t64' libxxf86vm1 \
      fonts-dejavu-core fonts-noto-cjk "$@"
  fi
  mkdir -p "$ROOT/target"
  touch "$stamp"
}

# need_store_programs: what tests keep packages in: git with git-lfs, and a registry. The package of the registry would
# start a service, so it is only unpacked.
need_store_programs() {
  local folder programs=$ROOT/target/programs
  has apt-get || return 0
  want git git-lfs
  if ! has docker-registry && [ ! -x "$programs/usr/bin/docker-registry" ]; then
    apt_refresh
    say "unpacking docker-registry"
    folder=$(mktemp -d)
    (cd "$folder" && quietly apt-get -q download docker-registry) || fail "docker-registry cannot be downloaded"
    mkdir -p "$programs"
    dpkg-deb -x "$folder"/docker-registry_*.deb "$programs"
    rm -rf "$folder"
  fi
}

CLASSPATH_FILE=$ROOT/target/classpath.txt
BUILD_STAMP=$ROOT/target/.built
APP_JAR=$ROOT/target/seedbed.jar
PICOCLI_JAR=$ROOT/target/picocli.jar
NATIVES=$ROOT/target/native

# Compiles when a source is newer than the last build, writes the class path down and packs the jar.
build_app() {
  if [ -s "$CLASSPATH_FILE" ] && [ -s "$APP_JAR" ] && [ -e "$BUILD_STAMP" ] &&
    [ -z "$(find "$ROOT/pom.xml" "$ROOT/src/main" "$ROOT/assets" "$ROOT/packaging/StyleSheets.java" \
      "$ROOT/packaging/PicocliJar.java" \
      -newer "$BUILD_STAMP" -print -quit 2>/dev/null)" ]; then
    return 0
  fi
  need_jdk
  say "building (the first time takes a few minutes, for the libraries)"
  mkdir -p "$ROOT/target"
  touch "$BUILD_STAMP.started"
  maven -q compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$CLASSPATH_FILE" >&2 ||
    fail "the build failed; see the output above"
  pack_app
  mv "$BUILD_STAMP.started" "$BUILD_STAMP"
}

# Packs what was compiled into a jar, uncompressed: it starts faster than a directory, and a start cache needs one.
# Whatever was made of the jar before is void. A program that still runs keeps the jar it has.
pack_app() {
  local new sheet name
  local -a sheets=()
  pack_picocli
  unpack_natives
  split_class_path
  new=$(mktemp -d)
  cp -R "$ROOT/target/classes/." "$new/"
  for name in tokens seedbed; do
    sheet=$new/dev/seedbed/ui/$name
    sheets+=("$sheet.css" "$sheet.bss")
  done
  # Without them the program reads the texts.
  quietly "$JAVA_HOME/bin/java" --module-path "$MODULE_PATH" --add-modules javafx.graphics \
    "$ROOT/packaging/StyleSheets.java" "${sheets[@]}" || rm -f "$new"/dev/seedbed/ui/*.bss
  quietly "$JAVA_HOME/bin/jar" --create --no-compress --file "$APP_JAR.new" -C "$new" . ||
    fail "the jar could not be created; see the output of the jar command above"
  rm -rf "$new"
  rm -f "$ROOT"/target/*.aot "$ROOT"/target/*.aot.jars
  mv "$APP_JAR.new" "$APP_JAR"
}

# Copies picocli's jar into a form that a start cache can hold. Where that fails, the jar as it is will do.
pack_picocli() {
  local jar
  local -a jars
  IFS=: read -r -a jars <"$CLASSPATH_FILE" || true
  for jar in "${jars[@]}"; do
    if [[ ${jar##*/} == picocli-*.jar ]]; then
      # Over the old one: a command that starts at this moment finds one or the other.
      if "$JAVA_HOME/bin/java" "$ROOT/packaging/PicocliJar.java" "$jar" "$PICOCLI_JAR.new" >/dev/null 2>&1; then
        mv -f "$PICOCLI_JAR.new" "$PICOCLI_JAR"
      else
        rm -f "$PICOCLI_JAR.new" "$PICOCLI_JAR"
      fi
    fi
  done
}

# Unpacks OpenDAL's library, 45 MB, which each start that uses it would copy to the temporary directory otherwise. Where
# that fails, such a start still does.
unpack_natives() {
  local jar new
  local -a jars
  IFS=: read -r -a jars <"$CLASSPATH_FILE" || true
  for jar in "${jars[@]}"; do
    if [[ ${jar##*/} == opendal-*-*-*.jar ]] && [ ! -e "$NATIVES/${jar##*/}.unpacked" ]; then
      new=$(mktemp -d)
      rm -rf "$NATIVES"
      mkdir -p "$NATIVES"
      if (cd "$new" && "$JAVA_HOME/bin/jar" --extract --file "$jar" native) >/dev/null 2>&1 &&
        mv "$new"/native/*/* "$NATIVES/" 2>/dev/null; then
        touch "$NATIVES/${jar##*/}.unpacked"
      fi
      rm -rf "$new"
    fi
  done
}

# Sets MODULE_PATH (JavaFX, without its empty jars) and CLASS_PATH (the app and everything else).
split_class_path() {
  local jar
  local -a jars modules=() others=("$APP_JAR")
  IFS=: read -r -a jars <"$CLASSPATH_FILE" || true
  for jar in "${jars[@]}"; do
    case ${jar##*/} in
      javafx-*-linux*.jar | javafx-*-mac*.jar | javafx-*-win*.jar) modules+=("$jar") ;;
      javafx-*) ;;
      opendal-*-*-*.jar) [ -e "$NATIVES/${jar##*/}.unpacked" ] || others+=("$jar") ;;
      picocli-*.jar) if [ -s "$PICOCLI_JAR" ]; then others+=("$PICOCLI_JAR"); else others+=("$jar"); fi ;;
      *) others+=("$jar") ;;
    esac
  done
  MODULE_PATH=$(IFS=:; printf '%s' "${modules[*]}")
  CLASS_PATH=$(IFS=:; printf '%s' "${others[*]}")
}

# What every java of ours is started with. Messages of the virtual machine about its start cache belong nowhere.
JAVA_OPTIONS=(-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xlog:disable
  --sun-misc-unsafe-memory-access=allow "-Dseedbed.samples=$ROOT/assets/samples" "-Djava.library.path=$NATIVES")

# Sets JAVA_WINDOW: the java command for the window, up to the name of the main class.
java_for_window() {
  local package
  split_class_path
  JAVA_WINDOW=("$JAVA_HOME/bin/java" "${JAVA_OPTIONS[@]}" -Xms32m
    --module-path "$MODULE_PATH" --add-modules javafx.controls,javafx.fxml
    --enable-native-access=javafx.graphics,ALL-UNNAMED)
  # ControlsFX reaches into these.
  for package in javafx.base/com.sun.javafx.event javafx.graphics/com.sun.javafx.scene \
    javafx.graphics/com.sun.javafx.scene.traversal javafx.controls/com.sun.javafx.scene.control \
    javafx.controls/com.sun.javafx.scene.control.behavior javafx.controls/com.sun.javafx.scene.control.inputmap; do
    JAVA_WINDOW+=(--add-exports "$package=ALL-UNNAMED")
  done
  use_start_cache JAVA_WINDOW window
  JAVA_WINDOW+=(-classpath "$CLASS_PATH")
}

# java_for_command_line [ARGUMENT...]: sets JAVA_COMMAND_LINE: the same without a window, so without modules to resolve.
java_for_command_line() {
  split_class_path
  # shellcheck disable=SC2034 # for the scripts that source this
  JAVA_COMMAND_LINE=("$JAVA_HOME/bin/java" "${JAVA_OPTIONS[@]}" --enable-native-access=ALL-UNNAMED)
  ! is_short_command "$@" || JAVA_COMMAND_LINE+=(-XX:TieredStopAtLevel=1)
  use_start_cache JAVA_COMMAND_LINE command-line
  JAVA_COMMAND_LINE+=(-classpath "$CLASS_PATH:$MODULE_PATH")
}

# is_short_command ARGUMENT...: whether the command reads no dump, no archive and no rows by the million. It ends before
# the second compiler of the virtual machine pays off, and that takes half of its processor time.
is_short_command() {
  local word='' argument skip=''
  for argument in "$@"; do
    case $argument in
      -h | --help | -V | --version) return 0 ;;
      --context) skip=yes ;;
      -*) ;;
      *)
        if [ -n "$skip" ]; then
          skip=''
        elif [ "$word" = volume ]; then
          word="volume $argument"
        elif [ -z "$word" ]; then
          word=$argument
        fi
        ;;
    esac
  done
  case $word in
    help | ls | list | stop | rm | remove | snapshot | snapshots | reset | rollback | goto | history | log | clone | \
      adopt | prune | edit | query | volumes | volume | 'volume ls' | 'volume create' | 'volume rename' | 'volume rm' | \
      'volume remove' | 'volume identify' | 'volume drivers' | 'volume keep') return 0 ;;
    *) return 1 ;;
  esac
}

# --- start caches: classes, loaded and linked by an earlier run, for the virtual machine to take up as they are ---

# Which jars these are: the virtual machine itself does not notice that one was replaced by another.
packed_jars() {
  local jar
  for jar in "$APP_JAR" "$PICOCLI_JAR"; do
    [ ! -e "$jar" ] || stat -c '%i %Y %s %n' "$jar" 2>/dev/null || stat -f '%i %m %z %N' "$jar"
  done
}

# has_start_cache NAME: whether one was made of these jars, or tried in vain.
has_start_cache() {
  [ -e "$ROOT/target/$1.aot" ] && [ "$(cat "$ROOT/target/$1.aot.jars" 2>/dev/null)" = "$(packed_jars)" ]
}

# use_start_cache ARRAY NAME: adds the option that uses the cache, where there is one of these jars.
use_start_cache() {
  local -n command=$1
  if [ -s "$ROOT/target/$2.aot" ] && has_start_cache "$2"; then
    command+=("-XX:AOTCache=$ROOT/target/$2.aot")
  fi
}

# make_start_cache NAME SECONDS COMMAND...: runs a java command, for so long at most, and keeps what it loaded.
# Silent; a cache that could not be made is an empty file, and is not tried again before the next build.
make_start_cache() {
  local cache=$ROOT/target/$1.aot new seconds=$2 home jars
  ! has_start_cache "$1" || return 0
  shift 2
  jars=$(packed_jars)
  new=$ROOT/target/.start-cache-$$
  home=$(mktemp -d)
  local -a java=("$1" "-XX:AOTCacheOutput=$new")
  shift
  SEEDBED_HOME=$home timeout --kill-after=300 "$seconds" "${java[@]}" "$@" </dev/null >/dev/null 2>&1 || true
  rm -rf "$home"
  [ -s "$new" ] || : >"$new"
  # Another build may have been faster; then this one is of no use.
  if [ "$jars" = "$(packed_jars)" ]; then
    printf '%s\n' "$jars" >"$cache.jars"
    mv -f "$new" "$cache"
  else
    rm -f "$new"
  fi
  rm -f "$new"*
}

# Takes some seconds, once per build. Of each sort of command one, since a cache holds what was loaded while it was made;
# without profiles, by which the virtual machine would compile more at the start of a short command than it runs.
need_command_line_cache() {
  if ! has_start_cache command-line; then
    say "preparing faster starts (once per build)"
    java_for_command_line
    make_start_cache command-line 40 "${JAVA_COMMAND_LINE[@]}" -XX:+IgnoreUnrecognizedVMOptions \
      -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining dev.seedbed.StartTraining \
      --help 'ls --help' ls 'ls --json' snapshots volumes library 'history -' 'query - -' 'start -' 'help volume'
  fi
}

# Shows the window on the display at hand for some seconds.
need_window_cache() {
  if ! has_start_cache window; then
    java_for_window
    make_start_cache window 15 "${JAVA_WINDOW[@]}" dev.seedbed.Main
    # What failed while the machine was busy is tried again at the next start.
    [ -s "$ROOT/target/window.aot" ] || rm -f "$ROOT/target/window.aot"
  fi
}

# --- display ---

DISPLAY_PIDS=()

# new_display SIZE [NUMBER]: starts a virtual display that ends with the script, on any free number or on that one, and
# sets NEW_DISPLAY. False where it does not start.
new_display() {
  local directory
  directory=$(mktemp -d)
  mkfifo "$directory/number"
  Xvfb ${2:+":$2"} -displayfd 3 -screen 0 "$1" -nolisten tcp 3>"$directory/number" >/dev/null 2>&1 &
  DISPLAY_PIDS+=($!)
  trap 'kill "${DISPLAY_PIDS[@]}" 2>/dev/null || true' EXIT
  read -r -t 20 NEW_DISPLAY <"$directory/number" || NEW_DISPLAY=''
  rm -rf "$directory"
  [ -n "$NEW_DISPLAY" ]
}

# Starts a virtual display of our own, whatever DISPLAY says.
start_display() {
  new_display "${1:-1600x1000x24}" || fail "Xvfb did not start"
  export DISPLAY=:$NEW_DISPLAY
  unset WAYLAND_DISPLAY
}

# start_displays COUNT SIZE: starts so many, and sets DISPLAYS to what their names begin with; they end with 1, 2, ...
start_displays() {
  local tens one
  for tens in $(shuf -i 10-99); do
    DISPLAYS=:$tens
    for ((one = 1; one <= $1; one++)); do
      [ ! -e "/tmp/.X$tens$one-lock" ] && new_display "$2" "$tens$one" || continue 2
    done
    return 0
  done
  fail "Xvfb did not start"
}
