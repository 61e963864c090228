package dev.seedbed.ui.library;

import dev.seedbed.build.file.Seedfile;
import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.SeedSource;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.library.entry.GitEntry;
import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.library.entry.LibraryPlace;
import dev.seedbed.ui.library.entry.NewsText;
import dev.seedbed.ui.library.entry.PackageEntry;
import dev.seedbed.ui.library.entry.SourceRow;
import dev.seedbed.ui.library.entry.TableEntry;
import dev.seedbed.ui.library.reading.SeedContents;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Puts what is known of seeds into words. Immutable.
final class LibraryTexts extends FeatureTexts {
    /// The role that the images make anyway, unless told otherwise.
    private static final String ALWAYS_THERE = "postgres";

    private static final Set<String> WARNINGS =
            Set.of("cluster", "runsPrograms", "includes", "gtid", "definer", "mysqlOrMariadb", "sqlite");
    private static final int HASH_START = 4;
    private static final int HASH_END = 2;

    private final SnapshotTexts snapshots;
    private final Path home;

    LibraryTexts(Messages messages) {
        super(messages);
        this.snapshots = new SnapshotTexts(messages);
        this.home = Path.of(System.getProperty("user.home", "/"));
    }

    /// A file's name with what would break a line made visible.
    static String visible(String name) {
        return name.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎').replace('\t', '⇥');
    }

    String name(SeedItem item) {
        return visible(item.name()) + (item.isBundle() ? "/" : "");
    }

    String source(SeedSource source) {
        return switch (source.origin()) {
            case SAMPLES -> get("library.source.samples");
            case DOWNLOADS -> get("library.source.downloads");
            case FOLDER -> {
                Path folder = source.folder();
                boolean isAtHome = folder.startsWith(home) && !folder.equals(home);
                yield visible(isAtHome ? "~/" + home.relativize(folder) : folder.toString());
            }
        };
    }

    String place(LibraryPlace place) {
        return switch (place) {
            case LibraryPlace.Everywhere _ -> get("library.source.all");
            case LibraryPlace.Favourites _ -> get("library.source.favourites");
            case LibraryPlace.Recent _ -> get("library.source.recent");
            case LibraryPlace.Source(var source) -> source(source);
            case LibraryPlace.Seedfiles _ -> get("library.source.seedfiles");
            case LibraryPlace.Tables _ -> get("library.source.tables");
            case LibraryPlace.Services _ -> get("library.source.services");
            case LibraryPlace.Snapshots _ -> get("library.source.snapshots");
            case LibraryPlace.OfStore(var store) -> get("library.source.store", store.name());
            case LibraryPlace.OfRepository(var address) -> get("library.source.repository", visible(address.name()));
        };
    }

    String name(LibraryEntry entry) {
        return switch (entry) {
            case LibraryEntry.Dump(var item) -> name(item);
            case LibraryEntry.OfSeedfile _, LibraryEntry.OfService _, TableEntry _ -> visible(entry.name());
            case PackageEntry _, GitEntry _ -> OneLine.of(entry.name());
            case LibraryEntry.OfSnapshot(var row) -> snapshots.name(row.snapshot());
        };
    }

    String form(LibraryEntry entry) {
        return switch (entry) {
            case LibraryEntry.Dump(var item) -> form(item);
            case LibraryEntry.OfService _ -> get("library.form.service");
            case TableEntry(var group) ->
                get("library.form.tables", group.files().size());
            case LibraryEntry.OfSeedfile described -> {
                Seedfile seedfile = described.seedfile();
                yield seedfile == null
                        ? get("library.form.seedfile")
                        : get("library.form.seedfile.steps", seedfile.steps().size());
            }
            case LibraryEntry.OfSnapshot(var row) -> get("library.form.snapshot", snapshots.origin(row.origin()));
            case PackageEntry shared ->
                get("library.form.package", shared.newest().version().tag().text());
            case GitEntry tracked ->
                get(
                        "library.form.git",
                        OneLine.of(String.join(", ", tracked.dump().versions())));
        };
    }

    String engine(LibraryEntry entry) {
        return switch (entry) {
            case LibraryEntry.Dump(var item) -> engine(item);
            case LibraryEntry.OfSeedfile described -> visible(described.image());
            case LibraryEntry.OfService service -> engine(service);
            case TableEntry _ -> get("library.engine.any");
            case LibraryEntry.OfSnapshot(var row) -> SnapshotTexts.server(row.snapshot());
            case PackageEntry shared -> engine(shared);
            case GitEntry _ -> "";
        };
    }

    private static String engine(PackageEntry entry) {
        DatabaseKind kind = entry.kind();
        String version = OneLine.of(entry.newest().description().serverVersion());
        return kind == null ? "" : (kind.displayName() + " " + version).strip();
    }

    /// `v8 by ann, 2 h ago; you have v7; 12 MiB to fetch`.
    String state(PackageEntry entry) {
        return OneLine.of(new NewsText(messages()).of(entry.news()));
    }

    /// `not fetched, 400 KiB`.
    String state(GitEntry entry) {
        return get(
                entry.dump().isFetched() ? "library.git.fetched" : "library.git.not-fetched",
                formats().size(entry.dump().bytes()));
    }

    /// That a source did not answer, and when it last did.
    String away(SourceRow row) {
        return row.when() == null
                ? get("library.away")
                : get("library.away.since", formats().ago(row.when()));
    }

