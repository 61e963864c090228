package dev.seedbed.ui.activity;

import java.util.regex.Pattern;

/// Which lines of a seed job's log tell of trouble.
final class LogErrors {
    private static final Pattern TROUBLE = Pattern.compile("\\b(ERROR|FATAL|PANIC)\\b");
    /// What a server tells those who ask whether it is there yet, and whose connections end with it.
    private static final Pattern EXPECTED =
            Pattern.compile("FATAL:  (the database system is (starting up|shutting down|not yet accepting connections)"
                    + "|terminating connection due to administrator command)");

    private LogErrors() {}

    static boolean isTrouble(String line) {
        return TROUBLE.matcher(line).find() && !EXPECTED.matcher(line).find();
    }
}
