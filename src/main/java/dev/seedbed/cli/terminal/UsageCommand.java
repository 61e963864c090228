package dev.seedbed.cli.terminal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that only has others below it; alone it prints its usage.
public abstract class UsageCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public final void run() {
        var command = Objects.requireNonNull(spec).commandLine();
        command.usage(command.getErr());
    }
}
