package dev.seedbed.server.valkey;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.server.DumpDatabases;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.seeding.server.RestoredServer;
import dev.seedbed.seeding.server.SeedContents;
import dev.seedbed.seeding.server.SeedContentsContentBuilder;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The images restore nothing: a script of ours does, in the same container and by the image's own programs.
final class ValkeyRestore implements RestoreServer {
    private static final ServerVersion CHECKS_WHAT_IT_LOADS = ServerVersion.parse("6.2");
    private static final Pattern KEYSPACE = Pattern.compile("db(\\d+):keys=(\\d+).*");

    private final Product product;

    ValkeyRestore(Product product) {
        this.product = product;
    }

    @Override
    public Set<String> programs() {
        return Set.of("valkey-server", "redis-server");
    }

    /// It saves once, at the end.
    @Override
    public List<String> jobArguments(ServerVersion version) {
        var arguments = new ArrayList<>(
                List.of("--dir", "/data", "--dbfilename", "dump.rdb", "--save", "", "--appendonly", "no"));
        if (version.compareTo(CHECKS_WHAT_IT_LOADS) >= 0) {
            arguments.addAll(List.of("--sanitize-dump-payload", "yes"));
        }
        return List.copyOf(arguments);
    }

    @Override
    public List<String> databaseArguments() {
        return List.of();
    }

    @Override
    public List<String> jobCommand(List<String> server) {
        String script = ScriptFile.text(ValkeyRestore.class, "restore.sh");
        var command = new ArrayList<>(List.of("sh", "-c", script, "seedbed", product.account()));
        command.addAll(server);
        return List.copyOf(command);
    }

    /// The official images bring no other program that unpacks.
    @Override
    public boolean reads(Compression compression) {
        return compression == Compression.NONE || compression == Compression.GZIP;
    }

    /// What both read; a file that only one of them reads says so.
    @Override
    public boolean takesDumpsOf(DatabaseKind other) {
        return other == DatabaseKind.VALKEY || other == DatabaseKind.REDIS;
    }

    @Override
    public int oldestFor(DumpInfo file) {
        return file.format() == DumpFormat.RDB || file.format() == DumpFormat.AOF_FOLDER
                ? RdbHeader.oldestServer(file.archiveVersion())
                : 0;
    }

    /// They are numbered, and all there from the start.
    @Override
    public DumpDatabases.Choice databases(DumpDatabases seed, @Nullable String asked, String otherwise) {
        return new DumpDatabases.Choice("", asked == null ? "0" : asked, "", 0);
    }

    @Override
    public SeedContents contents(RestoredServer restored) throws OperationFailedException, InterruptedException {
        var contents = new ArrayList<SeedContents.Content>();
        for (List<String> line : restored.ask("info keyspace")) {
            Matcher keys = KEYSPACE.matcher(line.getFirst());
            if (keys.matches()) {
                contents.add(SeedContentsContentBuilder.builder()
                        .database(keys.group(1))
                        .tables(Long.parseLong(keys.group(2)))
                        .build());
            }
        }
        return new SeedContents(contents, List.of());
    }
}
