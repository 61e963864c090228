package dev.seedbed.input.generate;

import java.util.List;
import java.util.Set;

/// All rows that are to be made.
///
/// @param tables in the order in which they are filled
/// @param open foreign keys that remain NULL, because the tables refer to each other
record GenerationPlan(List<TablePlan> tables, Set<TableOrder.Open> open) {

    long rows() {
        return tables.stream().mapToLong(TablePlan::rows).sum();
    }
}
