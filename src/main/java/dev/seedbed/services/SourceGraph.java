package dev.seedbed.services;

import dev.seedbed.build.file.SeedfileNames;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.table.group.TableGroup;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.Library;
import dev.seedbed.library.SeedSource;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.source.compose.ComposeDatabases;
import dev.seedbed.source.compose.ServiceSwaps;
import dev.seedbed.source.compose.file.ComposeFileNames;
import dev.seedbed.source.git.GitSources;
import dev.seedbed.source.server.ServerCaptures;
import dev.seedbed.source.web.WebSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What data comes from: the library, files of other places, servers, compose files, repositories.
public final class SourceGraph {
    private final ContainerEngine engine;
    private final AppDirectories directories;
    private final DumpInspector inspector;
    private final DatabaseCatalogue databases;
    private final Seeding seeding;
    private final Snapshots snapshots;

    SourceGraph(
            ContainerEngine engine,
            AppDirectories directories,
            DumpInspector inspector,
            DatabaseCatalogue databases,
            Seeding seeding,
            Snapshots snapshots) {
        this.engine = engine;
        this.directories = directories;
        this.inspector = inspector;
        this.databases = databases;
        this.seeding = seeding;
        this.snapshots = snapshots;
    }

    /// A library over the user's folders and the samples. The caller closes it.
    public Library library(Preferences preferences) {
        var sources = new ArrayList<SeedSource>();
        preferences.libraryFolders().forEach(folder -> sources.add(SeedSource.folder(Path.of(folder))));
        if (preferences.showSamples()) {
            samples().ifPresent(folder -> sources.add(new SeedSource(folder, SeedSource.Origin.SAMPLES)));
        }
        if (Files.isDirectory(downloads())) {
            sources.add(new SeedSource(downloads(), SeedSource.Origin.DOWNLOADS));
        }
        return new Library(inspector, sources, SourceGraph::describesData);
    }

    /// Dumps go to the first folder of the library, or else to the folder where the program was started.
    public ServerCaptures captures(Preferences preferences) {
        String folder = preferences.libraryFolders().stream().findFirst().orElse("");
        return captures(Path.of(folder).toAbsolutePath());
    }

    public ServerCaptures captures(Path folder) {
        return new ServerCaptures(engine, folder, InstantSource.system());
    }

    /// Where files are that were downloaded.
    public Path downloads() {
        return WebSource.contents(directories.cache().resolve("web"));
    }

    private static boolean describesData(Path file) {
        return SeedfileNames.isOne(file) || ComposeFileNames.isMain(file) || TableGroup.isOne(file);
    }

    public ComposeDatabases compose() {
        return new ComposeDatabases(engine, databases);
    }

    public ServiceSwaps swaps() {
        return new ServiceSwaps(seeding, snapshots);
    }

    public WebSource web() {
        return new WebSource(directories.cache().resolve("web"));
    }

    /// Git repositories with dumps.
    public GitSources repositories() {
        return new GitSources(
                directories.config().resolve("repositories.json"),
                directories.cache().resolve("git"),
                Map.of());
    }

    /// Where the samples are: given by the launcher, else beside the program.
    public static Optional<Path> samples() {
        return List.of(System.getProperty("seedbed.samples", ""), "assets/samples").stream()
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }
}
