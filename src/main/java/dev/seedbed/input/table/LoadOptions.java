package dev.seedbed.input.table;

import dev.seedbed.input.table.column.ColumnOptions;
import dev.seedbed.input.table.column.ColumnType;
import dev.seedbed.input.table.column.FileColumns;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a `load` step of a Seedfile says about its files.
public final class LoadOptions {
    /// Every key that may stand there.
    public static final List<String> KEYS = List.of(
            "path", "delimiter", "quote", "header", "encoding", "nulls", "tables", "columns", "keys", "rejects");

    private static final Map<String, Character> DELIMITERS =
            Map.of(",", ',', ";", ';', "|", '|', "tab", '\t', "\t", '\t', "comma", ',', "semicolon", ';', "space", ' ');

    private LoadOptions() {}

    /// @param folder that `rejects` starts from
    /// @throws OperationFailedException with the place of what cannot be used
    public static TableOptions of(YamlNode step, Path folder) throws OperationFailedException {
        if (!step.isMap()) {
            return TableOptions.GUESSED;
        }
        step.onlyKeys(KEYS);
        Optional<YamlNode> delimiter = step.child("delimiter");
        Optional<YamlNode> header = step.child("header");
        Optional<YamlNode> nulls = step.child("nulls");
        return TableOptionsBuilder.builder()
                .delimiter(delimiter.isPresent() ? delimiter.get().choice(DELIMITERS) : null)
                .quote(quote(step))
                .header(header.isPresent() ? header.get().bool() : null)
                .encoding(encoding(step))
                .nullText(nulls.isPresent() ? nulls.get().text() : null)
                .tables(tables(step))
                .columns(columns(step))
                .rejects(rejects(step, folder))
                .build();
    }

    private static @Nullable Character quote(YamlNode step) throws OperationFailedException {
        Optional<YamlNode> quote = step.child("quote");
        return quote.isEmpty() ? null : quote.get().choice(Map.of("\"", '"', "'", '\''));
    }

    private static @Nullable Charset encoding(YamlNode step) throws OperationFailedException {
        Optional<YamlNode> encoding = step.child("encoding");
        if (encoding.isEmpty()) {
            return null;
        }
        try {
            return Charset.forName(encoding.get().text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw encoding.get().refused("encoding-name");
        }
    }

    private static Map<String, String> tables(YamlNode step) throws OperationFailedException {
        var tables = new LinkedHashMap<String, String>();
        Optional<YamlNode> given = step.child("tables");
        if (given.isPresent()) {
            for (Map.Entry<String, YamlNode> entry : given.get().map().entrySet()) {
                tables.put(entry.getKey(), entry.getValue().text());
            }
        }
        return tables;
    }

    private static Map<String, FileColumns> columns(YamlNode step) throws OperationFailedException {
        var files = new LinkedHashMap<String, FileColumns>();
        Optional<YamlNode> columns = step.child("columns");
        if (columns.isPresent()) {
            for (Map.Entry<String, YamlNode> file : columns.get().map().entrySet()) {
                var found = new LinkedHashMap<String, ColumnOptions>();
                for (Map.Entry<String, YamlNode> column : file.getValue().map().entrySet()) {
                    found.put(column.getKey(), column(column.getValue()));
                }
                files.put(file.getKey(), new FileColumns(found, null));
            }
        }
        Optional<YamlNode> keys = step.child("keys");
        if (keys.isPresent()) {
            for (Map.Entry<String, YamlNode> file : keys.get().map().entrySet()) {
                var key = new ArrayList<String>();
                for (YamlNode column : file.getValue().list()) {
                    key.add(column.text());
                }
                files.merge(file.getKey(), new FileColumns(Map.of(), key), (old, fresh) -> old.withKey(fresh.key()));
            }
        }
        return files;
    }

    private static ColumnOptions column(YamlNode column) throws OperationFailedException {
        if (!column.isMap()) {
            return new ColumnOptions(type(column), null);
        }
        column.onlyKeys("type", "nulls");
        Optional<YamlNode> type = column.child("type");
        Optional<YamlNode> nulls = column.child("nulls");
        return new ColumnOptions(
                type.isPresent() ? type(type.get()) : null,
                nulls.isPresent() ? nulls.get().text() : null);
    }

    private static ColumnType type(YamlNode type) throws OperationFailedException {
        Optional<ColumnType> known = ColumnType.parse(type.text());
        if (known.isEmpty()) {
            throw type.refused("column-type:" + String.join(", ", ColumnType.NAMES));
        }
        return known.get();
    }

    private static @Nullable Path rejects(YamlNode step, Path folder) throws OperationFailedException {
        Optional<YamlNode> rejects = step.child("rejects");
        if (rejects.isEmpty()) {
            return null;
        }
        try {
            return folder.resolve(rejects.get().text());
        } catch (InvalidPathException _) {
            throw rejects.get().refused("folder-path");
        }
    }
}
