package dev.seedbed.ui.compare;

import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.query.compare.SchemaDifference;
import dev.seedbed.query.compare.TableComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Something that differs: a table with its rows and its definition, or another object of the schema.
///
/// @param table null where the object holds no rows
record CompareLine(String database, String name, @Nullable TableComparison table, List<SchemaDifference> schema) {

    /// What differs or could not be compared, in the order of names.
    static List<CompareLine> of(ComparisonResult result) {
        var lines = new TreeMap<String, CompareLine>();
        for (TableComparison table : result.tables()) {
            if (table.hasDifferences() || table.failure() != null) {
                String database = table.table().database();
                String name = table.table().local();
                lines.put(key(database, name), new CompareLine(database, name, table, List.of()));
            }
        }
        for (SchemaDifference difference : result.schema()) {
            lines.merge(
                    key(difference.database(), difference.owner()),
                    new CompareLine(difference.database(), difference.owner(), null, List.of(difference)),
                    CompareLine::with);
        }
        return List.copyOf(lines.values());
    }

    private static String key(String database, String name) {
        return database + "\0" + name;
    }

    private CompareLine with(CompareLine more) {
        var all = new ArrayList<>(schema);
        all.addAll(more.schema);
        return new CompareLine(database, name, table, List.copyOf(all));
    }
}
