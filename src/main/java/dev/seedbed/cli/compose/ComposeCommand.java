package dev.seedbed.cli.compose;

import dev.seedbed.source.compose.file.ComposeRequest;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `compose`: the database services of compose files; alone it lists them. Its options may also stand behind the names
/// of the commands below it.
@Command(name = "compose")
final class ComposeCommand extends ComposeListing {
    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            descriptionKey = "compose.option.file")
    private List<Path> files = List.of();

    @Option(names = "--profile", paramLabel = "P", scope = ScopeType.INHERIT, descriptionKey = "compose.option.profile")
    private List<String> profiles = List.of();

    @Override
    ComposeRequest request() {
        return new ComposeRequest(Path.of("").toAbsolutePath(), files, profiles, System.getenv());
    }
}
