package dev.seedbed.input.migrate;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Whose the other end of a connection on loopback is, where the system tells it.
final class LoopbackPeer {
    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final int LOCAL = 1;
    private static final int REMOTE = 2;
    private static final int USER = 7;

    private LoopbackPeer() {}

    /// Whether it was opened by a process of this user. True where there is no such table: on the desktops of other
    /// systems there is one user.
    static boolean isOfThisUser(Socket accepted) throws IOException {
        if (!Files.isReadable(TABLES.getFirst())) {
            return true;
        }
        Object self = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        String there = port(accepted.getPort());
        String here = port(accepted.getLocalPort());
        for (Path table : TABLES) {
            if (!Files.isReadable(table)) {
                continue;
            }
            for (String line : Files.readAllLines(table)) {
                String[] words = line.strip().split("\\s+");
                if (words.length > USER && words[LOCAL].endsWith(there) && words[REMOTE].endsWith(here)) {
                    return words[USER].equals(String.valueOf(self));
                }
            }
        }
        return false;
    }

    private static String port(int port) {
        return String.format(Locale.ROOT, ":%04X", port);
    }
}
