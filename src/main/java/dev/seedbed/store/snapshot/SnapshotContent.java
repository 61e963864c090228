package dev.seedbed.store.snapshot;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.snapshot.change.SnapshotView;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.HelperContainer;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.tar.ArchiveException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/// The data of a snapshot, read through a helper container that sees it read-only and is gone when this is closed.
final class SnapshotContent implements PackageContent {
    private static final String AT = "/seedbed/snapshot";
    private static final Duration STALL = Duration.ofSeconds(90);
    private static final Duration MEASURE = Duration.ofMinutes(10);

    private final HelperContainers helpers;
    private final SnapshotView view;
    private final PackageDescription description;
    private final Predicate<String> leftOut;

    /// @param view closed with this
    SnapshotContent(
            HelperContainers helpers, SnapshotView view, PackageDescription description, Predicate<String> leftOut) {
        this.helpers = helpers;
        this.view = view;
        this.description = description;
        this.leftOut = leftOut;
    }

    @Override
    public PackageDescription description() {
        return description;
    }

    private HelperContainer helper() throws OperationFailedException, InterruptedException {
        return helpers.start(List.of(view.mount(AT)), HelperContainers.READING);
    }

    private String root() {
        return view.directory().isEmpty() ? AT : AT + "/" + view.directory();
    }

    @Override
    public long expectedBytes() throws OperationFailedException, InterruptedException {
        try (HelperContainer helper = helper()) {
            ExecResult told =
                    helper.run(MEASURE, List.of("du", "--summarize", "--apparent-size", "--block-size=1", root()));
            String number = told.output().strip().split("\\s", 2)[0];
            return number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
        }
    }

    @Override
    public void read(EntryReader reader) throws OperationFailedException, InterruptedException {
        var entries = new TreeEntries(description.name(), leftOut, reader);
        List<String> tar = List.of(
                "tar",
                "--create",
                "--format=posix",
                "--pax-option=delete=atime,delete=ctime",
                "--numeric-owner",
                "--hard-dereference",
                "--sort=name",
                "--blocking-factor=512",
                "--file=-",
                "--directory=" + root(),
                ".");
        try (HelperContainer helper = helper()) {
            ExecResult result = helper.read(STALL, tar, output -> {
                try {
                    entries.read(output);
                } catch (ArchiveException _) {
                    // It ended too early, and says why.
                    output.transferTo(OutputStream.nullOutputStream());
                }
            });
            if (!result.isSuccess()) {
                throw new OperationFailedException(new EngineFailure.EngineRefused(
                        "read snapshot",
                        (int) result.exitCode(),
                        result.errors().strip()));
            }
        }
    }

    @Override
    public void close() {
        view.close();
    }
}
