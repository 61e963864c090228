package dev.seedbed.cli.database;

import dev.seedbed.build.tables.TablesSeedfile;
import dev.seedbed.build.tables.TablesSeedfileBuilder;
import dev.seedbed.cli.build.AttendedBuild;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.input.table.TableOptions;
import dev.seedbed.input.table.TableOptionsBuilder;
import dev.seedbed.input.table.group.TableGroup;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `start` does with files of rows: each goes into a table of an empty database, as a `load` step of a Seedfile
/// does it, and what was loaded once is not loaded again.
final class TablesStart {
    /// Options of restores that files of rows take, too.
    static final Set<String> TAKES =
            Set.of("--kind", "--image", "--user", "--database", "--fresh", "--encoding", "--rejects");

    /// What only files of rows take.
    static final String REJECTS = "--rejects";

    @Option(names = REJECTS, paramLabel = "FOLDER", descriptionKey = "cli.start.rejects")
    private @Nullable Path rejects;

    boolean setsAside() {
        return rejects != null;
    }

    /// Whether all of them are files of rows, or folders with nothing else that a database can be made of. Blocks.
    static boolean areMeant(List<String> files) {
        return !files.isEmpty() && files.stream().map(Path::of).allMatch(TableGroup::isMeant);
    }

    /// Builds what they are loaded into. Blocks; an interruption cancels it.
    ///
    /// @param image null for the best of the kind
    /// @param database name of the database in the server; null for that of the first file
    Snapshot built(
            CommandSupport command,
            List<Path> files,
            @Nullable DatabaseKind kind,
            @Nullable String image,
            @Nullable String user,
            @Nullable String database,
            @Nullable SeedEncoding encoding,
            boolean fresh)
            throws OperationFailedException, InterruptedException {
        String name = TablesSeedfile.nameOf(files.getFirst().toAbsolutePath().normalize());
        String chosen = image != null ? image : command.services().tableImages().best(kind);
        command.say("cli.start.tables", name, chosen);
        String seedfile = TablesSeedfileBuilder.builder()
                .image(chosen)
                .name(name)
                .database(database == null ? name : database)
                .user(user)
                .paths(files.stream()
                        .map(file -> file.toAbsolutePath().normalize())
                        .toList())
                .options(options(encoding))
                .build()
                .text();
        return new AttendedBuild(command).run(command.services().ownSeedfiles().keep(name, seedfile), fresh);
    }

    private TableOptions options(@Nullable SeedEncoding encoding) {
        Path folder = rejects;
        return TableOptionsBuilder.builder()
                .encoding(encoding == null || encoding.charset().isEmpty() ? null : Charset.forName(encoding.charset()))
                .rejects(folder == null ? null : folder.toAbsolutePath())
                .build();
    }
}
