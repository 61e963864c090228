package dev.seedbed.library.folder;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.library.dump.SeedFailures;
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

/// A folder of MySQL Shell (`util.dumpInstance`, `dumpSchemas`, `dumpTables`): definitions as SQL, rows as text, and
/// JSON that says how they belong together. Accounts and binary log positions in it are not restored.
final class ShellFolder {
    static final String CONTENTS = "@.json";
    private static final String DONE = "@.done.json";
    private static final long MOST_JSON = 16L << 20;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private final List<FolderJob> tables = new ArrayList<>();
    private final List<FolderJob> rows = new ArrayList<>();
    private final List<FolderJob> routines = new ArrayList<>();
    private final List<FolderJob> views = new ArrayList<>();
    private final List<FolderJob> triggers = new ArrayList<>();
    private final List<FolderJob> events = new ArrayList<>();
    private String charset = ShellLoad.USUAL_CHARSET;
    private boolean isWhole = true;

    private ShellFolder(Path folder, List<Path> files) throws IOException {
        this.folder = folder;
        for (Path file : files) {
            sizes.put(FolderFiles.name(file), Files.size(file));
        }
    }

    static FolderDump read(Path folder, List<Path> files) throws IOException, OperationFailedException {
        return new ShellFolder(folder, files).dump();
    }

    private FolderDump dump() throws IOException, OperationFailedException {
        JsonNode contents = json(CONTENTS);
        charset = contents.path("defaultCharacterSet").asText(charset);
        var databases = new ArrayList<String>();
        var made = new ArrayList<FolderJob>();
        for (JsonNode schema : contents.path("schemas")) {
            String name = schema.asText();
            databases.add(name);
            String base = contents.path("basenames").path(name).asText(name);
            if (sizes.containsKey(base + ".sql")) {
                made.add(job(Phase.BEFORE, How.SQL, base + ".sql", "").build());
            } else {
                made.add(FolderFiles.making(name));
            }
            schema(name, base);
        }
        rows.sort(Comparator.comparingLong(FolderJob::sizeBytes).reversed());
        var jobs = new ArrayList<FolderJob>(made);
        jobs.addAll(tables);
        jobs.addAll(rows);
        jobs.addAll(routines);
        jobs.addAll(views);
        jobs.addAll(triggers);
        jobs.addAll(events);
        return new FolderDump(
                DumpFormat.MYSQL_SHELL,
                ("MySQL Shell " + DumpLanguage.version(contents.path("dumper").asText(""))).strip(),
                DumpLanguage.version(contents.path("serverVersion").asText("")),
                databases,
                jobs,
                isWhole && sizes.containsKey(DONE) && hasAllChunks());
    }

    /// Newer versions list all files with rows at their end.
    private boolean hasAllChunks() throws IOException, OperationFailedException {
        return json(DONE).path("chunkFileBytes").propertyStream().allMatch(file -> sizes.containsKey(file.getKey()));
    }

    private void schema(String schema, String base) throws IOException, OperationFailedException {
        JsonNode contents = json(base + ".json");
        boolean hasSql = contents.path("includesDdl").asBoolean(true);
        boolean hasRows = contents.path("includesData").asBoolean(true);
        for (JsonNode table : contents.path("tables")) {
            String name = table.asText();
            String tableBase = contents.path("basenames").path(name).asText(base + '@' + name);
            if (hasRows || sizes.containsKey(tableBase + ".json")) {
                table(schema, name, tableBase);
            } else if (hasSql) {
                // What says how rows are written is left out together with them.
                definition(schema, tableBase);
            }
        }
        if (hasSql && contents.path("multifileDdl").asBoolean(false)) {
            apart(contents, "libraries", base + ".libraries.sql", schema, routines);
            apart(contents, "functions", base + ".routines.sql", schema, routines);
            apart(contents, "procedures", base + ".routines.sql", schema, routines);
            apart(contents, "events", base + ".events.sql", schema, events);
        }
        if (!contents.path("includesViewsDdl").asBoolean(hasSql)) {
            return;
        }
        for (JsonNode view : contents.path("views")) {
            String name = view.asText();
            String viewBase = contents.path("basenames").path(name).asText(base + '@' + name);
            add(tables, job(Phase.BEFORE, How.SQL, viewBase + ".pre.sql", schema));
            add(views, job(Phase.AFTER, How.SQL, viewBase + ".sql", schema));
        }
    }

