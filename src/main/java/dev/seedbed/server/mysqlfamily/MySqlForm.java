package dev.seedbed.server.mysqlfamily;

import dev.seedbed.query.compare.CatalogueForm;
import dev.seedbed.query.compare.TableShape.ColumnShape;
import dev.seedbed.query.compare.ValueForm;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Questions to MySQL and MariaDB.
public final class MySqlForm extends CatalogueForm {
    private static final String SETTINGS = """
            set session time_zone = '+00:00', max_sort_length = 8192, sort_buffer_size = 16777216,
                sql_mode = if(find_in_set('NO_BACKSLASH_ESCAPES', @@sql_mode), 'NO_BACKSLASH_ESCAPES', '')
            """;

    private static final String COLUMNS = """
            select c.table_name, '', c.table_name, '', c.column_name, c.column_type, c.data_type
              from information_schema.columns c join information_schema.tables t
                on t.table_schema = c.table_schema and t.table_name = c.table_name
             where c.table_schema = @db and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
             order by c.table_name, c.ordinal_position
            """;

    private static final String KEYS = """
            select s.table_name, s.index_name, s.column_name
              from information_schema.statistics s
             where s.table_schema = @db and s.non_unique = 0
               and not exists (select 1 from information_schema.statistics u
                                where u.table_schema = s.table_schema and u.table_name = s.table_name
                                  and u.index_name = s.index_name
                                  and (u.nullable = 'YES' or u.sub_part is not null or u.column_name is null
                                       or u.index_type <> 'BTREE'))
             order by s.table_name, s.index_name <> 'PRIMARY', s.index_name, s.seq_in_index
            """;

    private final boolean mariaDb;

    public MySqlForm(boolean mariaDb) {
        super(SETTINGS, MySqlCatalogue.DATABASES);
        this.mariaDb = mariaDb;
    }

    @Override
    public String anyDatabase() {
        return "";
    }

    @Override
    protected String columns(String database) {
        return COLUMNS.replace("@db", MySqlObjects.name(database));
    }

    @Override
    protected String keys(String database) {
        return KEYS.replace("@db", MySqlObjects.name(database));
    }

    @Override
    protected String objects(String database) {
        return MySqlObjects.query(mariaDb, database);
    }

    @Override
    protected ValueForm form(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "year" -> ValueForm.NUMBER;
            case "date", "datetime", "timestamp" -> ValueForm.ORDERED_TEXT;
            case "float", "double" -> ValueForm.FLOAT;
            case "bit" -> ValueForm.BITS;
            case "binary", "varbinary" -> ValueForm.BYTES;
            case "tinyblob", "blob", "mediumblob", "longblob", "vector" -> ValueForm.LONG_BYTES;
            case "tinytext", "text", "mediumtext", "longtext", "json" -> ValueForm.LONG_TEXT;
            case "geometry",
                    "point",
                    "linestring",
                    "polygon",
                    "multipoint",
                    "multilinestring",
                    "multipolygon",
                    "geomcollection",
                    "geometrycollection" -> ValueForm.GEOMETRY;
            default -> ValueForm.TEXT;
        };
    }

    @Override
    public String rowHash(List<ColumnShape> columns) {
        return columns.stream()
                .map(this::hashed)
                .collect(Collectors.joining(", ", "cast(conv(left(sha2(concat(", "), 256), 16), 16, 10) as unsigned)"));
    }

    /// With its length in front, so that no two rows have the same text. What is long is made short before, as the
    /// whole must not get longer than a packet.
    private String hashed(ColumnShape column) {
        String value = switch (column.form()) {
            case LONG_TEXT, LONG_BYTES, GEOMETRY -> digest(column);
            default -> bytes(column);
        };
        return "coalesce(concat(length(%1$s), ':', %1$s), 'n')".formatted(value);
    }

    private String bytes(ColumnShape column) {
        return column.form() == ValueForm.BYTES ? quoted(column.name()) : "cast(" + text(column) + " as binary)";
    }

    @Override
    public String text(ColumnShape column) {
        String name = quoted(column.name());
        return switch (column.form()) {
            case FLOAT -> "convert(" + name + " * 1e0 using utf8mb4)";
            case BITS -> "cast(" + name + " + 0 as char)";
            case NUMBER, ORDERED_TEXT -> "cast(" + name + " as char)";
            case BYTES, LONG_BYTES -> "hex(" + name + ")";
            case GEOMETRY -> "concat(st_srid(" + name + "), ';', st_astext(" + name + "))";
            case LONG_TEXT, TEXT -> "convert(" + name + " using utf8mb4)";
        };
    }

    @Override
    public String byteOrder(ColumnShape column) {
        return "cast(" + text(column) + " as binary)";
    }

    @Override
    public String isKey(ColumnShape column, String text) {
        String name = quoted(column.name());
        return switch (column.form()) {
            case NUMBER, BITS -> name + " = " + new BigDecimal(text).toPlainString();
            case FLOAT -> name + " * 1e0 = " + inBinary(new BigDecimal(text));
            case BYTES, LONG_BYTES -> name + " = unhex('" + text + "')";
            default -> name + " = " + literal(text);
        };
    }

    /// With an exponent, which is what makes a literal a binary fraction.
    private static String inBinary(BigDecimal number) {
        return number.unscaledValue() + "e" + -number.scale();
    }

    private static String literal(String text) {
        return text.isEmpty() ? "''" : "_utf8mb4 0x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String shown(ColumnShape column, int characters) {
        String name = quoted(column.name());
        return switch (column.form()) {
            case BYTES, LONG_BYTES -> "concat('0x', hex(left(%s, %d)))".formatted(name, characters / 2 + 1);
            default -> "left(%s, %d)".formatted(text(column), characters + 1);
        };
    }

    @Override
    public String digest(ColumnShape column) {
        String name = quoted(column.name());
        return switch (column.form()) {
            case BYTES, LONG_BYTES -> "sha2(" + name + ", 256)";
            case GEOMETRY -> "sha2(concat(st_srid(" + name + "), ';', st_aswkb(" + name + ")), 256)";
            default -> "sha2(" + text(column) + ", 256)";
        };
    }

    @Override
    public String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /// A text as a literal that no setting reads differently.
    static String hex(String text) {
        return literal(text);
    }
}
