package dev.seedbed.cli.library;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.source.git.GitAddress;
import dev.seedbed.source.git.GitDump;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;

/// The git repositories of the library with their dumps, as the command line lists them. One that cannot be reached
/// does not keep the others from being listed.
final class RepositoryList {
    private final CommandSupport command;
    private final List<Listed> repositories = new ArrayList<>();

    /// @param problem why it is not listed; empty for nothing
    private record Listed(GitAddress address, List<GitDump> dumps, String problem) {}

    /// Blocks while they are asked.
    RepositoryList(CommandSupport command) throws OperationFailedException, InterruptedException {
        this.command = command;
        for (GitAddress address : command.services().repositories().all()) {
            repositories.add(look(address));
        }
    }

    private Listed look(GitAddress address) throws InterruptedException {
        try {
            return new Listed(
                    address, command.services().repositories().dumps(address).list(), "");
        } catch (OperationFailedException e) {
            return new Listed(
                    address,
                    List.of(),
                    command.services().failures().message(e.failure()).asLine());
        }
    }

    boolean isEmpty() {
        return repositories.isEmpty();
    }

    void print() {
        var table = new TextTable(
                command.text("cli.column.name"),
                command.text("git.column.versions"),
                command.text("cli.column.size"),
                command.text("cli.column.state"),
                command.text("cli.column.address"));
        boolean isNothing = true;
        for (Listed repository : repositories) {
            for (GitDump dump : repository.dumps()) {
                isNothing = false;
                table.row(List.of(
                        dump.address().name(),
                        String.join(", ", dump.versions()),
                        command.services().formats().size(dump.bytes()),
                        command.text(dump.isFetched() ? "git.fetched" : "git.not-fetched"),
                        dump.address().toString()));
            }
            if (!repository.problem().isEmpty()) {
                command.say("git.not-listed", repository.address(), repository.problem());
            } else if (repository.dumps().isEmpty()) {
                command.say("git.empty", repository.address());
            }
        }
        if (!isNothing) {
            table.print(command.out());
        }
    }

    List<JsonFields> json() {
        return repositories.stream()
                .map(repository -> new JsonFields()
                        .with("address", repository.address().toString())
                        .with("problem", JsonFields.text(repository.problem()))
                        .with(
                                "dumps",
                                repository.dumps().stream()
                                        .map(RepositoryList::json)
                                        .toList()))
                .toList();
    }

    private static JsonFields json(GitDump dump) {
        return new JsonFields()
                .with("address", dump.address().toString())
                .with("path", dump.address().path())
                .with("versions", dump.versions())
                .with("sizeBytes", dump.bytes())
                .with("fetched", dump.isFetched());
    }
}
