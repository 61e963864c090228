package dev.seedbed.volume.archive;

import dev.seedbed.engine.ChildProgram;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;

/// An [ArchiveProgram] in a process of its own.
record RunProgram(Process process, BufferedReader output) implements AutoCloseable {

    /// @param options for its virtual machine
    /// @param stand bytes after which it stands still, 0 for never
    static RunProgram of(List<String> options, String what, String volume, Path file, long stand) throws Exception {
        Process process = ChildProgram.of(
                        ArchiveProgram.class, options, List.of(what, volume, file.toString(), Long.toString(stand)))
                .start();
        return new RunProgram(process, process.inputReader());
    }

    /// The next line that it says.
    String says() throws Exception {
        return String.valueOf(output.readLine());
    }

    /// Waits for its end, without helping.
    int exit() throws Exception {
        return process.waitFor();
    }

    @Override
    public void close() throws Exception {
        process.destroyForcibly().waitFor();
        output.close();
    }
}
