package dev.seedbed.input.table;

import dev.seedbed.compression.Compression;
import dev.seedbed.input.table.TableForm.Format;
import dev.seedbed.input.table.TableGuess.Reason;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.content.TextEncoding;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out from its beginning how a file holds its rows.
final class FormGuess {
    private static final int HEAD = 256 << 10;
    private static final int ROWS = 200;
    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    private static final List<String> NULLS = List.of("\\N", "NULL", "null");
    private static final Pattern LIKE_VALUE = Pattern.compile("[-+]?[\\d.,:/ -]+|(?i:true|false)");

    private final Path file;
    private final TableOptions options;
    private final List<Reason> reasons = new ArrayList<>();

    FormGuess(Path file, TableOptions options) {
        this.file = file;
        this.options = options;
    }

    List<Reason> reasons() {
        return reasons;
    }

    TableForm guess() throws OperationFailedException {
        byte[] start = TableText.head(file, Compression.NONE, 16);
        Compression compression = Compression.of(start, start.length);
        byte[] head = TableText.head(file, compression, HEAD);
        TextEncoding encoding = encoding(head);
        String text = encoding.beginning(head);
        String extension = TableFiles.extension(file);
        boolean isJson = extension.contains("json")
                || (extension.isEmpty() && text.stripLeading().startsWith("{"));
        var form = TableFormBuilder.builder()
                .compression(compression)
                .encoding(encoding.charset())
                .markBytes(encoding.markBytes());
        if (isJson) {
            return form.format(Format.JSON_LINES)
                    .delimiter(',')
                    .quote('"')
                    .header(true)
                    .nullText("")
                    .build();
        }
        char quote = quote(text);
        char delimiter = delimiter(text, quote, extension);
        List<FileRecord> rows = rows(text, delimiter, quote);
        return form.format(Format.SEPARATED)
                .delimiter(delimiter)
                .quote(quote)
                .header(header(rows))
                .nullText(nullText(text, delimiter))
                .columnNulls(columnNulls())
                .build();
    }

    private TextEncoding encoding(byte[] head) throws OperationFailedException {
        if (head.length == 0) {
            throw new OperationFailedException(
                    new InputFailure.TableFileInvalid(TableText.name(file), -1, "empty-file"));
        }
        TextEncoding found = TextEncoding.detect(head, head.length < HEAD).orElse(null);
        Charset given = options.encoding();
        if (given != null) {
            return found != null && found.markBytes() > 0 && isSameFamily(given, found.charset())
                    ? found
                    : new TextEncoding(given, 0);
        }
        if (found == null) {
            throw new OperationFailedException(new InputFailure.TableFileInvalid(TableText.name(file), -1, "not-text"));
        }
        if (found.markBytes() > 0) {
            reasons.add(Reason.of("encoding-mark", found.charset().displayName()));
        } else if (!found.charset().equals(StandardCharsets.UTF_8)) {
            reasons.add(Reason.of("encoding-bytes", found.charset().displayName()));
        }
        return found;
    }

    /// UTF-16 has a mark whatever the order of its bytes is, and is read in the order of the mark.
    private static boolean isSameFamily(Charset given, Charset marked) {
        return marked.name().startsWith(given.name()) || given.name().startsWith(marked.name());
    }

    private char quote(String text) {
        if (options.quote() != null) {
            return options.quote();
        }
        boolean single = text.indexOf('"') < 0
                && Pattern.compile("(?m)^'[^'\\n]*'[,;|\\t]'").matcher(text).find();
        return single ? '\'' : '"';
    }

    private char delimiter(String text, char quote, String extension) {
        if (options.delimiter() != null) {
            return options.delimiter();
        }
        char usual = switch (extension) {
            case "tsv", "tab" -> '\t';
            case "psv" -> '|';
            default -> ',';
        };
        char best = usual;
        double bestScore = score(rows(text, usual, quote));
        for (char other : DELIMITERS) {
            double score = score(rows(text, other, quote));
            if (score > bestScore + 1e-9) {
                best = other;
                bestScore = score;
            }
        }
        if (best != usual) {
            reasons.add(Reason.of("delimiter", name(best)));
        }
        return best;
    }

    /// What people call a delimiter.
    static String name(char delimiter) {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }

    /// The share of rows that have as many cells as the first one, and more than one.
    private static double score(List<FileRecord> rows) {
        if (rows.isEmpty() || rows.getFirst().cells().size() < 2) {
            return 0;
        }
        int cells = rows.getFirst().cells().size();
        long same = rows.stream().filter(row -> row.cells().size() == cells).count();
        return same / (double) rows.size() + Math.min(cells, 50) * 1e-3;
    }

    /// Without the last one, which may be cut.
    private static List<FileRecord> rows(String text, char delimiter, char quote) {
        List<FileRecord> rows = SeparatedRecords.beginning(new StringReader(text), delimiter, quote, ROWS);
        boolean isCut = rows.size() > 1 && rows.size() < ROWS && !text.endsWith("\n");
        return isCut ? rows.subList(0, rows.size() - 1) : rows;
    }

    private boolean header(List<FileRecord> rows) {
        if (options.header() != null) {
            return options.header();
        }
        boolean isHeader = !rows.isEmpty() && isNames(rows.getFirst());
        reasons.add(Reason.of(isHeader ? "header" : "no-header"));
        return isHeader;
    }

    private static boolean isNames(FileRecord row) {
        var seen = new HashSet<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i);
            if (cell == null
                    || cell.isBlank()
                    || cell.length() > 128
                    || LIKE_VALUE.matcher(cell).matches()
                    || !seen.add(cell.strip().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private Map<String, String> columnNulls() {
        var nulls = new HashMap<String, String>();
        TableFiles.columns(file, options).columns().forEach((name, column) -> {
            if (column.nullText() != null) {
                nulls.put(name, column.nullText());
            }
        });
        return nulls;
    }

    private String nullText(String text, char delimiter) {
        if (options.nullText() != null) {
            return options.nullText();
        }
        String end = "(?=[\\r\\n" + Pattern.quote(String.valueOf(delimiter)) + "]|$)";
        String start = "(?<=^|[\\n" + Pattern.quote(String.valueOf(delimiter)) + "])";
        @Nullable
        String found = NULLS.stream()
                .filter(word -> Pattern.compile(start + Pattern.quote(word) + end)
                        .matcher(text)
                        .find())
                .findFirst()
                .orElse(null);
        if (found == null) {
            return "";
        }
        reasons.add(Reason.of("null-text", found));
        return found;
    }
}
