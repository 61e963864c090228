package dev.seedbed.bake;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.ServerImage;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.image.ImageCommitBuilder;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes an image of a container that has all the files that the image is to have.
///
/// @param server image whose entrypoint starts it
/// @param login as which people log in
record BakeCommit(
        ContainerEngine engine, Snapshot snapshot, BakeRequest request, ImageDetails server, Credentials login) {

    /// Of a data directory.
    ///
    /// @param own labels of the container, which the image is not to have
    BakedImage data(String container, Collection<String> own) throws OperationFailedException, InterruptedException {
        ServerImage kind = ServerImage.of(snapshot.kind());
        ContainerDetails record = engine.container(snapshot.recordId());
        Map<String, String> labels = labels(own, BakedImage.FORMAT);
        labels.put(BakedImage.OWNER, snapshot.owner().text());
        labels.put(BakedImage.MOUNT, snapshot.dataMount());
        Map<String, String> environment = environment(record, server);
        environment.putAll(kind.moveByEnvironment(BakedImage.DATA));
        List<String> command = command(record, server);
        List<String> moved = kind.moveByArguments(BakedImage.DATA);
        return image(
                container,
                Stream.concat(command.stream(), moved.stream().filter(word -> !command.contains(word)))
                        .toList(),
                environment,
                labels);
    }

    /// Of a dump, which the entrypoint restores on an empty data directory.
    ///
    /// @param own labels of the container, which the image is not to have
    /// @param restore what the entrypoint has to know, the administrator's password among it
    BakedImage dump(String container, Collection<String> own, Map<String, String> restore)
            throws OperationFailedException, InterruptedException {
        ServerImage kind = ServerImage.of(snapshot.kind());
        ContainerDetails record = engine.container(snapshot.recordId());
        ImageDetails before = engine.image(snapshot.imageId());
        Map<String, String> environment = environment(record, before);
        environment.keySet().removeAll(kind.moveByEnvironment(BakedImage.DATA).keySet());
        environment.keySet().removeAll(ServerEnvironment.of(snapshot.kind()).variables());
        environment.putAll(restore);
        List<String> moved = kind.moveByArguments(BakedImage.DATA);
        List<String> command = command(record, before).equals(before.command())
                ? server.command()
                : command(record, before).stream()
                        .filter(word -> !moved.contains(word))
                        .toList();
        return image(container, command, environment, labels(own, BakedImage.DUMP_FORMAT));
    }

    private BakedImage image(
            String container, List<String> command, Map<String, String> environment, Map<String, String> labels)
            throws OperationFailedException, InterruptedException {
        var image = ImageCommitBuilder.builder()
                .reference(request.reference())
                .comment("data of " + snapshot.name())
                .entrypoint(server.entrypoint())
                .command(command)
                .environment(environment)
                .labels(labels)
                .user(server.user().isEmpty() ? "root" : server.user())
                .build();
        String id = Uninterruptible.run(() -> engine.commit(container, image), engine::removeImage);
        return BakedImage.of(request.reference(), engine.image(id)).orElseThrow();
    }

    private static List<String> command(ContainerDetails record, ImageDetails server) {
        return record.command().isEmpty() ? server.command() : record.command();
    }

    /// What the record has beside its image, but no password: the data has its accounts.
    private static Map<String, String> environment(ContainerDetails record, ImageDetails server) {
        var all = new LinkedHashMap<String, String>();
        record.environment().forEach((name, value) -> {
            if (!value.equals(server.environment().get(name))) {
                all.put(name, value);
            }
        });
        Servers.all(ServerEnvironment.class).stream()
                .flatMap(ServerEnvironment::passwords)
                .forEach(name -> all.keySet().removeAll(List.of(name, name + "_FILE")));
        return all;
    }

    private Map<String, String> labels(Collection<String> own, String format) {
        var labels = new LinkedHashMap<String, String>();
        // Those of the container that waited: a database from this image is none of them.
        own.forEach(name -> labels.put(name, ""));
        labels.put(BakedImage.PREFIX, format);
        labels.put(BakedImage.KIND, snapshot.kind().id());
        labels.put(BakedImage.VERSION, snapshot.version());
        labels.put(BakedImage.NAME, snapshot.name());
        labels.put(BakedImage.SNAPSHOT, snapshot.id());
        labels.put(BakedImage.FROZEN, snapshot.createdAt().toString());
        labels.put(BakedImage.SERVER, server.id());
        labels.put(BakedImage.SERVER_NAME, snapshot.image());
        labels.put(BakedImage.USER, login.user());
        labels.put(BakedImage.PASSWORD, login.password());
        labels.put(BakedImage.DATABASE, login.database());
        return labels;
    }
}
