package dev.seedbed.volume;

import dev.seedbed.task.TestProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A folder that is a small file system of its own, in memory. Making one needs root, or sudo without a password.
public final class TinyFolder implements AutoCloseable {
    private final Path folder;

    private TinyFolder(Path folder) {
        this.folder = folder;
    }

    /// @param kib its size; where nobody may mount one here, the test is skipped
    public static TinyFolder of(int kib) throws Exception {
        Path folder = Files.createTempDirectory("seedbed-tiny");
        boolean mounted = asRoot("mount", "-t", "tmpfs", "-o", "mode=1777,size=" + kib + "k", "tmpfs", folder + "");
        if (!mounted) {
            Files.delete(folder);
        }
        Assumptions.assumeTrue(mounted, "a file system can be mounted");
        return new TinyFolder(folder);
    }

    public Path path() {
        return folder;
    }

    /// Writes a file until nothing more fits.
    public Path fill() throws IOException {
        Path file = folder.resolve("filler");
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw full;
            }
        }
        return file;
    }

    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Nothing can be written any more.
    public void readOnly() throws Exception {
        Assumptions.assumeTrue(asRoot("mount", "-o", "remount,ro", folder.toString()), "it can be remounted");
    }

    public long freeBytes() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    private static boolean asRoot(String... command) throws Exception {
        var whole = new ArrayList<String>();
        if (!"root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("sudo", "-n"));
        }
        whole.addAll(List.of(command));
        try {
            return TestProgram.run(new ProcessBuilder(whole).redirectErrorStream(true))
                            .status()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        asRoot("umount", "-l", folder.toString());
        Files.delete(folder);
    }
}
