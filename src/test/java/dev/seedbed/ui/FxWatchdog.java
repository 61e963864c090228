package dev.seedbed.ui;

import java.time.Duration;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a view test in which the FX thread was busy for longer at once than [FxProbe#LIMIT].
///
/// It measures during the test method only, so building and first showing the scene (class loading, first CSS) are
/// outside; a test that wants them measured does them in its method.
public final class FxWatchdog implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(FxWatchdog.class);

    @Override
    public void beforeTestExecution(ExtensionContext context) throws Exception {
        context.getStore(SPACE).put(context.getUniqueId(), FxProbe.start());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws Exception {
        FxProbe probe = context.getStore(SPACE).remove(context.getUniqueId(), FxProbe.class);
        Duration worst = probe.stop();
        context.publishReportEntry("fx.busy.ms", Long.toString(worst.toMillis()));
        context.publishReportEntry("fx.wait.ms", Long.toString(probe.worstWait().toMillis()));
        if (worst.compareTo(FxProbe.LIMIT) > 0
                && context.getExecutionException().isEmpty()) {
            throw new AssertionError("the FX thread was busy for " + worst.toMillis() + " ms, allowed are "
                    + FxProbe.LIMIT.toMillis() + " ms; it was at " + probe.where());
        }
    }
}
