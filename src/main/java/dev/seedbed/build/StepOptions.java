package dev.seedbed.build;

import dev.seedbed.input.table.TableOptions;
import dev.seedbed.input.table.TableOptionsBuilder;
import dev.seedbed.library.part.SeedPart;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The options of steps that other parts of the program define.
final class StepOptions {
    private static final Map<String, Charset> ENCODINGS = encodings();
    private static final Map<String, Character> NAMED =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "space", ' ');

    private StepOptions() {}

    private static Map<String, Charset> encodings() {
        var known = new LinkedHashMap<String, Charset>();
        known.put("UTF-8", StandardCharsets.UTF_8);
        known.put("UTF-16", StandardCharsets.UTF_16);
        known.put("Latin-1", StandardCharsets.ISO_8859_1);
        known.put("Windows-1252", Charset.forName("windows-1252"));
        known.put("Shift_JIS", Charset.forName("windows-31j"));
        known.put("EUC-JP", Charset.forName("EUC-JP"));
        return known;
    }

    /// How files of rows are read.
    ///
    /// @param written the map that the path is in; empty where everything is found out
    static TableOptions tables(Optional<YamlNode> written, Path folder) throws OperationFailedException {
        if (written.isEmpty()) {
            return TableOptions.GUESSED;
        }
        YamlNode map = written.get();
        map.onlyKeys("path", "delimiter", "quote", "header", "encoding", "nulls", "tables", "rejects");
        var options = TableOptionsBuilder.builder();
        Optional<YamlNode> delimiter = map.child("delimiter");
        if (delimiter.isPresent()) {
            options.delimiter(character(delimiter.get()));
        }
        Optional<YamlNode> quote = map.child("quote");
        if (quote.isPresent()) {
            options.quote(character(quote.get()));
        }
        Optional<YamlNode> header = map.child("header");
        if (header.isPresent()) {
            options.header(header.get().bool());
        }
        Optional<YamlNode> encoding = map.child("encoding");
        if (encoding.isPresent()) {
            options.encoding(encoding.get().choice(ENCODINGS));
        }
        Optional<YamlNode> nullText = map.child("nulls");
        if (nullText.isPresent()) {
            options.nullText(nullText.get().text());
        }
        var tables = new LinkedHashMap<String, String>();
        Optional<YamlNode> named = map.child("tables");
        if (named.isPresent()) {
            for (Map.Entry<String, YamlNode> one : named.get().map().entrySet()) {
                tables.put(one.getKey(), one.getValue().text());
            }
        }
        Optional<YamlNode> rejected = map.child("rejects");
        if (rejected.isPresent()) {
            options.rejects(folder.resolve(rejected.get().text()));
        }
        return options.tables(tables).build();
    }

    private static char character(YamlNode node) throws OperationFailedException {
        String text = node.text();
        Character named = NAMED.get(text);
        if (named != null) {
            return named;
        }
        if (text.length() != 1) {
            throw node.refused("one-character");
        }
        return text.charAt(0);
    }

    /// Which part of a dump is restored.
    static SeedPart part(Optional<YamlNode> written) throws OperationFailedException {
        if (written.isEmpty()) {
            return SeedPart.WHOLE;
        }
        YamlNode map = written.get();
        map.onlyKeys("without-rows", "only-tables", "structure-only");
        Optional<YamlNode> structure = map.child("structure-only");
        return new SeedPart(
                texts(map.child("without-rows")),
                texts(map.child("only-tables")),
                structure.isPresent() && structure.get().bool());
    }

    private static List<String> texts(Optional<YamlNode> node) throws OperationFailedException {
        var texts = new ArrayList<String>();
        if (node.isPresent()) {
            for (YamlNode one : node.get().isList() ? node.get().list() : List.of(node.get())) {
                texts.add(one.text());
            }
        }
        return texts;
    }
}
