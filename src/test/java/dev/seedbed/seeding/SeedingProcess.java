package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ChildProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A [SeedingProgram] in a process of its own; closed, it is killed.
public final class SeedingProcess implements AutoCloseable {
    private static final int KILLED = 137;
    private static final long PATIENCE_SECONDS = 150;

    private final Process process;
    private final BufferedReader output;

    /// Id of its start.
    public final String id;

    /// Blocks until it has planned its start.
    ///
    /// @param bed removes in the end what comes of it
    /// @param folder for caches
    public SeedingProcess(SeedingFixture bed, Path folder, Path seed, String... options) throws Exception {
        process = ChildProgram.of(SeedingProgram.class, List.of(options), List.of(folder.toString(), seed.toString()))
                .start();
        output = process.inputReader();
        String line = says();
        while (line != null && !line.startsWith("id ")) {
            line = says();
        }
        assertThat(line).as("the program's plan").isNotNull();
        id = line.substring("id ".length());
        bed.own(id);
    }

    /// The next line, null where there is none.
    String says() throws IOException {
        return output.readLine();
    }

    long pid() {
        return process.pid();
    }

    /// Waits until it is killed.
    public void awaitKilled() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(KILLED);
    }

    @Override
    public void close() throws Exception {
        process.destroyForcibly().waitFor();
        output.close();
    }
}
