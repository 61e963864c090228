package dev.seedbed.services;

import dev.seedbed.build.tables.TableImages;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.ServicesBuilder;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.context.DockerCredentials;
import dev.seedbed.engine.context.EngineContexts;
import dev.seedbed.engine.docker.DockerConnector;
import dev.seedbed.input.mask.DatabaseFindings;
import dev.seedbed.settings.Preferences;
import dev.seedbed.store.EngineCopies;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.PlanText;
import dev.seedbed.text.failure.FailureText;
import java.nio.file.Path;

/// What the commands are given.
final class CommandServices {
    private static final String SAMPLE = "shop.sql.gz";

    private CommandServices() {}

    static Services of(ServiceGraph graph, Messages messages, Preferences preferences) {
        SourceGraph sources = graph.sources();
        SharingGraph sharing = graph.sharing();
        var formats = new Formats(messages);
        return ServicesBuilder.builder()
                .seeding(graph.seeding())
                .snapshots(graph.snapshots())
                .builds(graph.builds(messages))
                .ownSeedfiles(graph.ownSeedfiles())
                .tableImages(new TableImages(graph.engine()))
                .baking(graph.baking())
                .clones(graph.clones())
                .targets(graph.targets())
                .databases(graph.databases())
                .lifecycle(graph.lifecycle())
                .volumes(graph.volumes())
                .files(graph.files())
                .volumeChanges(graph.volumeChanges())
                .sizes(graph.sizes())
                .archives(graph.archives())
                .identities(graph.identities())
                .existingData(graph.existingData())
                .compose(sources.compose())
                .swaps(sources.swaps())
                .library(() -> sources.library(preferences))
                .queries(graph.queries())
                .captures(sources.captures(preferences))
                .stores(sharing.stores())
                .publishing(sharing.publishing())
                .dumpLeaks(graph.dumpLeaks())
                .leaks(sharing.leaks())
                .receiving(sharing.receiving())
                .news(sharing.news())
                .schedules(sharing.schedules())
                .runs(sharing.runs())
                .engineCopies(new EngineCopies(graph.engine(), CommandServices::connected))
                .checking(sharing.checking())
                .pruning(sharing.pruning())
                .personalData(new DatabaseFindings(graph.engine(), graph.databases()))
                .web(sources.web())
                .repositories(sources.repositories())
                .messages(messages)
                .formats(formats)
                .failures(new FailureText(messages, formats))
                .plans(new PlanText(messages, formats))
                .sample(SourceGraph.samples().map(folder -> folder.resolve(SAMPLE)).stream()
                        .toList())
                .build();
    }

    private static ContainerEngine connected(String context) throws OperationFailedException, InterruptedException {
        var home = Path.of(System.getProperty("user.home", "."));
        return new DockerConnector(new DockerCredentials(System.getenv(), home))
                .connect(new EngineContexts(System.getenv(), home).resolve(context));
    }
}
