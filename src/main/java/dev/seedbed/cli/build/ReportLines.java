package dev.seedbed.cli.build;

import dev.seedbed.build.BuildStepState;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.input.InputReport;
import dev.seedbed.input.mask.Finding;
import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.reject.RejectedTable;
import dev.seedbed.seeding.progress.PlanNote;
import java.util.List;

/// What the steps of a build did, on the command line.
final class ReportLines {
    private final CommandSupport command;

    ReportLines(CommandSupport command) {
        this.command = command;
    }

    /// Of a step that was cached, only what is still to be done.
    void print(BuildStepState step) {
        for (InputReport report : step.reports()) {
            if (report instanceof MaskReport mask) {
                if (step.state() != BuildStepState.State.CACHED) {
                    masked(mask);
                }
                open(mask);
            } else if (report instanceof RejectedTable rejected && step.state() == BuildStepState.State.CACHED) {
                // What was carried out has told it as a note.
                say(command.services()
                        .plans()
                        .words(PlanNote.warning(
                                "rows-set-aside",
                                rejected.file(),
                                Long.toString(rejected.rows()),
                                rejected.rejected().toString())));
            }
        }
    }

    private void masked(MaskReport mask) {
        say(command.text("mask.report.masked", mask.masked().size()));
        for (MaskReport.Masked one : mask.masked()) {
            String line = one.column().text() + ": " + one.rule().text();
            say("  " + (one.spread() ? line + " (" + command.text("mask.report.spread") + ")" : line));
        }
    }

    private void open(MaskReport mask) {
        if (mask.open().isEmpty()) {
            return;
        }
        say(command.text("mask.report.open", mask.open().size()));
        for (Finding finding : mask.open()) {
            say("  "
                    + command.text(
                            "mask.report.finding",
                            finding.column().text(),
                            command.text("mask.what." + finding.what().text()),
                            finding.matching(),
                            finding.samples(),
                            finding.rule().text()));
        }
    }

    private void say(String line) {
        command.err().println("  " + TextTable.printable(line));
    }

    /// What a script reads.
    static JsonFields json(JsonFields step, List<InputReport> reports) {
        return step.with(
                        "masked",
                        reports.stream()
                                .filter(MaskReport.class::isInstance)
                                .flatMap(report -> ((MaskReport) report).masked().stream())
                                .map(one -> column(one.column())
                                        .with("rule", one.rule().text())
                                        .with("spread", one.spread()))
                                .toList())
                .with(
                        "notMasked",
                        reports.stream()
                                .filter(MaskReport.class::isInstance)
                                .flatMap(report -> ((MaskReport) report).open().stream())
                                .map(one -> column(one.column())
                                        .with("what", one.what().text())
                                        .with("matching", one.matching())
                                        .with("samples", one.samples())
                                        .with("rule", one.rule().text()))
                                .toList())
                .with(
                        "rejected",
                        reports.stream()
                                .filter(RejectedTable.class::isInstance)
                                .map(report -> (RejectedTable) report)
                                .map(one -> new JsonFields()
                                        .with("from", one.file())
                                        .with("table", one.table())
                                        .with("rows", one.rows())
                                        .with("file", one.rejected().toString()))
                                .toList());
    }

    private static JsonFields column(ColumnName column) {
        return new JsonFields()
                .with("schema", JsonFields.text(column.table().schema()))
                .with("table", column.table().name())
                .with("column", column.column());
    }
}
