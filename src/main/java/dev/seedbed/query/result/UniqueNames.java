package dev.seedbed.query.result;

import dev.seedbed.query.QueryColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Makes the names of a result's columns differ: `id`, `id_2`, `id_3`.
final class UniqueNames {
    private UniqueNames() {}

    static List<String> of(List<QueryColumn> columns) {
        var names = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (QueryColumn column : columns) {
            String name = column.name();
            for (int i = 2; !taken.add(name); i++) {
                name = column.name() + "_" + i;
            }
            names.add(name);
        }
        return names;
    }
}
