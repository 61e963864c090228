package dev.seedbed.engine;

import dev.seedbed.task.OperationFailedException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Hides all images of an engine but those that the tests are written for: a developer's engine holds others of the
/// same contract, and the program would choose them.
final class TestImages {
    private static final Set<String> OFFICIAL =
            Set.of("postgres:17", "postgres:15", "mysql:9.7", "mariadb:11.8", "mariadb:10.11", "valkey/valkey:8");

    private TestImages() {}

    static ContainerEngine only(ContainerEngine engine) throws OperationFailedException, InterruptedException {
        List<String> names =
                engine.images().stream().flatMap(image -> image.tags().stream()).toList();
        Set<String> shown = Set.copyOf(OFFICIAL.stream()
                .map(official -> names.contains(official) ? official : standIn(official))
                .toList());
        return listing(engine, images -> shown(images, shown));
    }

    /// Ours go without the account of the official one.
    static String standIn(String official) {
        return "seedbed.test/" + official.substring(official.lastIndexOf('/') + 1);
    }

    /// The same engine with another list of images.
    static ContainerEngine listing(ContainerEngine engine, UnaryOperator<List<ImageSummary>> change) {
        return (ContainerEngine) Proxy.newProxyInstance(
                ContainerEngine.class.getClassLoader(),
                new Class<?>[] {ContainerEngine.class},
                (_, method, arguments) -> {
                    try {
                        Object result = method.invoke(engine, arguments);
                        return method.getName().equals("images") ? change.apply(images(result)) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static List<ImageSummary> images(Object result) {
        return ((List<?>) result).stream().map(ImageSummary.class::cast).toList();
    }

    private static List<ImageSummary> shown(List<ImageSummary> images, Set<String> names) {
        return images.stream()
                .map(image -> new ImageSummary(
                        image.id(),
                        image.tags().stream().filter(names::contains).toList(),
                        image.sizeBytes(),
                        image.createdAt(),
                        image.labels()))
                .filter(image -> !image.tags().isEmpty())
                .toList();
    }
}
