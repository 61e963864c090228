package dev.seedbed.cli.terminal;

import dev.seedbed.bake.ImageBaking;
import dev.seedbed.build.Builds;
import dev.seedbed.build.tables.OwnSeedfiles;
import dev.seedbed.build.tables.TableImages;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.input.mask.DatabaseFindings;
import dev.seedbed.library.Library;
import dev.seedbed.query.QueryService;
import dev.seedbed.query.QueryTargets;
import dev.seedbed.schedule.ScheduledRuns;
import dev.seedbed.schedule.Schedules;
import dev.seedbed.seeding.ClonePlanner;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.source.compose.ComposeDatabases;
import dev.seedbed.source.compose.ServiceSwaps;
import dev.seedbed.source.git.GitSources;
import dev.seedbed.source.server.ServerCaptures;
import dev.seedbed.source.web.WebSource;
import dev.seedbed.store.Checking;
import dev.seedbed.store.EngineCopies;
import dev.seedbed.store.News;
import dev.seedbed.store.Pruning;
import dev.seedbed.store.Publishing;
import dev.seedbed.store.Receiving;
import dev.seedbed.store.Stores;
import dev.seedbed.store.leak.DumpLeaks;
import dev.seedbed.store.leak.Leaks;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.PlanText;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.volume.VolumeCatalogue;
import dev.seedbed.volume.archive.VolumeArchives;
import dev.seedbed.volume.change.VolumeChanges;
import dev.seedbed.volume.files.VolumeFiles;
import dev.seedbed.volume.identity.VolumeIdentities;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// The services that commands use: the very ones of the window.
///
/// @param library makes a library that begins to look at its sources; the caller closes it
/// @param sample the seed that `demo` restores, empty where the samples are not installed
@RecordBuilder
public record Services(
        Seeding seeding,
        Snapshots snapshots,
        Builds builds,
        OwnSeedfiles ownSeedfiles,
        TableImages tableImages,
        ImageBaking baking,
        ClonePlanner clones,
        QueryTargets targets,
        DatabaseCatalogue databases,
        DatabaseLifecycle lifecycle,
        VolumeCatalogue volumes,
        VolumeFiles files,
        VolumeChanges volumeChanges,
        VolumeSizes sizes,
        VolumeArchives archives,
        VolumeIdentities identities,
        ExistingData existingData,
        ComposeDatabases compose,
        Supplier<Library> library,
        QueryService queries,
        WebSource web,
        GitSources repositories,
        ServiceSwaps swaps,
        ServerCaptures captures,
        DatabaseFindings personalData,
        Stores stores,
        Publishing publishing,
        DumpLeaks dumpLeaks,
        Leaks leaks,
        Receiving receiving,
        News news,
        Checking checking,
        Pruning pruning,
        EngineCopies engineCopies,
        Schedules schedules,
        ScheduledRuns runs,
        Messages messages,
        Formats formats,
        FailureText failures,
        PlanText plans,
        List<Path> sample) {}
