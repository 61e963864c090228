package dev.seedbed.ui.repositories;

import dev.seedbed.source.git.GitAddress;
import dev.seedbed.source.git.GitDump;
import dev.seedbed.source.git.GitSources;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.library.entry.RemoteLook;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// The git repositories of the library: listed, added, taken away; their dumps are fetched. Lives on the FX thread,
/// except for what is asked as a [RemoteLook].
public final class Repositories implements RemoteLook<GitAddress, GitDump> {
    private final GitSources sources;
    private final BackgroundTasks background;
    private final WindowContext window;
    private final Messages messages;
    private final Formats formats;

    public Repositories(GitSources sources, BackgroundTasks background, WindowContext window) {
        this.sources = sources;
        this.background = background;
        this.window = window;
        this.messages = window.messages();
        this.formats = new Formats(messages);
    }

    @Override
    public List<GitAddress> places() throws OperationFailedException {
        return sources.all();
    }

    @Override
    public Seen<GitDump> seen(GitAddress place) {
        return sources.dumps(place)
                .seen()
                .map(then -> new Seen<>(then.dumps(), then.when()))
                .orElseGet(Seen::never);
    }

    @Override
    public List<GitDump> ask(GitAddress place) throws OperationFailedException, InterruptedException {
        return sources.dumps(place).list();
    }

    /// Fetches a dump in the background. What was cancelled goes on where it ended.
    ///
    /// @param arrived is called with its file
    public BackgroundTask fetch(GitDump dump, Consumer<Path> arrived) {
        String name = OneLine.of(dump.address().name());
        return background.start(
                messages.get("library.git.task", name),
                progress -> {
                    progress.at(messages.get("library.git.asking"), -1);
                    return sources.dumps(dump.address().repository())
                            .fetch(
                                    dump.address(),
                                    (done, total) -> progress.at(
                                            formats.sizeOf(done, total), total > 0 ? (double) done / total : -1));
                },
                file -> {
                    arrived.accept(file);
                    return TaskResult.of(messages.get("library.git.done", name, formats.size(dump.bytes())));
                });
    }

    /// Takes a repository off the list. What was fetched of it stays for a while.
    ///
    /// @param done is called when it is gone
    public void forget(GitAddress repository, Runnable done) {
        var _ = window.tasks()
                .run(
                        "forget " + repository,
                        () -> {
                            sources.remove(repository);
                            return repository;
                        },
                        outcome -> {
                            outcome.handle(_ -> {}, this::say);
                            done.run();
                        });
    }

    private void say(Failure failure) {
        window.notices()
                .show(new FailureText(messages, formats).message(failure).asLine());
    }

    /// Asks for a repository, looks whether it answers, and adds it.
    ///
    /// @param done is called when it is on the list
    public void add(Runnable done) {
        var address = new TextField();
        address.setId("repositoryAddress");
        address.setPromptText("git+https://example.com/team/data.git");
        FormDialog dialog = FormDialog.wide(
                messages, window.overlay(), messages.get("library.git.add.title"), messages.get("library.git.add"));
        dialog.text(messages.get("library.git.add.text"), "muted");
        dialog.field(messages.get("library.git.add.address"), dialog.checks().filled(address));
        dialog.onChecked(() -> dialog.submit(
                window.tasks(),
                UserAction.ADD_REPOSITORY,
                address.getText().strip(),
                () -> added(address.getText().strip()),
                _ -> {
                    dialog.close();
                    done.run();
                }));
        dialog.open(address);
    }

    private GitAddress added(String text) throws OperationFailedException, InterruptedException {
        GitAddress address = GitAddress.of(text);
        sources.dumps(address).list();
        sources.add(address);
        return address;
    }
}