    /// From version 9.3 on routines and events have files of their own beside that of the schema.
    private void apart(JsonNode contents, String sort, String file, String schema, List<FolderJob> jobs) {
        boolean isNamed = contents.path(sort).size() > 0;
        if (isNamed && jobs.stream().noneMatch(job -> job.file().equals(file))) {
            add(jobs, job(Phase.AFTER, How.SQL, file, schema));
        }
    }

    private void definition(String schema, String base) {
        add(tables, job(Phase.BEFORE, How.SQL, base + ".sql", schema));
        if (sizes.containsKey(base + ".triggers.sql")) {
            add(triggers, job(Phase.AFTER, How.SQL, base + ".triggers.sql", schema));
        }
    }

    private void table(String schema, String table, String base) throws IOException, OperationFailedException {
        JsonNode contents = json(base + ".json");
        if (contents.path("includesDdl").asBoolean(true)) {
            definition(schema, base);
        } else if (sizes.containsKey(base + ".triggers.sql")) {
            add(triggers, job(Phase.AFTER, How.SQL, base + ".triggers.sql", schema));
        }
        if (!contents.path("includesData").asBoolean(true)) {
            return;
        }
        String extension = '.' + contents.path("extension").asText("tsv");
        boolean isChunked = contents.path("chunking").asBoolean(false);
        String statement = new ShellLoad(schema, table, charset, contents.path("options")).statement();
        for (String each : bases(contents, base)) {
            List<String> parts = parts(each, extension);
            isWhole &= isWhole(each, extension, parts, isChunked);
            for (String part : parts) {
                rows.add(job(Phase.ROWS, How.LOAD, part, schema)
                        .table(schema + '.' + table)
                        .statement(statement)
                        .build());
            }
        }
    }

    /// Each partition has files of its own.
    private static List<String> bases(JsonNode contents, String base) {
        List<String> ofPartitions = contents.path("basenames")
                .propertyStream()
                .map(partition -> partition.getValue().asText())
                .toList();
        return ofPartitions.isEmpty() ? List.of(base) : ofPartitions;
    }

    /// Of an empty table, older versions wrote one file that has no number.
    private static boolean isWhole(String base, String extension, List<String> parts, boolean isChunked) {
        return parts.contains(base + extension)
                || isChunked && parts.contains(base + "@@" + (parts.size() - 1) + extension);
    }

    /// `base.tsv.zst`, or `base@0.tsv.zst`, `base@1.tsv.zst` … up to `base@@9.tsv.zst`, the last one.
    private List<String> parts(String base, String extension) {
        return sizes.keySet().stream()
                .filter(name -> name.startsWith(base) && name.endsWith(extension))
                .filter(name -> name.length() >= base.length() + extension.length())
                .filter(name -> name.substring(base.length(), name.length() - extension.length())
                        .matches("(@@?\\d+)?"))
                .toList();
    }

    /// A file that has to be there.
    private void add(List<FolderJob> jobs, FolderJobBuilder job) {
        FolderJob made = job.build();
        if (sizes.containsKey(made.file())) {
            jobs.add(made);
        } else {
            isWhole = false;
        }
    }

    private FolderJobBuilder job(Phase phase, How how, String file, String database) {
        return FolderJobBuilder.builder()
                .phase(phase)
                .how(how)
                .file(file)
                .sizeBytes(sizes.getOrDefault(file, 0L))
                .database(database);
    }

    private JsonNode json(String name) throws IOException, OperationFailedException {
        Long size = sizes.get(name);
        if (size == null) {
            throw SeedFailures.unfit(folder, Unfit.TRUNCATED, name);
        }
        if (size > MOST_JSON) {
            throw SeedFailures.unfit(folder, Unfit.DAMAGED, name);
        }
        try {
            return JSON.readTree(Files.readAllBytes(folder.resolve(name)));
        } catch (JacksonException e) {
            throw SeedFailures.unfit(folder, Unfit.DAMAGED, name + ": " + e.getOriginalMessage());
        }
    }
}
