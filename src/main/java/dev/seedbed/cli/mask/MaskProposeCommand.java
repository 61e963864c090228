package dev.seedbed.cli.mask;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.input.mask.Finding;
import dev.seedbed.input.mask.MaskProposal;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mask propose DATABASE`: the columns that look personal, and a mask.yaml for them. Reads only, and prints no value.
@Command(name = "propose")
final class MaskProposeCommand extends CommandSupport {
    @Parameters(index = "0", paramLabel = "DATABASE", descriptionKey = "mask.propose.name")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "mask.propose.output")
    private @Nullable Path output;

    @Option(names = "--database", paramLabel = "D", descriptionKey = "mask.propose.database")
    private @Nullable String database;

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Path file = output;
        if (file != null && Files.exists(file)) {
            throw new OperationFailedException(new Failure.NameInUse("file", file.toString()));
        }
        List<Finding> findings = services()
                .personalData()
                .of(
                        services().databases().find(name),
                        database == null ? "" : database,
                        System.getenv("SEEDBED_PASSWORD"));
        String mask = MaskProposal.file(findings, text("mask.file.title", name));
        if (file != null) {
            write(file, mask);
        }
        if (isJson()) {
            printJson(new JsonFields()
                    .with(
                            "columns",
                            findings.stream().map(MaskProposeCommand::json).toList())
                    .with("mask", mask)
                    .with("file", JsonFields.text(file)));
            return ExitCode.OK;
        }
        if (findings.isEmpty()) {
            out().println(text("mask.propose.nothing"));
        } else {
            print(findings);
        }
        if (file == null) {
            say("mask.propose.next", name);
        } else {
            say("mask.propose.written", file.toString());
        }
        return ExitCode.OK;
    }

    private static void write(Path file, String mask) throws OperationFailedException {
        try {
            Files.writeString(file, mask, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new OperationFailedException(new Failure.NameInUse("file", file.toString()), e);
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }

    private void print(List<Finding> findings) {
        var table = new TextTable(
                text("mask.column.table"),
                text("mask.column.column"),
                text("mask.column.what"),
                text("mask.column.samples"),
                text("mask.column.rule"));
        for (Finding finding : findings) {
            table.row(List.of(
                    finding.column().table().text(),
                    finding.column().column(),
                    text("mask.what." + finding.what().text()),
                    finding.matching() + "/" + finding.samples(),
                    finding.rule().text()));
        }
        table.print(out());
    }

    private static JsonFields json(Finding finding) {
        return new JsonFields()
                .with("schema", JsonFields.text(finding.column().table().schema()))
                .with("table", finding.column().table().name())
                .with("column", finding.column().column())
                .with("what", finding.what().text())
                .with("matching", finding.matching())
                .with("samples", finding.samples())
                .with("rule", finding.rule().text());
    }
}
