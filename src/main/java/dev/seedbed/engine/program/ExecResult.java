package dev.seedbed.engine.program;

/// What a program that ran in a container left: its exit code and the (bounded) text it printed.
public record ExecResult(long exitCode, String output, String errors) {

    public boolean isSuccess() {
        return exitCode == 0;
    }
}
