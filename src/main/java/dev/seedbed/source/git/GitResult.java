package dev.seedbed.source.git;

import java.nio.charset.StandardCharsets;

/// What a `git` that has ended left.
///
/// @param errors the end of what it said beside that
public record GitResult(int exit, byte[] output, String errors) {

    public boolean isSuccess() {
        return exit == 0;
    }

    public String text() {
        return new String(output, StandardCharsets.UTF_8);
    }
}
