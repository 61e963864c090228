package dev.seedbed.engine.transport;

import com.github.dockerjava.api.model.AuthConfig;
import com.github.dockerjava.api.model.AuthConfigurations;
import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.core.RemoteApiVersion;
import com.github.dockerjava.core.SSLConfig;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Settings of the docker-java client that come from us alone: nothing out of the environment or the user's files.
public record EngineClientConfig(URI endpoint, ApiVersion version) implements DockerClientConfig {

    @Override
    public URI getDockerHost() {
        return endpoint;
    }

    @Override
    public RemoteApiVersion getApiVersion() {
        return RemoteApiVersion.create(version.major(), version.minor());
    }

    @Override
    @SuppressWarnings("NullAway") // the interface is not annotated
    public @Nullable String getRegistryUsername() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable String getRegistryPassword() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable String getRegistryEmail() {
        return null;
    }

    @Override
    public String getRegistryUrl() {
        return AuthConfig.DEFAULT_SERVER_ADDRESS;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable AuthConfig effectiveAuthConfig(String imageName) {
        return null;
    }

    @Override
    public AuthConfigurations getAuthConfigurations() {
        return new AuthConfigurations();
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable SSLConfig getSSLConfig() {
        return null;
    }
}
