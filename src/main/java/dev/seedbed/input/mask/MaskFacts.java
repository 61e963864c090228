package dev.seedbed.input.mask;

import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.schema.TableName;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a server tells about tables that are to be masked.
///
/// @param equality of columns that take different texts for the same
/// @param unique further columns whose values differ, such as those of an index over an expression
/// @param whole tables whose rows lie in others, such as partitioned ones
/// @param kept columns that would change by themselves when a row changes
/// @param begin SQL before the first change: from there on no trigger fires, together with `session`
/// @param session SQL at the start of each session that changes rows
/// @param end SQL after the last change, which gives the triggers back
/// @param after SQL that makes what the server keeps of old values anew: statistics, materialized views, history
@RecordBuilder
public record MaskFacts(
        Map<ColumnName, TextEquality> equality,
        Set<ColumnName> unique,
        Set<TableName> whole,
        Map<TableName, List<String>> kept,
        List<String> begin,
        List<String> session,
        List<String> end,
        List<String> after) {}
