package dev.seedbed.volume.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Fixed shell texts that look at files of a volume. Names come as arguments, each byte escaped, so that none
/// of them is ever read as shell text and none has to be valid in any encoding.
///
/// The way to a directory is walked name by name, and none of them may be a link. Somebody who changes the
/// volume at that moment could still put a link in the way; then what is seen is the container's own image,
/// which holds nothing of anybody's, and the check at the end refuses that as well.
enum FileScript {
    LIST("""
            walk "$@"
            exec find . -mindepth 1 -maxdepth 1 -printf "$entry"
            """),
    LOOK_AT_ROOT("""
            walk
            exec find . -maxdepth 0 -printf "$entry"
            """),
    LOOK("""
            name=$1; shift; walk "$@"; decode "$name"
            [ -e "./$v" ] || [ -L "./$v" ] || exit 66
            exec find "./$v" -maxdepth 0 -printf "$entry"
            """),
    READ("""
            offset=$1 most=$2 name=$3; shift 3; walk "$@"; decode "$name"; file
            if [ "$offset" -lt 0 ]; then
              tail -c "${offset#-}" -- "./$v"
            else
              tail -c "+$((offset + 1))" -- "./$v"
            fi | head -c "$most"
            """),
    FOLLOW("""
            name=$1; shift; walk "$@"; decode "$name"; file
            exec tail -c 0 -F -s 0.5 -- "./$v"
            """),
    MEASURE_ROOT("""
            walk
            exec find . -xdev -printf '%y %s %b %i %n\\n'
            """),
    MEASURE("""
            name=$1; shift; walk "$@"; decode "$name"
            [ -e "./$v" ] || [ -L "./$v" ] || exit 66
            exec find "./$v" -xdev -printf '%y %s %b %i %n\\n'
            """);

    /// Where the source is mounted.
    static final String ROOT = "/seedbed/files";

    static final int NO_SUCH_FILE = 66;
    static final int NO_ORDINARY_FILE = 67;

    private static final String BEGINNING = """
            entry='%y\\0%s\\0%m\\0%U\\0%G\\0%T@\\0%l\\0%f\\0'
            decode() { v=$(printf '%b.' "$1"); v=${v%.}; }
            walk() {
              cd -P /seedbed/files || exit 66
              for e in "$@"; do
                decode "$e"
                [ -d "./$v" ] && [ ! -L "./$v" ] && cd -P "./$v" || exit 66
              done
              case "$(pwd -P)/" in /seedbed/files/*) ;; *) exit 66 ;; esac
            }
            file() {
              [ -L "./$v" ] && exit 67
              [ -f "./$v" ] && return
              [ -e "./$v" ] && exit 67
              exit 66
            }
            """;

    private final String text;

    FileScript(String text) {
        this.text = BEGINNING + text;
    }

    /// @param first arguments that are no names
    /// @param path of a directory or, for scripts that take a name, of an entry
    List<String> command(FilePath path, String... first) {
        boolean named = this != LIST;
        List<String> command = new ArrayList<>(List.of("sh", "-c", text, "sh"));
        command.addAll(List.of(first));
        if (named && !path.isRoot()) {
            command.add(escape(path.name()));
        }
        for (FileName name : (named ? path.parent() : path).names()) {
            command.add(escape(name));
        }
        return command;
    }

    /// As `printf %b` reads it.
    static String escape(FileName name) {
        byte[] bytes = name.bytes();
        boolean plain = true;
        for (byte b : bytes) {
            plain &= (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '_' || b == '.';
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
