package dev.seedbed.input.table;

import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.table.TableGuess.Reason;
import java.util.List;

/// What a column of a file seems to be.
///
/// @param heading its name in the file
/// @param column its name and type in a table that is made for it
/// @param samples some of its values, each once
public record ColumnGuess(String heading, TableColumn column, List<String> samples, Reason reason) {}
