package dev.seedbed.store.bucket;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/// Servers in tests are slow where they log every request.
final class QuietLogs {
    private QuietLogs() {}

    static void of(String... loggers) {
        for (String name : loggers) {
            if (LoggerFactory.getLogger(name) instanceof Logger logger) {
                logger.setLevel(Level.ERROR);
            }
        }
    }
}
