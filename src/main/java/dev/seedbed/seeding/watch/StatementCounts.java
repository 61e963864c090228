package dev.seedbed.seeding.watch;

/// What the PostgreSQL client reported as done for one file.
///
/// @param copies `COPY` statements, each with all data of one table
/// @param rows copied and inserted
/// @param inserts `INSERT` statements
/// @param indexes `CREATE INDEX` statements
/// @param alterationsAfterData `ALTER TABLE` statements since the last data: in a dump these make keys
/// @param statements all of them
record StatementCounts(long copies, long rows, long inserts, long indexes, long alterationsAfterData, long statements) {

    static final StatementCounts NONE = new StatementCounts(0, 0, 0, 0, 0, 0);

    StatementCounts plus(String command, long count) {
        long all = statements + 1;
        long reported = Math.max(0, count);
        return switch (command) {
            case "COPY" -> new StatementCounts(copies + 1, rows + reported, inserts, indexes, 0, all);
            case "INSERT" -> new StatementCounts(copies, rows + reported, inserts + 1, indexes, 0, all);
            case "CREATE INDEX" -> new StatementCounts(copies, rows, inserts, indexes + 1, alterationsAfterData, all);
            case "ALTER TABLE" -> new StatementCounts(copies, rows, inserts, indexes, alterationsAfterData + 1, all);
            default -> new StatementCounts(copies, rows, inserts, indexes, alterationsAfterData, all);
        };
    }
}
