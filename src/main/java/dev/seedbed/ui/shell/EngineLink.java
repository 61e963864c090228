package dev.seedbed.ui.shell;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The engine as the window sees it: how it stands, and which contexts there are.
public interface EngineLink {

    /// Changes on the FX thread.
    ReadOnlyObjectProperty<EngineStatus> statusProperty();

    /// Contexts defined on this computer. Blocks.
    List<EngineContext> contexts() throws OperationFailedException, InterruptedException;

    /// Leaves the present engine for the one of `context`. Returns at once.
    void use(EngineContext context);

    /// Tries again now. Returns at once.
    void retry();
}
