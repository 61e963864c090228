package dev.seedbed.server.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Programs of the image, past the script in Perl that Debian's packages put before them: it takes several times as
/// long as what it starts. Where there is no such script, nothing changes.
final class PostgreSqlPrograms {
    private static final String MAJOR = "PG_MAJOR";
    private static final String PATH = "PATH";

    private PostgreSqlPrograms() {}

    /// The same command, by a shell that looks among the programs of the image's own version first.
    static List<String> direct(List<String> command) {
        var words = new ArrayList<>(
                List.of("sh", "-c", PATH + "=" + directory("$" + MAJOR) + ":$" + PATH + "; exec \"$@\"", "sh"));
        words.addAll(command);
        return List.copyOf(words);
    }

    /// What a container is to be started with, so that its entrypoint finds them likewise.
    ///
    /// @param image environment of the image
    static Map<String, String> environment(Map<String, String> image) {
        String major = image.getOrDefault(MAJOR, "");
        String path = image.getOrDefault(PATH, "");
        return major.isEmpty() || path.isEmpty() ? Map.of() : Map.of(PATH, directory(major) + ":" + path);
    }

    private static String directory(String major) {
        return "/usr/lib/postgresql/" + major + "/bin";
    }
}
