package dev.seedbed.build;

import dev.seedbed.input.InputReport;
import dev.seedbed.input.mask.Finding;
import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.find.PersonalData;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.reject.RejectedTable;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlFile;
import dev.seedbed.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a step did, as a file has it.
///
/// @param below fingerprint of what it began with; empty where that is not known
record KeptReports(String below, List<InputReport> reports) {
    static final KeptReports NONE = new KeptReports("", List.of());

    private static final Map<String, PersonalData> WHAT =
            Arrays.stream(PersonalData.values()).collect(Collectors.toMap(PersonalData::text, Function.identity()));

    static KeptReports read(Path file) throws OperationFailedException {
        YamlNode root = YamlFile.read(file);
        var reports = new ArrayList<InputReport>();
        for (YamlNode report : root.required("reports").list()) {
            Optional<YamlNode> masked = report.child("masked");
            reports.add(masked.isPresent() ? mask(report, masked.get()) : rejected(report));
        }
        Optional<YamlNode> below = root.child("below");
        return new KeptReports(below.isPresent() ? below.get().text() : "", List.copyOf(reports));
    }

    private static MaskReport mask(YamlNode report, YamlNode columns) throws OperationFailedException {
        var masked = new ArrayList<MaskReport.Masked>();
        for (YamlNode one : columns.list()) {
            masked.add(new MaskReport.Masked(
                    column(one), rule(one), one.required("spread").bool()));
        }
        var open = new ArrayList<Finding>();
        for (YamlNode one : report.required("open").list()) {
            open.add(new Finding(
                    column(one),
                    one.required("what").choice(WHAT),
                    (int) one.required("matching").integer(),
                    (int) one.required("samples").integer(),
                    rule(one)));
        }
        return new MaskReport(masked, open);
    }

    private static ColumnName column(YamlNode node) throws OperationFailedException {
        Optional<YamlNode> schema = node.child("schema");
        return new ColumnName(
                new TableName(
                        schema.isPresent() ? schema.get().text() : "",
                        node.required("table").text()),
                node.required("column").text());
    }

    private static MaskRule rule(YamlNode node) throws OperationFailedException {
        YamlNode rule = node.map().get("rule");
        return rule == null ? new MaskRule.Keep() : MaskRule.read(rule);
    }

    private static RejectedTable rejected(YamlNode report) throws OperationFailedException {
        return new RejectedTable(
                report.required("file").text(),
                report.required("table").text(),
                report.required("rows").integer(),
                Path.of(report.required("rejected").text()));
    }
}
