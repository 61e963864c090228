package dev.seedbed.source.git;

import dev.seedbed.task.TestProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A bare repository in a folder of a test, used by nobody's settings.
public final class TestRepository {
    private final Path folder;
    private final Path bare;
    private final Map<String, String> environment;

    public TestRepository(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.bare = folder.resolve("data.git");
        Path home = Files.createDirectories(folder.resolve("home"));
        this.environment = Map.of(
                "HOME", home.toString(),
                "XDG_CONFIG_HOME", home.toString(),
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "Mia",
                "GIT_AUTHOR_EMAIL", "mia@example.com",
                "GIT_COMMITTER_NAME", "Mia",
                "GIT_COMMITTER_EMAIL", "mia@example.com");
        git(folder, "init", "--quiet", "--bare", "--initial-branch=main", bare.toString());
    }

    /// Of the user who uses it.
    public Map<String, String> environment() {
        return environment;
    }

    /// As a server that is reached by ssh, with hooks of its own and a service for large files.
    public Map<String, String> overSsh() throws IOException {
        Path ssh = folder.resolve("ssh");
        Files.writeString(ssh, "#!/bin/sh\nfor last; do :; done\nexec sh -c \"$last\"\n");
        Files.setPosixFilePermissions(ssh, PosixFilePermissions.fromString("rwxr-xr-x"));
        var all = new HashMap<>(environment);
        all.put("GIT_SSH_COMMAND", ssh.toString());
        all.put("GIT_SSH_VARIANT", "simple");
        all.put("GIT_CONFIG_COUNT", "1");
        all.put("GIT_CONFIG_KEY_0", "lfs.url");
        all.put("GIT_CONFIG_VALUE_0", "file://" + bare);
        return all;
    }

    public String sshAddress() {
        return "git+ssh://git@example.com" + bare;
    }

    /// A hook of the server.
    public Path hook(String name, String script) throws IOException {
        Path hook = bare.resolve("hooks").resolve(name);
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\n" + script);
        return Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    public Path bare() {
        return bare;
    }

    public String address() {
        return "git+file://" + bare;
    }

    /// In the repository itself.
    public String git(String... arguments) throws IOException, InterruptedException {
        return git(bare, arguments);
    }

    /// A clone with a working tree, as ordinary tools make it, with git-lfs.
    public Path cloned(String name) throws IOException, InterruptedException {
        Path clone = folder.resolve(name);
        git(folder, "clone", "--quiet", "file://" + bare, clone.toString());
        git(clone, "lfs", "install", "--local");
        return clone;
    }

    /// Runs the user's git there.
    public String git(Path where, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-C", where.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(environment);
        TestProgram.Ended ended = TestProgram.run(builder);
        if (ended.status() != 0) {
            throw new IOException(String.join(" ", arguments) + ": " + ended.output());
        }
        return ended.output().strip();
    }
}
