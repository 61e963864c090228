package dev.seedbed.query.compare;

/// How far a comparison is.
///
/// @param table the table at work, empty while the schema is read
/// @param rowsSeen rows read so far, both sides together
public record ComparisonProgress(int tablesDone, int tablesTotal, String table, long rowsSeen) {

    public static final ComparisonProgress BEGIN = new ComparisonProgress(0, 0, "", 0);
}
