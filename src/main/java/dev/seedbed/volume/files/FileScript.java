package dev.seedbed.volume.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Fixed shell texts that look at files of a volume, or change them. Names come as arguments, each byte
/// escaped, so that none of them is ever read as shell text and none has to be valid in any encoding.
///
/// The way to a directory is walked name by name, and none of them may be a link. Somebody who changes the
/// volume at that moment could still put a link in the way; then what is seen is the container's own image,
/// which holds nothing of anybody's, and the check at the end of the way refuses that as well.
public enum FileScript {
    /// `find` reads a directory to its end before it prints anything, `ls` does not. So the first entries come by
    /// way of `ls`, where it knows how to separate them, and once more among all.
    LIST("""
            ls -AU --zero 2>/dev/null | head -z -n 200 | sed -z 's,^,./,' \\
              | xargs -0 -r sh -c 'exec find "$@" -maxdepth 0 -printf "$0"' "$entry" 2>/dev/null
            exec find . -mindepth 1 -maxdepth 1 -printf "$entry"
            """),
    LOOK_AT_ROOT("""
            exec find . -maxdepth 0 -printf "$entry"
            """),
    LOOK("""
            there
            exec find "./$v" -maxdepth 0 -printf "$entry"
            """),
    /// Offset and most bytes.
    READ("""
            file
            if [ "$first" -lt 0 ]; then
              tail -c "${first#-}" -- "./$v"
            else
              tail -c "+$((first + 1))" -- "./$v"
            fi | head -c "$second"
            """),
    FOLLOW("""
            file
            exec tail -c "+$((first + 1))" -F -s 0.5 -- "./$v"
            """),
    MEASURE_ROOT("""
            exec find . -xdev -printf '%y %s %b %i %n\\n'
            """),
    MEASURE("""
            there
            exec find "./$v" -xdev -printf '%y %s %b %i %n\\n'
            """),
    SURVEY_ROOT("""
            exec find . -xdev \\( -type f -printf 'f%s\\0' \\) -o \\( -type s -printf 's%P\\0' \\)
            """),
    SURVEY("""
            there
            exec find "./$v" -xdev \\( -type f -printf 'f%s\\0' \\) -o \\( -type s -printf 's%P\\0' \\)
            """),
    PACK_ROOT("""
            exec tar -c -f - -b 128 --format=gnu --hard-dereference --one-file-system .
            """),
    PACK("""
            there
            exec tar -c -f - -b 128 --format=gnu --hard-dereference --one-file-system -- "./$v"
            """),
    /// Prints owner, group, free blocks, their size, and the numbers of those names that exist.
    PLACE("""
            find . -maxdepth 0 -printf '%U\\0%G\\0'
            printf '%s\\0%s\\0' "$(stat -f -c %a .)" "$(stat -f -c %S .)"
            i=0
            for e in "$@"; do
              decode "$e"
              if exists "./$v"; then printf '%s\\0' "$i"; fi
              i=$((i + 1))
            done
            """),
    /// Unpacks into a new hidden directory. What is not complete in the end is removed here, and later also what
    /// nobody moved to its place, since the program that sent it may be gone. Name of the directory and bytes of
    /// all files.
    FILL("""
            mkdir -m 700 "./$first" || exit 1
            trap 'rm -rf "./$first"; exit 1' TERM HUP INT
            tar -x -f - -C "./$first" --same-owner --numeric-owner --preserve-permissions
            if [ "$?" = 0 ] && [ -e "./$first/complete" ]; then
              mkdir -p "./$first/f"
              bytes=$(find "./$first/f" -type f -printf '%s\\n' | { s=0; while read -r n; do s=$((s + n)); done; echo "$s"; })
              if [ "$bytes" = "$second" ]; then
                { sleep 300; rm -rf "./$first"; } </dev/null >/dev/null 2>&1 &
                exit 0
              fi
              echo "$bytes bytes arrived instead of $second" >&2
            fi
            rm -rf "./$first"
            exit 1
            """),
    /// Moves what was unpacked to its place. Name of the hidden directory, and whether names may be replaced.
    SETTLE("""
            if [ "$second" = 0 ]; then
              for e in "$@"; do
                decode "$e"
                if exists "./$v"; then exit 65; fi
              done
            fi
            mkdir "./$first/old" || exit 1
            i=0
            for e in "$@"; do
              decode "$e"
              i=$((i + 1))
              from=./$first/f/$v
              exists "$from" || continue
              if exists "./$v" && { directory "./$v" || directory "$from"; }; then
                mv -T -- "./$v" "./$first/old/$i" || exit 1
                mv -T -- "$from" "./$v" || { mv -T -- "./$first/old/$i" "./$v"; exit 1; }
              else
                mv -fT -- "$from" "./$v" || exit 1
              fi
            done
            rm -rf "./$first"
            """),
    /// Removes the hidden directory, after everything that might still write into it.
    CLEAR("""
            kill -KILL -1 2>/dev/null
            i=0
            until rm -rf "./$first" 2>/dev/null || [ "$i" = 30 ]; do
              i=$((i + 1))
              sleep 0.1
            done
            if exists "./$first"; then exit 1; fi
            """);

