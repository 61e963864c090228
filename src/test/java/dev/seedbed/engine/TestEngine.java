package dev.seedbed.engine;

/// The real engine for tests of other packages.
public final class TestEngine {
    private TestEngine() {}

    /// The caller closes it.
    public static ContainerEngine connect() throws Exception {
        return new DockerConnector(RegistryCredentials.NONE).connect(DockerEngineTest.localContext());
    }
}
