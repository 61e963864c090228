package dev.seedbed.input.generate.file;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlFile;
import dev.seedbed.yaml.YamlNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A file that describes rows to generate.
///
/// @param rows of each table that says nothing else
/// @param nulls share of NULL in each column that takes it and says nothing else
/// @param tables by name, in the order of the file; empty for all tables without rows
/// @param node the whole file; none where there is no file
public record GenerationFile(
        long seed, Locale locale, long rows, double nulls, Map<String, TableRule> tables, Optional<YamlNode> node) {
    private static final long USUAL_ROWS = 100;
    private static final double USUAL_NULLS = 0.1;
    private static final Map<String, Locale> LOCALES = Map.of("en", Locale.ENGLISH, "ja", Locale.JAPANESE);

    /// Everything as the schema has it.
    public static GenerationFile none() {
        return new GenerationFile(1, Locale.ENGLISH, USUAL_ROWS, USUAL_NULLS, Map.of(), Optional.empty());
    }

    /// Blocks for the time of one read.
    ///
    /// @throws OperationFailedException with `FileInvalid`, `NotFound` or `LocalFile`
    public static GenerationFile read(Path file) throws OperationFailedException {
        return of(YamlFile.read(file));
    }

    public static GenerationFile of(YamlNode root) throws OperationFailedException {
        root.onlyKeys("seed", "locale", "rows", "nulls", "tables");
        Optional<YamlNode> seed = root.child("seed");
        Optional<YamlNode> locale = root.child("locale");
        Optional<YamlNode> rows = root.child("rows");
        Optional<YamlNode> nulls = root.child("nulls");
        return new GenerationFile(
                seed.isPresent() ? seed.get().integer() : 1,
                locale.isPresent() ? locale.get().choice(LOCALES) : Locale.ENGLISH,
                rows.isPresent() ? fixed(rows.get()) : USUAL_ROWS,
                nulls.isPresent() ? RuleReader.share(nulls.get()) : USUAL_NULLS,
                tables(root),
                Optional.of(root));
    }

    private static long fixed(YamlNode node) throws OperationFailedException {
        if (RowCount.read(node) instanceof RowCount.Fixed fixed) {
            return fixed.rows();
        }
        throw node.refused("generate-rows-number");
    }

    private static Map<String, TableRule> tables(YamlNode root) throws OperationFailedException {
        var tables = new LinkedHashMap<String, TableRule>();
        Optional<YamlNode> all = root.child("tables");
        if (all.isPresent()) {
            for (Map.Entry<String, YamlNode> table : all.get().map().entrySet()) {
                tables.put(table.getKey(), RuleReader.table(table.getValue()));
            }
            if (tables.isEmpty()) {
                throw all.get().refused("generate-tables");
            }
        }
        return tables;
    }
}
