package dev.seedbed.input.table;

import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.table.column.FileColumns;
import dev.seedbed.task.Failure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which files are tables, and the names that they are for.
public final class TableFiles {
    private static final Pattern NAME = Pattern.compile(
            "(.+?)\\.(csv|tsv|tab|psv|txt|jsonl|ndjson|json)(?:\\.(?:gz|xz|zst|bz2))?", Pattern.CASE_INSENSITIVE);

    /// What puts files in an order and belongs to no table.
    private static final Pattern NUMBER = Pattern.compile("^\\d+[-_. ]+(?=\\D)");

    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");
    private static final int MOST_FILES = 10_000;

    private TableFiles() {}

    /// The files themselves, and those in folders that are named like tables, in the order of their names. Blocks.
    ///
    /// @throws OperationFailedException where there is none
    public static List<Path> of(List<Path> files) throws OperationFailedException {
        var found = new ArrayList<Path>();
        for (Path file : files) {
            if (!Files.isDirectory(file)) {
                found.add(file);
                continue;
            }
            List<Path> inside = inside(file);
            if (inside.isEmpty()) {
                throw new OperationFailedException(
                        new InputFailure.TableFileInvalid(file.toString(), -1, "no-table-files"));
            }
            found.addAll(inside);
        }
        return found;
    }

    private static List<Path> inside(Path folder) throws OperationFailedException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> NAME.matcher(TableText.name(file)).matches() && Files.isRegularFile(file))
                    .limit(MOST_FILES)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(folder, String.valueOf(e.getMessage())), e);
        }
    }

    /// The name of a file without its extensions.
    static String plain(Path file) {
        String name = TableText.name(file);
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    /// The extension that says how rows are told apart, in small letters; empty for none.
    static String extension(Path file) {
        Matcher matcher = NAME.matcher(TableText.name(file));
        return matcher.matches() ? matcher.group(2).toLowerCase(Locale.ROOT) : "";
    }

    /// Names that a table of a file may have, the likeliest first.
    static List<String> candidates(Path file, TableOptions options) {
        String plain = plain(file);
        String given = of(options.tables(), file);
        return given == null
                ? List.of(plain, NUMBER.matcher(plain).replaceFirst(""), identifier(plain))
                : List.of(given);
    }

    /// What is known of the columns of a file.
    static FileColumns columns(Path file, TableOptions options) {
        FileColumns given = of(options.columns(), file);
        return given == null ? FileColumns.GUESSED : given;
    }

    /// By the name of the file, or by that without its extensions.
    private static <T> @Nullable T of(Map<String, T> byName, Path file) {
        T given = byName.get(TableText.name(file));
        return given == null ? byName.get(plain(file)) : given;
    }

    /// The name of a table that is made for a file.
    static String made(Path file, TableOptions options) {
        String given = candidates(file, options).getFirst();
        return given.equals(plain(file)) ? identifier(NUMBER.matcher(given).replaceFirst("")) : given;
    }

    /// A name that needs no quotes.
    static String identifier(String name) {
        String plain = UNUSUAL.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
        return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
    }

    /// Names of the columns of a table that is made for such headings, each once.
    static List<String> identifiers(List<String> headings) {
        var names = new ArrayList<String>();
        Set<String> taken = new HashSet<>();
        for (String heading : headings) {
            String name = identifier(heading);
            String own = name;
            for (int n = 2; !taken.add(own); n++) {
                own = name + "_" + n;
            }
            names.add(own);
        }
        return names;
    }

    /// Whether a name of a file means this table, perhaps with its schema.
    static boolean isName(String name, TableName table) {
        return name.equalsIgnoreCase(table.name()) || name.equalsIgnoreCase(table.text());
    }
}
