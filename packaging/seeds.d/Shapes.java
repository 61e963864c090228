import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Seeds of one kind of table each, so that what is tuned to the usual one is seen.
final class Shapes {
    /// What a dump of a shape looks like besides its tables.
    static final List<String> NAMES = List.of("wide", "blobs", "small", "indexed", "inserts");

    private static final int WIDE_COLUMNS = 40;
    private static final int SMALL_TABLES = 300;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LETTERS = "abcdefghijklmnopqrstuvwxyz ".getBytes(StandardCharsets.US_ASCII);

    private final SplittableRandom random = new SplittableRandom(7);
    private final boolean mySql;

    Shapes(boolean mySql) {
        this.mySql = mySql;
    }

    List<Tables.Table> tables(String shape) {
        return switch (shape) {
            case "wide" -> List.of(table("wide", 1, wide()));
            case "blobs" -> List.of(table("files", 1, files()));
            case "indexed" -> List.of(table("ledger", 1, ledger()));
            case "inserts" -> List.of(table("entries", 1, entries()));
            case "small" -> {
                List<Tables.Table> all = new ArrayList<>();
                for (int i = 0; i < SMALL_TABLES; i++) {
                    all.add(table("small_" + i, 1.0 / SMALL_TABLES, entries()));
                }
                yield all;
            }
            default -> throw new IllegalArgumentException("no such shape: " + shape + "; there are " + NAMES);
        };
    }

    private static Tables.Table table(String name, double share, Tables.Fields fields) {
        return new Tables.Table(name, share, 0, String.join(", ", types(name).keySet()), fields);
    }

    /// Columns of a table with a neutral type each.
    private static Map<String, String> types(String table) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("id", "bigint");
        switch (table) {
            case "wide" -> {
                for (int i = 0; i < WIDE_COLUMNS; i++) {
                    types.put("c" + i, i % 2 == 0 ? "text" : "bigint");
                }
            }
            case "files" -> {
                types.put("name", "text");
                types.put("content", "bytes");
            }
            case "ledger" -> {
                for (String column : List.of("account", "partner", "batch", "device")) {
                    types.put(column, "bigint");
                }
                types.put("at", "time");
                types.put("amount", "decimal");
                types.put("label", "text");
                types.put("note", "text");
            }
            default -> {
                types.put("label", "text");
                types.put("at", "time");
                types.put("amount", "decimal");
            }
        }
        return types;
    }

    /// Columns that have an index of their own.
    static List<String> indexed(String table) {
        return switch (table) {
            case "wide" -> List.of("c0");
            case "files" -> List.of();
            case "ledger" -> List.of("account", "partner", "batch", "device", "at", "amount", "label", "note");
            default -> table.startsWith("small_") || table.equals("entries") ? List.of("at") : List.of();
        };
    }

    static boolean isShaped(String table) {
        return table.startsWith("small_") || List.of("wide", "files", "ledger", "entries").contains(table);
    }

    /// What stands between the brackets of CREATE TABLE.
    static String columns(String table, boolean mySql) {
        List<String> lines = new ArrayList<>();
        types(table).forEach((column, type) -> {
            if (!mySql) {
                lines.add(column + " " + postgreSql(type) + " NOT NULL");
            } else if (!column.equals("id")) {
                lines.add("`" + column + "` " + mySql(type) + " NOT NULL");
            }
        });
        if (mySql) {
            lines.add("PRIMARY KEY (`id`)");
            indexed(table).forEach(column -> lines.add("KEY `" + table + "_" + column + "` (`" + column + "`)"));
        }
        return String.join(mySql ? ",\n  " : ",\n    ", lines);
    }

    private static String postgreSql(String type) {
        return switch (type) {
            case "time" -> "timestamp with time zone";
            case "decimal" -> "numeric(12,2)";
            case "bytes" -> "bytea";
            default -> type;
        };
    }

    private static String mySql(String type) {
        return switch (type) {
            case "time" -> "datetime(3)";
            case "decimal" -> "decimal(12,2)";
            case "bytes" -> "longblob";
            case "text" -> "varchar(100)";
            default -> type;
        };
    }

    private Tables.Fields wide() {
        return (row, id) -> {
            row.number(id);
            for (int i = 0; i < WIDE_COLUMNS; i++) {
                if (i % 2 == 0) {
                    text(row, 12 + i);
                } else {
                    row.number(random.nextLong(1_000_000_000));
                }
            }
        };
    }

    private Tables.Fields files() {
        return (row, id) -> {
            row.number(id);
            text(row, 24);
            int bytes = 2_000 + random.nextInt(200_000);
            Out out = mySql ? row.field() : row.open();
            out.text(mySql ? "0x" : "\\\\x");
            byte[] digits = new byte[bytes * 2];
            for (int i = 0; i < digits.length; i++) {
                digits[i] = HEX[random.nextInt(16)];
            }
            out.bytes(digits);
            if (!mySql) {
                row.close();
            }
        };
    }

    private Tables.Fields ledger() {
        return (row, id) -> {
            row.number(id);
            for (int limit : new int[] {50_000, 1_000_000_000, 300, 5_000}) {
                row.number(random.nextInt(limit));
            }
            row.time(1_672_531_200_000L + random.nextLong(60_000_000_000L));
            row.field().hundredths(random.nextInt(10_000_000));
            text(row, 12);
            text(row, 40);
        };
    }

    private Tables.Fields entries() {
        return (row, id) -> {
            row.number(id);
            text(row, 30);
            row.time(1_672_531_200_000L + id * 1_009);
            row.field().hundredths(random.nextInt(10_000_000));
        };
    }

    private void text(Row row, int length) throws IOException {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = LETTERS[random.nextInt(i == 0 || i == length - 1 ? LETTERS.length - 1 : LETTERS.length)];
        }
        row.open().bytes(text);
        row.close();
    }
}
