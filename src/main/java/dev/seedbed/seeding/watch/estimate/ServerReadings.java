package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.library.index.DumpIndex.Work;
import java.util.ArrayList;
import java.util.List;

/// Understands the lines of the server probes. A line that is not understood is passed over. Confined to one thread.
final class ServerReadings {
    private static final String END_OF_LOOK = "end";

    private final List<ServerActivity> look = new ArrayList<>();
    private List<ServerActivity> newest = List.of();
    private long receivedBytes = -1;

    /// Takes one line.
    ///
    /// @return whether a look is complete, so that [#newest] is fresh
    boolean add(String line) {
        if (line.equals(END_OF_LOOK)) {
            newest = List.copyOf(look);
            look.clear();
            return true;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length == 2 && columns[0].equals("Bytes_received")) {
            receivedBytes = number(columns[1]);
        } else if (columns.length == 6) {
            postgreSql(columns);
        } else if (columns.length >= 8) {
            mySql(columns);
        }
        return false;
    }

    /// What the sessions that did something did at the last look.
    List<ServerActivity> newest() {
        return newest;
    }

    /// Bytes that a MySQL or MariaDB server has received from all clients since its start, -1 where unknown.
    long receivedBytes() {
        return receivedBytes;
    }

    private void postgreSql(String[] columns) {
        add(columns[5], number(columns[1]), columns[2], share(number(columns[3]), number(columns[4])));
    }

    /// Id, user, host, database, command, time, state, statement and for MariaDB per cent of its stage.
    private void mySql(String[] columns) {
        if (columns[4].equals("Query") && !columns[7].startsWith("show processlist")) {
            double percent = columns.length > 8 ? decimal(columns[8]) : 0;
            add(columns[7].replace("\\n", " "), -1, columns[6], percent > 0 ? Math.min(1, percent / 100) : -1);
        }
    }

    private void add(String statement, long rows, String phase, double share) {
        StatementSubject subject = StatementSubject.of(statement);
        Work work = subject.work();
        look.add(new ServerActivity(statement, work, subject.table(), rows, phase, share));
    }

    private static double share(long done, long total) {
        return total <= 0 || done < 0 ? -1 : Math.min(1, (double) done / total);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static double decimal(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