    private static String engine(LibraryEntry.OfService entry) {
        if (entry.service() == null) {
            return "";
        }
        ComposeDatabase database = entry.service().database();
        String series = database.version().isEmpty()
                ? ""
                : ' ' + ServerVersions.of(database.kind()).series(ServerVersion.parse(database.version()));
        return database.kind().displayName() + series;
    }

    /// `dump · SQL gzip`, `bundle · 3 files`.
    String form(SeedItem item) {
        if (item.isBundle()) {
            return get("library.form.bundle", item.files().size());
        }
        return item.dumps().isEmpty()
                ? get("library.form.unknown")
                : get("library.form.dump", format(item.dumps().getFirst()));
    }

    private String format(DumpInfo dump) {
        String format = get("library.format." + dump.format().name().toLowerCase(Locale.ROOT));
        return dump.compression() == Compression.NONE
                ? format
                : format + ' ' + dump.compression().name().toLowerCase(Locale.ROOT);
    }

    /// `PostgreSQL 17`, `MariaDB 11.4`; what fits several kinds says so.
    String engine(SeedItem item) {
        DatabaseKind kind = item.kind();
        if (kind == null) {
            return item.dumps().isEmpty() ? "" : get("library.engine.any");
        }
        return item.dumps().stream()
                .map(DumpInfo::serverVersion)
                .filter(version -> !version.isEmpty())
                .findFirst()
                .map(version ->
                        kind.displayName() + ' ' + ServerVersions.of(kind).series(ServerVersion.parse(version)))
                .orElse(kind.displayName());
    }

    /// `pg_dump 17.6, custom format · sha256 9f2c…e1`.
    String origin(SeedItem item, Optional<String> hash) {
        var parts = new ArrayList<String>();
        if (item.isBundle()) {
            parts.add(form(item));
        } else if (!item.dumps().isEmpty()) {
            DumpInfo dump = item.dumps().getFirst();
            String tool = dump.tool().isEmpty() ? get("library.tool.none") : dump.tool();
            String archive = dump.archiveVersion().isEmpty()
                    ? format(dump)
                    : get("library.archive", format(dump), dump.archiveVersion());
            parts.add(get("library.made-by", tool, archive));
        }
        hash.filter(text -> text.length() > HASH_START + HASH_END)
                .ifPresent(text -> parts.add(get(
                        "library.hash",
                        text.substring(0, HASH_START) + '…' + text.substring(text.length() - HASH_END))));
        parts.add(formats().size(item.sizeBytes()));
        parts.add(formats().ago(java.time.Instant.ofEpochMilli(item.modifiedMillis())));
        return String.join(" · ", parts);
    }

    /// What a server must have for this seed, and what else should be known before a start.
    List<String> needs(SeedItem item, SeedContents contents) {
        var lines = new ArrayList<String>();
        if (item.kind() == null) {
            lines.add(get("library.needs.any"));
        } else {
            String series = engine(item);
            boolean isGuessed = item.dumps().stream().noneMatch(DumpInfo::kindIsCertain);
            boolean hasVersion =
                    item.dumps().stream().anyMatch(dump -> !dump.serverVersion().isEmpty());
            lines.add(get(
                    isGuessed ? "library.needs.guessed" : hasVersion ? "library.needs.version" : "library.needs.kind",
                    series));
        }
        addList(lines, "library.needs.extensions", contents.extensions());
        addList(
                lines,
                "library.needs.roles",
                contents.roles().stream()
                        .filter(role -> !role.equals(ALWAYS_THERE))
                        .toList());
        addList(lines, "library.needs.creates", contents.createsDatabases());
        if (contents.uncompressedBytes() > item.sizeBytes()) {
            lines.add(get("library.needs.size", formats().size(contents.uncompressedBytes())));
        }
        if (!item.leftOut().isEmpty()) {
            addList(
                    lines,
                    "library.needs.left-out",
                    item.leftOut().stream()
                            .map(Path::getFileName)
                            .filter(Objects::nonNull)
                            .map(name -> visible(name.toString()))
                            .toList());
        }
        return lines;
    }

    private void addList(List<String> lines, String key, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(get(key, String.join(", ", names)));
        }
    }

    /// Facts worth saying, in words, without doubles.
    List<String> notes(SeedItem item) {
        var notes = new LinkedHashSet<String>();
        for (DumpInfo dump : item.dumps()) {
            dump.notes().forEach(note -> notes.add(get("library.note." + note)));
            DatabaseKind kind = dump.kind();
            boolean isReadByImage = dump.format() == DumpFormat.SQL
                    && (kind == null || RestoreServer.of(kind).reads(dump.compression()));
            if (kind != null && !isReadByImage) {
                notes.add(get("library.note.ownScript"));
            }
        }
        return List.copyOf(notes);
    }

    /// Whether one of the notes may make a start fail or surprise.
    boolean hasWarning(SeedItem item) {
        return item.dumps().stream().flatMap(dump -> dump.notes().stream()).anyMatch(WARNINGS::contains);
    }

    /// One or two words on what is wrong, empty where nothing is.
    String trouble(SeedItem item) {
        return switch (item.unfit()) {
            case null -> item.isTruncated() ? get("library.badge.truncated") : "";
            case SeedFailure.SeedUnfit unfit ->
                get("library.badge." + unfit.reason().name().toLowerCase(Locale.ROOT));
            default -> get("library.badge.unreadable");
        };
    }
}
