package dev.seedbed.query.compare;

import dev.seedbed.query.ReadSession;
import dev.seedbed.query.compare.TableShape.ColumnShape;
import java.util.List;
import java.util.stream.Stream;

/// A table on one of two sides.
///
/// @param columns those that both sides have, in the order of the left one
record ComparedSide(ReadSession session, TableShape table, List<ColumnShape> columns) {
    /// A query for the number of rows and the sum of their hashes.
    String sumQuery(ServerForm form) {
        String hashes = columns.isEmpty() ? "0" : "coalesce(sum(" + form.rowHash(columns) + "), 0)";
        return "select count(*), " + hashes + " from " + table.from();
    }

    /// A query for the hashes of rows in order, and how many rows have each.
    String countQuery(ServerForm form) {
        String hash = columns.isEmpty() ? "0" : form.rowHash(columns);
        return "select h, count(*) from (select " + hash + " as h from " + table.from() + ") r group by h order by h";
    }

    /// The columns with those of the key first.
    List<ColumnShape> keyFirst(List<String> key) {
        return Stream.concat(
                        key.stream()
                                .flatMap(name -> columns.stream()
                                        .filter(column -> column.name().equals(name))),
                        columns.stream().filter(column -> !key.contains(column.name())))
                .toList();
    }
}
