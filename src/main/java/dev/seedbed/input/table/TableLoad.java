package dev.seedbed.input.table;

import dev.seedbed.input.Input;
import dev.seedbed.input.InputDigest;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.OperationFailedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Puts the rows of files into tables: into those of their names where there are such, else into tables that are made
/// as the files seem to need them. Tables that others point to come first.
public final class TableLoad implements Input {
    /// Of what files are taken for: another one may read the same files differently.
    private static final String RULES = "1";

    private final List<Path> files;
    private final TableOptions options;
    private final UnaryOperator<String> words;

    /// @param files files of rows, and folders of such files
    public TableLoad(List<Path> files, TableOptions options) {
        this(files, options, UnaryOperator.identity());
    }

    /// @param words puts the reason of a row that is set aside into words
    public TableLoad(List<Path> files, TableOptions options, UnaryOperator<String> words) {
        this.words = words;
        this.files = List.copyOf(files);
        this.options = options;
    }

    @Override
    public void describe(InputDigest digest) throws OperationFailedException, InterruptedException {
        digest.text("load", RULES);
        digest.texts(
                "options",
                List.of(
                        String.valueOf(options.delimiter()),
                        String.valueOf(options.quote()),
                        String.valueOf(options.header()),
                        String.valueOf(options.encoding()),
                        String.valueOf(options.nullText()),
                        new TreeMap<>(options.tables()).toString(),
                        options.onBadRow().name()));
        if (!options.columns().isEmpty()) {
            digest.text("columns", new TreeMap<>(options.columns()).toString());
        }
        for (Path file : TableFiles.of(files)) {
            digest.text("name", TableText.name(file));
            digest.file("content", file);
        }
    }

    @Override
    public void run(InputServer server, InputProgress progress) throws OperationFailedException, InterruptedException {
        List<FileTable> tables = new ArrayList<>();
        List<TableSchema> known = server.tables();
        for (Path file : TableFiles.of(files)) {
            Optional<TableSchema> table = find(known, TableFiles.candidates(file, options));
            tables.add(
                    table.isPresent()
                            ? FileTable.of(server, file, options, table.get())
                            : made(server, file, progress));
        }
        for (FileTable table : inOrder(tables)) {
            Path rejects = options.rejects();
            if (rejects == null) {
                new WholeLoad(server, table, progress).run();
            } else {
                BatchLoad.run(server, table, progress, rejects, words);
            }
            progress.line(table.name() + " → " + table.target().table().name().text());
        }
    }

    private static Optional<TableSchema> find(List<TableSchema> known, List<String> names) {
        return names.stream()
                .flatMap(name -> known.stream().filter(table -> TableFiles.isName(name, table.name())))
                .findFirst();
    }

    /// Looks at the whole file, so that every row fits the table that is made.
    private FileTable made(InputServer server, Path file, InputProgress progress)
            throws OperationFailedException, InterruptedException {
        TableGuess guess = new TableGuesser(options, Long.MAX_VALUE).guess(file);
        if (guess.misfit() != null && options.onBadRow() == TableOptions.BadRow.STOP) {
            throw new OperationFailedException(guess.misfit());
        }
        String sql = create(server, guess);
        progress.line(sql);
        server.script(guess.table(), out -> out.write((sql + ";\n").getBytes(StandardCharsets.UTF_8)), _ -> {});
        TableSchema table = find(server.tables(), List.of(guess.table()))
                .orElseThrow(() -> new IllegalStateException("no table of " + file));
        List<String> headings =
                guess.columns().stream().map(ColumnGuess::heading).toList();
        return FileTable.of(server, file, guess.form(), headings, table);
    }

    /// The statement that makes a table for a file.
    private static String create(InputServer server, TableGuess guess) throws OperationFailedException {
        List<String> lines = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (ColumnGuess one : guess.columns()) {
            TableColumn column = one.column();
            String name = server.quoted(column.name());
            boolean isKey = guess.primaryKey().contains(column.name());
            // That a file has no empty cell today is no rule for tomorrow's, so only the key is one.
            lines.add("  " + name + " " + server.type(column, isKey) + (isKey ? " not null" : ""));
            if (isKey) {
                keys.add(name);
            }
        }
        if (!keys.isEmpty()) {
            lines.add("  primary key (" + String.join(", ", keys) + ")");
        }
        return "create table " + server.quoted(new TableName("", guess.table())) + " (\n" + String.join(",\n", lines)
                + "\n)";
    }

    /// Each behind those that it points to, where there is no circle; else as they were given.
    private static List<FileTable> inOrder(List<FileTable> tables) {
        Map<TableName, List<FileTable>> byName = new HashMap<>();
        tables.forEach(table -> byName.computeIfAbsent(table.target().table().name(), _ -> new ArrayList<>())
                .add(table));
        Set<FileTable> ordered = new LinkedHashSet<>();
        Set<FileTable> begun = new LinkedHashSet<>();
        tables.forEach(table -> visit(table, byName, begun, ordered));
        return List.copyOf(ordered);
    }

    private static void visit(
            FileTable table, Map<TableName, List<FileTable>> byName, Set<FileTable> begun, Set<FileTable> ordered) {
        if (!begun.add(table)) {
            return;
        }
        for (ForeignKey key : table.target().table().foreignKeys()) {
            byName.getOrDefault(key.table(), List.of()).forEach(other -> visit(other, byName, begun, ordered));
        }
        ordered.add(table);
    }
}