    /// Where the source is mounted.
    public static final String ROOT = "/seedbed/files";

    static final int NAME_TAKEN = 65;
    static final int NO_SUCH_FILE = 66;
    static final int NO_ORDINARY_FILE = 67;

    /// Takes two words, the number of steps and the steps off the arguments, and goes there.
    private static final String BEGINNING = """
            entry='%y\\0%s\\0%m\\0%U\\0%G\\0%T@\\0%l\\0%f\\0'
            decode() { v=$(printf '%b.' "$1"); v=${v%.}; }
            exists() { [ -e "$1" ] || [ -L "$1" ]; }
            directory() { [ -d "$1" ] && [ ! -L "$1" ]; }
            there() { exists "./$v" || exit 66; }
            file() {
              there
              if [ -L "./$v" ] || [ ! -f "./$v" ]; then exit 67; fi
            }
            first=$1 second=$2 steps=$3
            shift 3
            cd -P /seedbed/files || exit 66
            while [ "$steps" -gt 0 ]; do
              decode "$1"
              directory "./$v" && cd -P "./$v" || exit 66
              shift
              steps=$((steps - 1))
            done
            case "$(pwd -P)/" in /seedbed/files/*) ;; *) exit 66 ;; esac
            if [ "$#" -gt 0 ]; then decode "$1"; fi
            """;

    private final String text;

    FileScript(String text) {
        this.text = BEGINNING + text;
    }

    /// For scripts that look at one entry.
    ///
    /// @param path the root too, where the script is one for it
    List<String> at(FilePath path, long first, long second) {
        return path.isRoot()
                ? in(path, Long.toString(first), Long.toString(second), List.of())
                : in(path.parent(), Long.toString(first), Long.toString(second), List.of(path.name()));
    }

    List<String> at(FilePath path) {
        return at(path, 0, 0);
    }

    /// For scripts that work in a directory.
    ///
    /// @param names of entries in it
    List<String> in(FilePath directory, String first, String second, List<FileName> names) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", text, "sh", first, second));
        command.add(Integer.toString(directory.names().size()));
        directory.names().forEach(name -> command.add(escape(name)));
        names.forEach(name -> command.add(escape(name)));
        return command;
    }

    /// As `printf %b` reads it.
    static String escape(FileName name) {
        byte[] bytes = name.bytes();
        boolean plain = true;
        for (byte b : bytes) {
            plain &= Character.isLetterOrDigit(b) && b > 0 || b == '_' || b == '.';
        }
        if (plain) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        var text = new StringBuilder(bytes.length * 5);
        for (byte b : bytes) {
            text.append("\\0").append("%03o".formatted(b & 0xff));
        }
        return text.toString();
    }
}
