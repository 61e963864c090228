package dev.seedbed.cli.compose;

import dev.seedbed.cli.database.SeedingCommand;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.source.compose.file.ComposeRequest;
import dev.seedbed.task.OperationFailedException;

/// What the commands about compose files share.
abstract class ComposeSupport extends SeedingCommand {

    /// The files that the command line names, which stand with the topmost of these commands.
    ComposeRequest request() {
        return ((ComposeCommand) spec().parent().userObject()).request();
    }

    /// Reads the files and says for which variables nothing was filled in.
    final ComposeProject project() throws OperationFailedException {
        ComposeProject project = ComposeProject.read(request());
        if (!project.unset().isEmpty()) {
            say("compose.unset", String.join(", ", project.unset()));
        }
        return project;
    }

    final ComposeDatabase database(ComposeProject project, String service)
            throws OperationFailedException, InterruptedException {
        return services().compose().find(project, service);
    }
}
