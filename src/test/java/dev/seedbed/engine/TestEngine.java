package dev.seedbed.engine;

import dev.seedbed.task.OperationFailedException;

/// The real engine for tests of other packages, and the database images that are on it.
public final class TestEngine {
    private TestEngine() {}

    /// The caller closes it.
    public static ContainerEngine connect() throws Exception {
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
            return "seedbed.test/" + official;
        } catch (Exception e) {
            throw new IllegalStateException("no engine to ask for " + official, e);
        }
    }
}
