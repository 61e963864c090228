package dev.seedbed;

import dev.seedbed.build.Builds;
import dev.seedbed.build.FoundSteps;
import dev.seedbed.build.file.Seedfile;
import dev.seedbed.build.file.SeedfileStep;
import dev.seedbed.database.Database;
import dev.seedbed.input.mask.DatabaseFindings;
import dev.seedbed.input.mask.Finding;
import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.SnapshotFindings;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Formats;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.mask.MaskDialog;
import dev.seedbed.ui.mask.MaskReportDialog;
import dev.seedbed.ui.mask.MaskSubject;
import dev.seedbed.ui.mask.MaskTexts;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opens the dialogs about masks, for whatever they are to be of. Lives on the FX thread.
final class MaskDialogs {
    private final ServiceGraph services;
    private final WindowContext window;
    private final MaskDialog editor;
    private final MaskReportDialog reports;

    MaskDialogs(ServiceGraph services, FileChoosers choosers, WindowContext window) {
        this.services = services;
        this.window = window;
        var texts = new MaskTexts(window.messages());
        Path home = Path.of(System.getProperty("user.home", ""));
        this.editor = new MaskDialog(
                window.tasks(),
                texts,
                window.overlay(),
                window.notices(),
                title -> choosers.newFile(title, home, "mask.yaml"));
        this.reports = new MaskReportDialog(texts, window.overlay(), window.notices());
    }

    void propose(Database database) {
        var findings = new DatabaseFindings(services.engine(), services.databases());
        editor.open(new MaskSubject(database.name(), null, () -> findings.of(database, "", null)), () -> {});
    }

    void propose(Snapshot snapshot) {
        var findings = new SnapshotFindings(services.engine(), services.snapshots());
        editor.open(new MaskSubject(snapshot.name(), null, () -> findings.of(snapshot)), () -> {});
    }

    /// Edits the mask of a step; where the step below is there, its data is looked at for more.
    void edit(Path seedfile, Path mask, Runnable onSaved) {
        editor.open(
                new MaskSubject(seedfile.toString(), mask, () -> {
                    Optional<Snapshot> below = below(seedfile, mask);
                    return below.isPresent()
                            ? new SnapshotFindings(services.engine(), services.snapshots()).of(below.get())
                            : List.<Finding>of();
                }),
                onSaved);
    }

    /// Edits the mask of a step at a column that its report found open.
    void edit(Path seedfile, String step, MaskReport report, ColumnName column) {
        var _ = window.tasks()
                .run(
                        "find the mask of " + step,
                        () -> mask(seedfile, step),
                        outcome -> outcome.handle(
                                mask -> editor.open(
                                        new MaskSubject(seedfile.toString(), mask.orElse(null), report::open),
                                        () -> {},
                                        column.local()),
                                this::tell));
    }

    /// Proposes rules for what a report found open: where the mask of a snapshot is, only its Seedfile knows.
    private void edit(Snapshot snapshot, MaskReport report, ColumnName column) {
        editor.open(new MaskSubject(snapshot.name(), null, report::open), () -> {}, column.local());
    }

    /// Empty where the Seedfile has no such step any more.
    private static Optional<Path> mask(Path seedfile, String step) throws OperationFailedException {
        return Seedfile.read(seedfile).steps().stream()
                .filter(one -> one instanceof SeedfileStep.Mask && one.title().equals(step))
                .map(one -> ((SeedfileStep.Mask) one).file().path())
                .findFirst();
    }

    private void tell(Failure failure) {
        window.notices()
                .show(new FailureText(window.messages(), new Formats(window.messages()))
                        .message(failure)
                        .asLine());
    }

    /// What the step begins with that applies a mask; empty where that was not built yet.
    private Optional<Snapshot> below(Path seedfile, Path mask) throws OperationFailedException, InterruptedException {
        List<SeedfileStep> steps = Seedfile.read(seedfile).steps();
        FoundSteps found = services.builds(window.messages()).look(seedfile);
        // A Seedfile that begins with something else than a restore has a step more.
        int more = found.steps() - steps.size();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof SeedfileStep.Mask step
                    && step.file().path().equals(mask)) {
                return found.below(i + more);
            }
        }
        return Optional.empty();
    }

    /// The last one first asked for: most results have one.
    void showReports(Snapshot snapshot) {
        Builds builds = services.builds(window.messages());
        var _ = window.tasks()
                .run(
                        "read mask reports",
                        () -> masks(builds, snapshot),
                        outcome -> outcome.handle(
                                found -> {
                                    if (found.isEmpty()) {
                                        window.notices().show(window.messages().get("mask.report.none"));
                                    } else {
                                        MaskReport report = MaskReport.joined(found);
                                        reports.open(snapshot.name(), report, column -> edit(snapshot, report, column));
                                    }
                                },
                                this::tell));
    }

    private static List<MaskReport> masks(Builds builds, Snapshot snapshot) {
        var masks = new ArrayList<MaskReport>();
        builds.reports(snapshot).forEach(report -> {
            if (report instanceof MaskReport mask) {
                masks.add(mask);
            }
        });
        return masks;
    }
}
