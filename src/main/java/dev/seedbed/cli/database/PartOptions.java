package dev.seedbed.cli.database;

import dev.seedbed.library.part.SeedPart;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// Options of `start` for a part of a dump.
public final class PartOptions {
    /// As they are named.
    static final List<String> NAMES = List.of("--without-rows", "--only-table", "--only-schema", "--structure-only");

    @Option(names = "--without-rows", paramLabel = "TABLE", descriptionKey = "cli.start.without-rows")
    private List<String> withoutRows = List.of();

    @Option(names = "--only-table", paramLabel = "TABLE", descriptionKey = "cli.start.only-table")
    private List<String> onlyTables = List.of();

    @Option(names = "--only-schema", paramLabel = "SCHEMA", descriptionKey = "cli.start.only-schema")
    private List<String> onlySchemas = List.of();

    @Option(names = "--structure-only", descriptionKey = "cli.start.structure-only")
    private boolean structureOnly;

    SeedPart part() {
        List<String> only = Stream.concat(
                        onlyTables.stream(), onlySchemas.stream().map(schema -> schema + ".*"))
                .toList();
        return new SeedPart(withoutRows, only, structureOnly);
    }
}
