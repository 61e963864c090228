package dev.seedbed.cli.terminal;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A secret that another program gives by the standard input.
public final class SecretLine {
    private SecretLine() {}

    /// The first line; empty where there is none. Blocks for it.
    ///
    /// @throws OperationFailedException with `LocalFile`
    public static String read() throws OperationFailedException {
        try {
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Objects.requireNonNullElse(in.readLine(), "");
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(null, String.valueOf(e.getMessage())), e);
        }
    }
}
