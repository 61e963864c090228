package dev.seedbed.volume.archive;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An [ArchiveProgram] in a process of its own.
record RunProgram(Process process, BufferedReader output) implements AutoCloseable {

    /// @param options for its virtual machine
    /// @param stand bytes after which it stands still, 0 for never
    static RunProgram of(List<String> options, String what, String volume, Path file, long stand) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ArchiveProgram.class.getName(),
                what,
                volume,
                file.toString(),
                Long.toString(stand)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
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
