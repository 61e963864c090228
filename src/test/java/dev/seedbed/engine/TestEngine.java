package dev.seedbed.engine;

import dev.seedbed.engine.context.EngineConnector;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.engine.docker.DockerConnector;
import dev.seedbed.engine.docker.DockerEngineTest;
import dev.seedbed.task.OperationFailedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The real engine for tests of other packages, and the database images that are on it.
public final class TestEngine {
    private TestEngine() {}

    /// Shows of the engine's images only those that the tests are written for. The caller closes it.
    public static ContainerEngine connect() throws Exception {
        return TestImages.only(withAllImages());
    }

    /// Connects the whole program to it, which sees no other images either.
    public static EngineConnector connector() {
        return context -> TestImages.only(new DockerConnector(RegistryCredentials.NONE).connect(context));
    }

    /// The environment in which the whole program finds this engine and no other.
    public static Map<String, String> environment() {
        return Map.of("DOCKER_HOST", DockerEngineTest.localContext().endpoint().toString());
    }

    /// The real engine with an image more, which it lists first and under that name. The caller closes it.
    public static ContainerEngine withImage(String id, String name) throws Exception {
        return TestImages.listing(
                connect(),
                images -> Stream.concat(
                                Stream.of(new ImageSummary(id, List.of(name), 1, Instant.EPOCH)), images.stream())
                        .toList());
    }

    /// The real engine that lists these images only, by their ids and without names. The caller closes it.
    public static ContainerEngine withOnly(List<String> ids) throws Exception {
        return TestImages.listing(
                connect(),
                _ -> ids.stream()
                        .map(id -> new ImageSummary(id, List.of(), 1, Instant.EPOCH))
                        .toList());
    }

    /// The caller closes it.
    public static ContainerEngine withAllImages() throws Exception {
        return new DockerConnector(RegistryCredentials.NONE).connect(DockerEngineTest.localContext());
    }

    /// The official image where the engine has it, else our stand-in for it.
    ///
    /// @param official such as `postgres:17`
    public static String image(String official) {
        try (ContainerEngine engine = connect()) {
            engine.image(official);
            return official;
        } catch (OperationFailedException _) {
            return TestImages.standIn(official);
        } catch (Exception e) {
            throw new IllegalStateException("no engine to ask for " + official, e);
        }
    }
}
