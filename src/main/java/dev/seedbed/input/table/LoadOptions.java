package dev.seedbed.input.table;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a `load` step of a Seedfile says about its files.
public final class LoadOptions {
    /// Every key that may stand there.
    public static final List<String> KEYS =
            List.of("path", "delimiter", "quote", "header", "encoding", "nulls", "tables", "rejects");

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
