package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.library.index.DumpIndex.Work;
import io.soabase.recordbuilder.core.RecordBuilder;

/// How long the parts of a restore take on an ordinary machine, in seconds: the first guess, before anything was
/// measured. Only the proportions matter once data flow.
///
/// @param dataPerMebibyte of uncompressed text
/// @param dataPerMillion rows, on top of their bytes
/// @param statement that makes a table, an index or a key, whatever the rows
/// @param keyPerMebibyte of the table, for a primary key or an index
/// @param primaryKeyPerMillion rows of the table: mostly one number, and mostly in order already
/// @param indexPerMillion rows of the table: of any type, text being the slowest to sort
/// @param foreignKeyPerMillion rows of the table
/// @param switchBase, switchPerMebibyte of all data: from the last file to the final server of the job
/// @param tailShare what follows the data where there is no index to tell, in shares of the data's time
@RecordBuilder
public record Weights(
        double initialise,
        double dataPerMebibyte,
        double dataPerMillion,
        double statement,
        double keyPerMebibyte,
        double primaryKeyPerMillion,
        double indexPerMillion,
        double foreignKeyPerMillion,
        double switchBase,
        double switchPerMebibyte,
        double finishBase,
        double finishPerMebibyte,
        double start,
        double tailShare) {
    private static final double MEBIBYTE = 1024 * 1024;
    private static final double MILLION = 1_000_000;
    private static final double BYTES_PER_ROW = 120;

    /// @param rows -1 where unknown
    double data(long bytes, long rows) {
        return bytes / MEBIBYTE * dataPerMebibyte + rows(bytes, rows) / MILLION * dataPerMillion;
    }

    /// @param tableBytes uncompressed data of the table that the statement works on
    /// @param tableRows -1 where unknown
    double tail(Work work, long tableBytes, long tableRows) {
        double millions = rows(tableBytes, tableRows) / MILLION;
        double reading = tableBytes / MEBIBYTE * keyPerMebibyte;
        return statement
                + switch (work) {
                    case FOREIGN_KEY -> millions * foreignKeyPerMillion;
                    case PRIMARY_KEY -> reading + millions * primaryKeyPerMillion;
                    case INDEX, SCHEMA, DATA, OTHER -> reading + millions * indexPerMillion;
                };
    }

    double switchOver(long bytes) {
        return switchBase + bytes / MEBIBYTE * switchPerMebibyte;
    }

    double finish(long bytes) {
        return finishBase + bytes / MEBIBYTE * finishPerMebibyte;
    }

    private static double rows(long bytes, long rows) {
        return rows >= 0 ? rows : bytes / BYTES_PER_ROW;
    }
}
