package dev.seedbed.cli.library;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.database.Database;
import dev.seedbed.source.server.CaptureChoice;
import dev.seedbed.source.server.CaptureProgress;
import dev.seedbed.source.server.CaptureRecord;
import dev.seedbed.source.server.ServerAddress;
import dev.seedbed.source.server.ServerAddresses;
import dev.seedbed.source.server.ServerFacts;
import dev.seedbed.source.server.ServerVisit;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `capture`: dumps a server that runs somewhere, or a database of the engine, into the library. Ctrl+C leaves nothing.
@Command(name = "capture")
public final class CaptureCommand extends CommandSupport {
    @Parameters(arity = "0..1", paramLabel = "URL|DATABASE", descriptionKey = "source.option.server")
    private @Nullable String server;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "source.option.output")
    private @Nullable Path file;

    @Option(names = "--table", paramLabel = "T", descriptionKey = "source.option.table")
    private List<String> tables = List.of();

    @Option(names = "--exclude-data", paramLabel = "T", descriptionKey = "source.option.exclude-data")
    private List<String> withoutRows = List.of();

    @Option(names = "--schema-only", descriptionKey = "source.option.schema-only")
    private boolean schemaOnly;

    @Option(names = "--info", descriptionKey = "source.option.info")
    private boolean info;

    @Option(names = "--refresh", paramLabel = "FILE|NAME", descriptionKey = "source.option.refresh")
    private @Nullable String refreshed;

    @Mixin
    private PasswordOptions password = new PasswordOptions();

    @Override
    protected void check() {
        if ((server == null) == (refreshed == null)) {
            throw misused("source.one-server");
        }
        if (refreshed != null && (schemaOnly || !tables.isEmpty() || !withoutRows.isEmpty())) {
            throw misused("source.refresh-as-before");
        }
    }

    @Override
    protected boolean rollsBack() {
        return true;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        if (refreshed != null) {
            CaptureRecord before = services().captures().recorded(refreshed);
            String place = before.source().isEmpty() ? before.address() : before.source();
            return run(place, before.source().isEmpty(), before.choice(), before.name());
        }
        String place = server == null ? "" : server;
        return run(place, ServerAddresses.isOne(place), new CaptureChoice(tables, withoutRows, schemaOnly), null);
    }

    private int run(String place, boolean isAddress, CaptureChoice choice, @Nullable String name)
            throws OperationFailedException, InterruptedException {
        try (ServerVisit visit = isAddress
                ? services().captures().visit(withPassword(ServerAddresses.parse(place)), choice)
                : visit(services().databases().find(place), choice)) {
            tell(visit);
            return info ? answerFacts(visit) : capture(visit, isAddress ? "" : place, name);
        }
    }

    private ServerVisit visit(Database database, CaptureChoice choice)
            throws OperationFailedException, InterruptedException {
        return services().captures().visit(database, services().databases().credentials(database), choice);
    }

    private ServerAddress withPassword(ServerAddress address) throws OperationFailedException {
        return address.password().isEmpty() || password.isGiven()
                ? address.withPassword(password.password(
                        address.kind(),
                        text("source.password", address),
                        terminal().question()))
                : address;
    }

    private void tell(ServerVisit visit) {
        ServerFacts facts = visit.facts();
        say("source.server", facts.kind().displayName(), facts.versionText(), visit.address());
        say(
                "source.contents",
                services().formats().size(facts.bytes()),
                facts.tables().size(),
                services().formats().about(facts.estimate()));
        if (!facts.extensions().isEmpty()) {
            say("source.extensions", String.join(", ", facts.extensions()));
        }
        facts.leftOut().forEach(part -> say("source.left-out." + part));
    }

    private int answerFacts(ServerVisit visit) {
        ServerFacts facts = visit.facts();
        return answer(
                new JsonFields()
                        .with("address", visit.address().toString())
                        .with("kind", facts.kind().id())
                        .with("version", facts.versionText())
                        .with("databases", facts.databases())
                        .with("tables", facts.tables().size())
                        .with("bytes", facts.bytes())
                        .with("extensions", facts.extensions())
                        .with("seconds", facts.estimate().toSeconds()),
                facts.kind().displayName() + " " + facts.versionText());
    }

    private int capture(ServerVisit visit, String source, @Nullable String name)
            throws OperationFailedException, InterruptedException {
        Path dump;
        try (var line = new ProgressLine(terminal())) {
            dump = services()
                    .captures()
                    .capture(visit, file, name, source, progress -> line.show(() -> words(progress)));
        }
        return answer(
                new JsonFields()
                        .with("file", dump.toString())
                        .with("kind", visit.facts().kind().id())
                        .with("version", visit.facts().versionText())
                        .with("tables", visit.facts().tables().size()),
                dump.toString());
    }

    private String words(CaptureProgress progress) {
        String written = services().formats().size(progress.bytes());
        return progress.fraction() < 0
                ? text("source.capturing", written, progress.tables(), progress.allTables(), progress.table())
                : text(
                        "source.capturing-percent",
                        written,
                        progress.tables(),
                        progress.allTables(),
                        progress.table(),
                        services().formats().percent(progress.fraction()));
    }
}
