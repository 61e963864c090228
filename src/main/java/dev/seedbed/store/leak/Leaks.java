package dev.seedbed.store.leak;

import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputReport;
import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.BeforePublish;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sees to it that personal data and secrets leave this machine only where somebody wants that.
public record Leaks(LeakLook look, MaskedCopy copies) {

    /// A look before a snapshot is published as it is; in a private store, which only its owner sees, nobody looks.
    ///
    /// @param allowed whether what is found may be published
    public BeforePublish asItIs(boolean allowed) {
        return (snapshot, store) -> {
            if (store.level() == StoreLevel.PRIVATE) {
                return PackageDescription.UNCHECKED;
            }
            LeakLook.Result result = look.of(snapshot);
            if (!result.looked()) {
                return PackageDescription.UNCHECKED;
            }
            List<String> findings =
                    result.findings().stream().map(LeakFinding::text).toList();
            return told(snapshot.name(), store.name(), findings, allowed, PackageDescription.NOTHING_PERSONAL);
        };
    }

    /// Looks before a snapshot goes where others may see it, and no store says who: to a registry of images. Blocks for
    /// as long as that takes.
    ///
    /// @param to where it goes
    /// @param allowed whether what is found may go there; then nobody looks
    /// @throws OperationFailedException with `NotForSharing` where something was found
    public void require(Snapshot snapshot, String to, boolean allowed)
            throws OperationFailedException, InterruptedException {
        if (!allowed) {
            List<String> findings =
                    look.of(snapshot).findings().stream().map(LeakFinding::text).toList();
            told(snapshot.name(), to, findings, false, PackageDescription.NOTHING_PERSONAL);
        }
    }

    static String told(String name, String to, List<String> findings, boolean allowed, String otherwise)
            throws OperationFailedException {
        if (findings.isEmpty()) {
            return otherwise;
        }
        if (!allowed) {
            throw new OperationFailedException(new StoreFailure.NotForSharing(name, to, findings));
        }
        return PackageDescription.PERSONAL;
    }

    /// A masked copy of a snapshot, and what may be said of it when it is published.
    public record Masked(Snapshot snapshot, MaskReport report) {

        /// @param allowed whether columns may be published that look personal and that the mask leaves as they are
        public BeforePublish look(boolean allowed) {
            List<String> open = report.open().stream()
                    .map(finding -> "%s, %s (%d/%d)"
                            .formatted(
                                    finding.column().text(),
                                    finding.what().text(),
                                    finding.matching(),
                                    finding.samples()))
                    .toList();
            return (published, store) -> told(published.name(), store.name(), open, allowed, PackageDescription.MASKED);
        }
    }

    /// Makes a masked copy that holds nothing of what was masked, as [MaskedCopy] does.
    public Masked masked(
            Snapshot snapshot, Path mask, String name, Consumer<PlanNote> notes, Consumer<SeedProgress> restoring)
            throws OperationFailedException, InterruptedException {
        var told = new AtomicReference<@Nullable MaskReport>();
        Snapshot copy = copies.of(
                snapshot,
                mask,
                name,
                new InputProgress() {
                    @Override
                    public void note(PlanNote note) {
                        notes.accept(note);
                    }

                    @Override
                    public void report(InputReport report) {
                        if (report instanceof MaskReport masked) {
                            told.set(masked);
                        }
                    }
                },
                restoring);
        MaskReport report = told.get();
        return new Masked(copy, report == null ? new MaskReport(List.of(), List.of()) : report);
    }
}
