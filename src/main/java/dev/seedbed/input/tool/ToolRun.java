package dev.seedbed.input.tool;

import dev.seedbed.database.ProcessOwner;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.input.Input;
import dev.seedbed.input.InputDigest;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.ProgramLogin;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.Uninterruptible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Runs a program of the user's choice in a container of its own, which shares the network of the server and so reaches
/// nothing else. Its exit code decides.
public final class ToolRun implements Input {
    private static final String FILES = "/project";
    private static final int LAST_LINES = 40;
    /// For the end of the log, once the program has ended.
    private static final int LOG_SECONDS = 10;

    private final ContainerEngine engine;
    private final ToolRequest request;

    public ToolRun(ContainerEngine engine, ToolRequest request) {
        this.engine = engine;
        this.request = request;
    }

    /// Pulls the image where it is not on the engine.
    @Override
    public void describe(InputDigest digest) throws OperationFailedException, InterruptedException {
        digest.text("image", image().id()).texts("command", request.command());
        digest.text("environment", Integer.toString(request.environment().size()));
        request.environment().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> digest.text(one.getKey(), one.getValue()));
        for (Path file : request.files()) {
            digest.tree(ToolFiles.name(request, file), file);
        }
    }

    private ImageDetails image() throws OperationFailedException, InterruptedException {
        Optional<ImageDetails> local = Lookup.find(() -> engine.image(request.image()));
        if (local.isPresent()) {
            return local.get();
        }
        engine.pull(request.image(), _ -> {});
        return engine.image(request.image());
    }

    @Override
    public void run(InputServer server, InputProgress progress) throws OperationFailedException, InterruptedException {
        ProgramLogin login = ProgramLogin.of(server);
        String name = "seedbed-tool-" + ShortId.random();
        var spec = ContainerSpec.named(name, image().id())
                .labels(Map.of(
                        Labels.ROLE,
                        Labels.ROLE_HELPER,
                        Labels.HOLDER,
                        ProcessOwner.self().text()))
                .environment(request.environment())
                .environment(login.variables(server.login()))
                .networkMode("container:" + server.container())
                .onlyCapabilities(List.of("CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"))
                .noNewPrivileges();
        command(spec);
        try {
            String container = Uninterruptible.run(
                    () -> engine.createContainer(spec.build()), id -> engine.removeContainer(id, true));
            if (!request.files().isEmpty()) {
                engine.upload(container, "/", ToolFiles.uploads(request, FILES.substring(1)), _ -> {});
            }
            await(container, progress);
        } finally {
            Uninterruptible.cleanUp(() -> engine.removeContainer(name, true), name + " stays for now");
        }
    }

    /// A shell only where something has to be put in the place of a word, or the working directory is ours.
    private void command(ContainerSpec.Builder spec) throws OperationFailedException, InterruptedException {
        boolean plain = request.files().isEmpty()
                && request.command().stream().noneMatch(word -> word.contains("$" + ProgramLogin.URL));
        if (plain) {
            spec.command(request.command());
            return;
        }
        ImageDetails image = image();
        var words = new ArrayList<>(List.of(
                "sh",
                "-c",
                ScriptFile.text(ToolRun.class, "tool.sh"),
                "sh",
                request.files().isEmpty() ? "" : FILES));
        words.addAll(image.entrypoint());
        words.addAll(request.command().isEmpty() ? image.command() : request.command());
        spec.entrypoint(words);
    }

    private void await(String container, InputProgress progress) throws OperationFailedException, InterruptedException {
        engine.start(container);
        var told = new CompletableFuture<Void>();
        try (Subscription _ = engine.followLog(
                container, LogRequest.ALL, line -> progress.line(line.text()), _ -> told.complete(null))) {
            long exit = engine.awaitExit(container);
            if (exit != 0) {
                List<String> log = LogLine.texts(engine.log(container, LogRequest.last(LAST_LINES)));
                throw new OperationFailedException(new BuildFailure.StepFailed(request.title(), "exit:" + exit, log));
            }
            told.orTimeout(LOG_SECONDS, TimeUnit.SECONDS)
                    .exceptionally(_ -> null)
                    .join();
        }
    }
}
