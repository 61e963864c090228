package dev.seedbed.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a view test during which JavaFX complained about a style sheet or a value in one: those lines on standard
/// error are what a user of a terminal sees.
public final class CssErrors implements BeforeEachCallback, AfterEachCallback {
    /// Held strongly: a logger that nobody holds forgets its handlers.
    private static final Logger LOGGER = Logger.getLogger("javafx.css");

    /// JavaFX only mentions this, at level INFO, and goes on without the styles.
    private static final String MISSING_SHEET = "Could not find stylesheet";

    private static final List<String> HEARD = new CopyOnWriteArrayList<>();

    static {
        LOGGER.addHandler(new Listener());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        HEARD.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!HEARD.isEmpty() && context.getExecutionException().isEmpty()) {
            throw new AssertionError(HEARD.size() + " CSS warnings:\n"
                    + String.join("\n", HEARD.stream().distinct().toList()));
        }
    }

    /// What was heard since the test began.
    static List<String> heard() {
        return List.copyOf(HEARD);
    }

    private static final class Listener extends Handler {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()
                    || entry.getMessage().startsWith(MISSING_SHEET)) {
                String where = StackWalker.getInstance()
                        .walk(frames -> frames.filter(
                                        frame -> frame.getClassName().startsWith("dev.seedbed.")
                                                && !frame.getClassName().startsWith(CssErrors.class.getName()))
                                .findFirst()
                                .map(StackWalker.StackFrame::toString)
                                .orElse("a pulse"));
                HEARD.add(entry.getMessage() + " at " + where);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
