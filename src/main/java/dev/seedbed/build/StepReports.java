package dev.seedbed.build;

import dev.seedbed.input.InputReport;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what the steps of builds did, by what they left, for the time after. What is lost is not known any more; the
/// data is the same.
final class StepReports {
    private static final Logger LOG = LoggerFactory.getLogger(StepReports.class);

    private final Path folder;

    StepReports(Path folder) {
        this.folder = folder;
    }

    /// @param fingerprint of what the step left
    /// @param below the same of what it began with
    void keep(String fingerprint, String below, List<InputReport> reports) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "step", ".new");
            Files.writeString(fresh, new ReportText().of(below, reports));
            Files.move(fresh, file(fingerprint), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.info("what a step did is not kept: {}", e.getMessage());
        }
    }

    /// What the step did; empty where it did nothing worth telling, or that is not known.
    List<InputReport> of(String fingerprint) {
        return read(fingerprint).reports();
    }

    /// What all steps did that led to this one, the first one first.
    List<InputReport> until(String fingerprint) {
        var all = new ArrayList<InputReport>();
        var seen = new HashSet<String>();
        String at = fingerprint;
        while (!at.isEmpty() && seen.add(at)) {
            KeptReports kept = read(at);
            all.addAll(0, kept.reports());
            at = kept.below();
        }
        return List.copyOf(all);
    }

    private KeptReports read(String fingerprint) {
        if (!fingerprint.matches("\\p{XDigit}+") || !Files.exists(file(fingerprint))) {
            return KeptReports.NONE;
        }
        try {
            return KeptReports.read(file(fingerprint));
        } catch (OperationFailedException e) {
            LOG.info("what a step did cannot be read: {}", e.getMessage());
            return KeptReports.NONE;
        }
    }

    private Path file(String fingerprint) {
        return folder.resolve(fingerprint + ".yaml");
    }
}
