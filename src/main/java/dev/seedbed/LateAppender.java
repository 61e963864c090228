package dev.seedbed;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes the real appender for the first event.
final class LateAppender extends AppenderBase<ILoggingEvent> {
    private final Supplier<Appender<ILoggingEvent>> maker;
    private @Nullable Appender<ILoggingEvent> made;

    LateAppender(Supplier<Appender<ILoggingEvent>> maker) {
        this.maker = maker;
    }

    /// By one thread at a time, see [AppenderBase#doAppend].
    @Override
    protected void append(ILoggingEvent event) {
        if (made == null) {
            made = maker.get();
        }
        made.doAppend(event);
    }

    @Override
    public synchronized void stop() {
        super.stop();
        if (made != null) {
            made.stop();
        }
    }
}
