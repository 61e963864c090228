package dev.seedbed.seeding.server;

import dev.seedbed.database.Servers;
import java.util.ArrayList;
import java.util.List;

/// How the servers are configured: fast and unsafe in the seed job, the image's own durable defaults afterwards.
public final class RestoreSettings {
    /// Parallel index builds of PostgreSQL need far more than the engine's 64 MiB.
    public static final long SHARED_MEMORY_BYTES = 1L << 30;

    private RestoreSettings() {}

    /// The image's own command with `arguments` of ours behind it, which win. Its own settings stay, so that a seed
    /// finds what the image promises; a command that is no server's is left out.
    public static List<String> command(List<String> imageCommand, List<String> arguments) {
        boolean isServer = !imageCommand.isEmpty()
                && (imageCommand.getFirst().startsWith("-") || isServer(imageCommand.getFirst()));
        var command = new ArrayList<>(isServer ? imageCommand : List.<String>of());
        command.addAll(arguments);
        return List.copyOf(command);
    }

    private static boolean isServer(String program) {
        String name = program.substring(program.lastIndexOf('/') + 1);
        return Servers.all(RestoreServer.class).stream()
                .anyMatch(server -> server.programs().contains(name));
    }
}
