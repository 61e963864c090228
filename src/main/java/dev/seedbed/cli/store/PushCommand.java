package dev.seedbed.cli.store;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.cli.transfer.DumpLooking;
import dev.seedbed.cli.transfer.TransferPrinter;
import dev.seedbed.library.SeedBundle;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.BeforePublish;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.leak.Leaks;
import dev.seedbed.store.transfer.PushReport;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `push SOURCE PACKAGE`: publishes a snapshot or a dump as a version of a package.
@Command(name = "push")
final class PushCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "store.push.source")
    private String source = "";

    @Parameters(index = "1", paramLabel = "PACKAGE", descriptionKey = "store.push.package")
    private String given = "";

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "store.push.note")
    private String note = "";

    @Option(names = "--confirm-public", paramLabel = "STORE", descriptionKey = "store.push.confirm-public")
    private @Nullable String confirmed;

    @Option(names = "--mask", paramLabel = "FILE", descriptionKey = "store.push.mask")
    private @Nullable Path mask;

    @Option(names = "--allow-personal-data", descriptionKey = "store.push.allow-personal")
    private boolean allowsPersonal;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        PackageReference to = reference(given);
        ConfiguredStore store = services().stores().get(to.store());
        Path path = Path.of(source);
        boolean file = Files.exists(path);
        Snapshot snapshot = file ? null : snapshot(source);
        if (store.level() == StoreLevel.PUBLIC && !isConfirmed(store)) {
            say("cli.confirm.nothing-done");
            return ExitCode.CANCELLED;
        }
        if (snapshot == null && mask != null) {
            throw new OperationFailedException(new Failure.InvalidInput("option", "--mask", "mask-of-dump"));
        }
        BeforePublish before = services().leaks().asItIs(allowsPersonal);
        if (snapshot != null && mask != null) {
            Leaks.Masked masked = masked(snapshot, mask);
            snapshot = masked.snapshot();
            before = masked.look(allowsPersonal);
        }
        PushReport report;
        try (var printer = TransferPrinter.ofPush(this)) {
            report = snapshot == null
                    ? services()
                            .publishing()
                            .publish(
                                    String.valueOf(path.getFileName()),
                                    files(path),
                                    to,
                                    note,
                                    new DumpLooking(this, allowsPersonal).beforePublish(),
                                    printer)
                    : services().publishing().publish(snapshot, to, note, before, printer);
        }
        return print(to, report);
    }

    /// A masked copy takes the place of the snapshot where one is asked for.
    private Leaks.Masked masked(Snapshot snapshot, Path file) throws OperationFailedException, InterruptedException {
        say("store.push.masking", snapshot.name());
        try (var line = new ProgressLine(terminal())) {
            return services()
                    .leaks()
                    .masked(
                            snapshot,
                            file,
                            text("store.push.masked-name", snapshot.name()),
                            _ -> {},
                            progress -> line.show(() -> text("store.push.rebuilding")));
        }
    }

    private static List<Path> files(Path path) throws OperationFailedException {
        return Files.isDirectory(path) ? SeedBundle.of(path).files() : List.of(path);
    }

    /// Everybody can see what is there: a key is pressed too quickly for that.
    private boolean isConfirmed(ConfiguredStore store) throws OperationFailedException {
        if (confirmed != null) {
            return confirmed.equals(store.name());
        }
        say("store.push.public", store.name(), store.address().toString());
        Optional<String> typed = terminal().question().typed(text("store.push.type-name", store.name()));
        return typed.orElseThrow(() -> new OperationFailedException(
                        new Failure.InvalidInput("confirmation", "", "not-typed:" + store.name())))
                .strip()
                .equals(store.name());
    }

    private int print(PackageReference to, PushReport report) {
        var formats = services().formats();
        var version =
                new PackageReference(to.store(), to.name(), report.version().tag());
        if (!report.latest()) {
            say("store.push.not-latest", version.toString());
        }
        return answer(
                new JsonFields()
                        .with("version", version.toString())
                        .with("manifest", report.version().manifest().toString())
                        .with("sentBytes", report.sentBytes())
                        .with("savedBytes", report.savedBytes())
                        .with("bytes", report.description().bytes())
                        .with("latest", report.latest()),
                text(
                        "store.push.done",
                        version.toString(),
                        formats.size(report.description().bytes()),
                        formats.size(report.sentBytes()),
                        formats.size(report.savedBytes())));
    }
}
