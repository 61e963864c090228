package dev.seedbed.seeding.watch.log;

/// What the PostgreSQL client reported as done for one file.
///
/// @param copies `COPY` statements, each with all data of one table
/// @param rows copied and inserted
/// @param inserts `INSERT` statements
/// @param keysAfterData statements since the last data that make an index or a key: `CREATE INDEX`, `ALTER TABLE`
/// @param statements all of them
public record StatementCounts(long copies, long rows, long inserts, long keysAfterData, long statements) {

    public static final StatementCounts NONE = new StatementCounts(0, 0, 0, 0, 0);

    StatementCounts plus(String command, long count) {
        long all = statements + 1;
        long reported = Math.max(0, count);
        return switch (command) {
            case "COPY" -> new StatementCounts(copies + 1, rows + reported, inserts, 0, all);
            case "INSERT" -> new StatementCounts(copies, rows + reported, inserts + 1, 0, all);
            case "CREATE INDEX", "ALTER TABLE" -> new StatementCounts(copies, rows, inserts, keysAfterData + 1, all);
            default -> new StatementCounts(copies, rows, inserts, keysAfterData, all);
        };
    }
}
