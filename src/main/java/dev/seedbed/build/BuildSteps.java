package dev.seedbed.build;

import dev.seedbed.build.file.Seedfile;
import dev.seedbed.build.file.SeedfilePath;
import dev.seedbed.build.file.SeedfileStep;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.Input;
import dev.seedbed.input.generate.RowGeneration;
import dev.seedbed.input.generate.file.GenerationFile;
import dev.seedbed.input.mask.Masking;
import dev.seedbed.input.migrate.Migration;
import dev.seedbed.input.script.ScriptRun;
import dev.seedbed.input.table.LoadOptions;
import dev.seedbed.input.table.TableLoad;
import dev.seedbed.input.table.TableOptions;
import dev.seedbed.input.tool.ToolRequest;
import dev.seedbed.input.tool.ToolRun;
import dev.seedbed.library.part.SeedPart;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.seeding.plan.SeedChecks;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Makes of the steps as they are written those that are carried out.
final class BuildSteps {
    private final ContainerEngine engine;
    private final Seeding seeding;
    private final Seedfile file;
    private final boolean fresh;
    private final BuildDownloads downloads;
    private final UnaryOperator<String> words;

    /// @param fresh restores again what was restored before
    /// @param downloads has what is at addresses by the time of [#all]
    /// @param words puts reasons into words
    BuildSteps(
            ContainerEngine engine,
            Seeding seeding,
            Seedfile file,
            boolean fresh,
            BuildDownloads downloads,
            UnaryOperator<String> words) {
        this.words = words;
        this.seeding = seeding;
        this.downloads = downloads;
        this.engine = engine;
        this.file = file;
        this.fresh = fresh;
    }

    /// What they are called.
    static List<String> titles(Seedfile file) {
        Stream<String> written = file.steps().stream().map(SeedfileStep::title);
        return (file.steps().getFirst() instanceof SeedfileStep.Restore
                        ? written
                        : Stream.concat(Stream.of(emptyTitle(file)), written))
                .toList();
    }

    private static String emptyTitle(Seedfile file) {
        return "image " + file.image();
    }

    /// All of them. A Seedfile that begins with something else than a restore begins with an empty database.
    ///
    /// @throws OperationFailedException where something that a step names cannot be used; nothing has begun then
    List<BuildStep> all() throws OperationFailedException, InterruptedException {
        var steps = new ArrayList<BuildStep>();
        List<SeedfileStep> written = file.steps();
        int from = 0;
        if (written.getFirst() instanceof SeedfileStep.Restore restore) {
            steps.add(new BuildStep.Begin(restore.title(), request(paths(restore), PartOptions.of(restore.part()))));
            from = 1;
        } else {
            steps.add(new BuildStep.Begin(emptyTitle(file), request(List.of(), SeedPart.WHOLE)));
        }
        for (SeedfileStep step : written.subList(from, written.size())) {
            steps.add(new BuildStep.Change(
                    step.title(), step.head().kind(), input(step), step.head().network()));
        }
        return List.copyOf(steps);
    }

    private SeedRequest request(List<Path> files, SeedPart part) {
        return SeedRequestBuilder.builder()
                .files(files)
                .part(part)
                .kind(file.kind().orElse(null))
                .image(file.image())
                .database(file.database().orElse(null))
                .user(file.user().orElse(null))
                .createRoles(SeedRequest.CREATE_ROLES)
                .fresh(fresh)
                .snapshotOnly(true)
                .build();
    }

    private Input input(SeedfileStep step) throws OperationFailedException, InterruptedException {
        return switch (step) {
            case SeedfileStep.Restore restore -> laterRestore(restore);
            case SeedfileStep.Run run -> new ScriptRun(List.of(run.path().path()));
            case SeedfileStep.Migrate migrate -> new Migration(migrate.path().path(), migrate.placeholders());
            case SeedfileStep.Tool tool -> new ToolRun(engine, request(tool));
            case SeedfileStep.Load load -> new TableLoad(List.of(load.path().path()), tables(load), words);
            case SeedfileStep.Generate generate -> generation(generate.file().path());
            case SeedfileStep.Mask mask -> Masking.of(mask.file().path());
        };
    }

    private TableOptions tables(SeedfileStep.Load load) throws OperationFailedException {
        return load.options().isPresent() ? LoadOptions.of(load.options().get(), file.folder()) : TableOptions.GUESSED;
    }

    /// Into the database that is there.
    private Input laterRestore(SeedfileStep.Restore restore) throws OperationFailedException, InterruptedException {
        if (restore.part().isPresent()) {
            throw restore.part().get().place().refused("seedfile-part-later", "seedfile-part-first");
        }
        var later = new LaterRestore(
                seeding, paths(restore).stream().map(this::later).toList());
        later.check(new SeedChecks(true, false), file.kind(), file.image(), new ImageChoice(engine));
        return later;
    }

    private SeedRequest later(Path path) {
        return request(List.of(path), SeedPart.WHOLE);
    }

    /// What is wrong with its file whatever the tables are is told before anything begins.
    private static Input generation(Path described) throws OperationFailedException {
        GenerationFile.read(described);
        return RowGeneration.of(described);
    }

    private static ToolRequest request(SeedfileStep.Tool tool) {
        List<Path> files = tool.mount().map(SeedfilePath::path).stream().toList();
        Path folder = files.isEmpty() ? Path.of("") : files.getFirst();
        return new ToolRequest(tool.title(), tool.image(), tool.command(), tool.environment(), folder, files);
    }

    private List<Path> paths(SeedfileStep.Restore restore) {
        return restore.sources().stream().map(downloads::path).toList();
    }
}
