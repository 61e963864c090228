package dev.seedbed.seeding.watch;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.DumpIndex.Work;

/// How long the parts of a restore take on an ordinary machine, in seconds: the first guess, before anything was
/// measured. Only the proportions matter once data flow.
///
/// @param dataPerMebibyte of uncompressed text
/// @param keyPerMebibyte of the table's uncompressed data, for a primary key or an index
/// @param foreignKeyPerMebibyte of the table's uncompressed data
/// @param switchPerMebibyte, finishPerMebibyte of all data
/// @param tailShare what follows the data where there is no index to tell, in shares of the data's time
record Weights(
        double initialise,
        double dataPerMebibyte,
        double statement,
        double keyPerMebibyte,
        double foreignKeyPerMebibyte,
        double switchBase,
        double switchPerMebibyte,
        double finishBase,
        double finishPerMebibyte,
        double start,
        double tailShare) {
    private static final double MEBIBYTE = 1024 * 1024;

    static Weights of(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> new Weights(2.5, 0.02, 0.004, 0.006, 0.004, 0.6, 0.002, 0.8, 0.006, 1.5, 0.3);
            case MYSQL -> new Weights(8.5, 0.06, 0.02, 0.02, 0.02, 2.5, 0.003, 1.5, 0.002, 2.5, 0.02);
            case MARIADB -> new Weights(5.5, 0.05, 0.01, 0.02, 0.02, 2.5, 0.003, 1.5, 0.002, 2.5, 0.02);
        };
    }

    double data(long bytes) {
        return bytes / MEBIBYTE * dataPerMebibyte;
    }

    /// @param tableBytes uncompressed data of the table that the statement works on
    double tail(Work work, long tableBytes) {
        double perMebibyte = work == Work.FOREIGN_KEY ? foreignKeyPerMebibyte : keyPerMebibyte;
        return statement + tableBytes / MEBIBYTE * perMebibyte;
    }

    double switchOver(long bytes) {
        return switchBase + bytes / MEBIBYTE * switchPerMebibyte;
    }

    double finish(long bytes) {
        return finishBase + bytes / MEBIBYTE * finishPerMebibyte;
    }
}
