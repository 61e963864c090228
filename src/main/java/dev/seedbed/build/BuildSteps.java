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
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.part.SeedPart;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes of the steps as they are written those that are carried out.
final class BuildSteps {
    private final ContainerEngine engine;
    private final Seedfile file;
    private final boolean fresh;

    /// @param fresh restores again what was restored before
    BuildSteps(ContainerEngine engine, Seedfile file, boolean fresh) {
        this.engine = engine;
        this.file = file;
        this.fresh = fresh;
    }

    /// All of them. A Seedfile that begins with something else than a restore begins with an empty database.
    ///
    /// @throws OperationFailedException where something that a step names cannot be used; nothing has begun then
    List<BuildStep> all() throws OperationFailedException, InterruptedException {
        var steps = new ArrayList<BuildStep>();
        List<SeedfileStep> written = file.steps();
        int from = 0;
        if (written.getFirst() instanceof SeedfileStep.Restore restore) {
            steps.add(new BuildStep.Begin(
                    restore.title(), request(paths(restore.paths()), PartOptions.of(restore.part()))));
            from = 1;
        } else {
            steps.add(new BuildStep.Begin("image " + file.image(), request(List.of(), SeedPart.WHOLE)));
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
            case SeedfileStep.Load load -> new TableLoad(List.of(load.path().path()), tables(load));
            case SeedfileStep.Generate generate -> generation(generate.file().path());
            case SeedfileStep.Mask mask -> Masking.of(mask.file().path());
        };
    }

    private TableOptions tables(SeedfileStep.Load load) throws OperationFailedException {
        return load.options().isPresent() ? LoadOptions.of(load.options().get(), file.folder()) : TableOptions.GUESSED;
    }

    /// SQL by the client, into the database that is there.
    private static Input laterRestore(SeedfileStep.Restore restore) throws OperationFailedException {
        if (restore.part().isPresent()) {
            throw restore.part().get().place().refused("seedfile-part-later", "seedfile-part-first");
        }
        for (SeedfilePath path : restore.paths()) {
            boolean sql = Files.isDirectory(path.path())
                    || new DumpInspector().inspect(path.path()).format() == DumpFormat.SQL;
            if (!sql) {
                throw path.place().refused("seedfile-no-sql:" + path.text(), "seedfile-sql-later");
            }
        }
        return new ScriptRun(paths(restore.paths()));
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

    private static List<Path> paths(List<SeedfilePath> named) {
        return named.stream().map(SeedfilePath::path).toList();
    }
}
