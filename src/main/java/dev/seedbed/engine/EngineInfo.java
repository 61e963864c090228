package dev.seedbed.engine;

import io.soabase.recordbuilder.core.RecordBuilder;

/// What an engine says of itself.
///
/// @param product such as `Docker Engine` or `Podman`
/// @param apiVersion the version in use between it and us
/// @param operatingSystem such as `Debian GNU/Linux 12` or `Docker Desktop`
/// @param rootDirectory where it keeps its data, on its own host
/// @param local whether paths of this computer mean the same files to the engine, so that they can be bind-mounted
@RecordBuilder
public record EngineInfo(
        String product,
        String version,
        String apiVersion,
        String operatingSystem,
        String architecture,
        String storageDriver,
        String rootDirectory,
        int cpus,
        long memoryBytes,
        boolean local) {}
