package dev.seedbed.library.folder;

import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.dump.SeedOrder;
import dev.seedbed.library.folder.FolderJob.How;
import dev.seedbed.library.folder.FolderJob.Phase;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure.Unfit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder of mydumper: a file for each database, table, part of a table's rows, view; told apart by their names.
final class MyDumperFolder {
    private static final String METADATA = "metadata";
    /// As it is called until the dump is complete.
    private static final String PARTIAL = "metadata.partial";
    /// Of the whole server, and of no database; what they are for goes to the usual place.
    private static final String TABLESPACES = "all-schema-create-tablespace.sql";

    private static final Pattern MADE = Pattern.compile("(?i)\\bCREATE\\s+DATABASE\\b[^`;]*`((?:[^`]|``)+)`");
    private static final Pattern TOOL = Pattern.compile("(?i)mydumper[ :=]+v?(\\d[\\w.-]*)");

    /// The order in which files are restored, by the ends of their names.
    private enum Sort {
        DATABASE("-schema-create.sql", Phase.BEFORE, How.SQL),
        SEQUENCE("-schema-sequence.sql", Phase.BEFORE, How.SQL),
        VIEW("-schema-view.sql", Phase.AFTER, How.SQL),
        ROUTINES("-schema-post.sql", Phase.AFTER, How.LINES),
        TRIGGERS("-schema-triggers.sql", Phase.AFTER, How.LINES),
        TABLE("-schema.sql", Phase.BEFORE, How.SQL),
        ROWS(".sql", Phase.ROWS, How.SQL);

        /// Views may call routines, and triggers may use both.
        private static final List<Sort> ORDER = List.of(DATABASE, SEQUENCE, TABLE, ROWS, ROUTINES, VIEW, TRIGGERS);

        private final String end;
        private final Phase phase;
        private final How how;

        Sort(String end, Phase phase, How how) {
            this.end = end;
            this.phase = phase;
            this.how = how;
        }
    }

    private record File(Path path, Sort sort, String stem, long size) {
        String database() {
            int dot = stem.indexOf('.');
            return dot < 0 ? stem : stem.substring(0, dot);
        }
    }

    private MyDumperFolder() {}

    static boolean isOne(Path folder) {
        if (!Files.isRegularFile(folder.resolve(METADATA)) && !Files.isRegularFile(folder.resolve(PARTIAL))) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(FolderFiles::name)
                    .map(FolderFiles::unpacked)
                    .anyMatch(name -> name.endsWith(Sort.DATABASE.end) || name.endsWith(Sort.TABLE.end));
        } catch (IOException _) {
            return false;
        }
    }

    static FolderDump read(Path folder, List<Path> entries) throws IOException, OperationFailedException {
        var files = new ArrayList<File>();
        for (Path path : entries) {
            String name = FolderFiles.unpacked(FolderFiles.name(path));
            if (name.endsWith(".dat") || name.endsWith(".csv")) {
                throw SeedFailures.unfit(folder, Unfit.NOT_A_DUMP, "mydumper-load-data");
            }
            for (Sort sort : Sort.values()) {
                if (!name.equals(TABLESPACES) && name.endsWith(sort.end)) {
                    String stem = name.substring(0, name.length() - sort.end.length());
                    files.add(new File(path, sort, stem, Files.size(path)));
                    break;
                }
            }
        }
        files.sort(Comparator.<File>comparingInt(file -> Sort.ORDER.indexOf(file.sort))
                .thenComparing(file -> file.sort == Sort.ROWS ? -file.size : 0)
                .thenComparing(File::path, SeedOrder.BYTES));
        Map<String, String> databases = names(files);
        var jobs = new ArrayList<FolderJob>();
        databases.forEach((stem, name) -> {
            if (files.stream().noneMatch(file -> file.sort == Sort.DATABASE && file.stem.equals(stem))) {
                jobs.add(FolderFiles.making(name));
            }
        });
        for (File file : files) {
            jobs.add(job(file, databases.getOrDefault(file.database(), file.database())));
        }
        boolean isEnded = Files.isRegularFile(folder.resolve(METADATA));
        String metadata = FolderFiles.head(folder.resolve(isEnded ? METADATA : PARTIAL));
        Matcher tool = TOOL.matcher(metadata);
        return new FolderDump(
                DumpFormat.MYDUMPER,
                tool.find() ? "mydumper " + tool.group(1) : "mydumper",
                "",
                List.copyOf(databases.values()),
                jobs,
                // Behind a few lines for each table, in newer versions.
                isEnded && FolderFiles.tail(folder.resolve(METADATA)).contains("Finished dump at"));
    }

    private static FolderJob job(File file, String database) {
        String table = file.sort == Sort.ROWS
                ? database + file.stem.substring(file.database().length()).replaceFirst("(\\.\\d+)+$", "")
                : "";
        return FolderJobBuilder.builder()
                .phase(file.sort.phase)
                .how(file.sort.how)
                .file(FolderFiles.name(file.path))
                .sizeBytes(file.size)
                .database(file.sort == Sort.DATABASE ? "" : database)
                .table(table)
                .build();
    }

    /// The databases by what their files begin with: newer versions write a number where a name has other characters
    /// than letters, and the true name is in the file.
    private static Map<String, String> names(List<File> files) throws IOException {
        var names = new LinkedHashMap<String, String>();
        for (File file : files) {
            if (file.sort == Sort.DATABASE) {
                Matcher made = MADE.matcher(FolderFiles.head(file.path));
                names.put(file.stem, made.find() ? made.group(1).replace("``", "`") : file.stem);
            }
        }
        files.forEach(file -> names.putIfAbsent(file.database(), file.database()));
        return names;
    }
}
