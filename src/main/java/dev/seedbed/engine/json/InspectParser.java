package dev.seedbed.engine.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerDetailsBuilder;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.ContainerSummaryBuilder;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.RestartPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the engine's answer about one container. Every part of it may be missing.
public final class InspectParser {
    private InspectParser() {}

    public static ContainerDetails container(JsonNode node) {
        JsonNode state = node.path("State");
        JsonNode config = node.path("Config");
        JsonNode host = node.path("HostConfig");
        var summary = ContainerSummaryBuilder.builder()
                .id(node.path("Id").asText())
                .name(withoutSlash(node.path("Name").asText()))
                .image(config.path("Image").asText())
                .imageId(node.path("Image").asText())
                .state(ContainerState.of(state.path("Status").asText()))
                .statusText(state.path("Status").asText())
                .createdAt(orEpoch(EngineTime.of(node.path("Created").asText())))
                .labels(strings(config.path("Labels")))
                .mounts(mounts(node.path("Mounts")))
                .ports(ports(node.path("NetworkSettings").path("Ports")))
                .build();
        return ContainerDetailsBuilder.builder()
                .summary(summary)
                .environment(environment(config.path("Env")))
                .command(list(config.path("Cmd")))
                .configuredPorts(ports(host.path("PortBindings")))
                .networkMode(host.path("NetworkMode").asText())
                .networks(addresses(node.path("NetworkSettings").path("Networks")))
                .restartPolicy(new RestartPolicy(
                        host.path("RestartPolicy").path("Name").asText(),
                        host.path("RestartPolicy").path("MaximumRetryCount").asInt()))
                .removesItself(host.path("AutoRemove").asBoolean())
                .startedAt(EngineTime.of(state.path("StartedAt").asText()))
                .finishedAt(EngineTime.of(state.path("FinishedAt").asText()))
                .exitCode(state.path("ExitCode").asLong())
                .outOfMemory(state.path("OOMKilled").asBoolean())
                .error(state.path("Error").asText())
                .build();
    }

    static List<Mount> mounts(JsonNode nodes) {
        List<Mount> mounts = new ArrayList<>();
        for (JsonNode mount : nodes) {
            Mount.Type type = mountType(mount.path("Type").asText());
            String source =
                    mount.path(type == Mount.Type.VOLUME ? "Name" : "Source").asText();
            mounts.add(new Mount(
                    type,
                    source,
                    mount.path("Destination").asText(),
                    !mount.path("RW").asBoolean(true)));
        }
        // An engine tells them in another order each time.
        mounts.sort(Comparator.comparing(Mount::target));
        return List.copyOf(mounts);
    }

    static Mount.Type mountType(String reported) {
        return switch (reported) {
            case "volume" -> Mount.Type.VOLUME;
            case "bind" -> Mount.Type.BIND;
            case "tmpfs" -> Mount.Type.TMPFS;
            default -> Mount.Type.OTHER;
        };
    }

    /// @param bindings object of `5432/tcp` to a list of addresses, or to null where it is only exposed
    private static List<PublishedPort> ports(JsonNode bindings) {
        List<PublishedPort> ports = new ArrayList<>();
        for (Map.Entry<String, JsonNode> port : bindings.properties()) {
            String[] numberAndProtocol = port.getKey().split("/", 2);
            if (numberAndProtocol.length == 2 && !numberAndProtocol[1].equals("tcp")) {
                continue;
            }
            for (JsonNode binding : port.getValue()) {
                ports.add(new PublishedPort(
                        binding.path("HostIp").asText(),
                        binding.path("HostPort").asInt(),
                        number(numberAndProtocol[0])));
            }
        }
        return List.copyOf(ports);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static Map<String, String> addresses(JsonNode networks) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> network : networks.properties()) {
            addresses.put(network.getKey(), network.getValue().path("IPAddress").asText());
        }
        return Map.copyOf(addresses);
    }

    static Map<String, String> environment(JsonNode entries) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (JsonNode entry : entries) {
            String[] nameAndValue = entry.asText().split("=", 2);
            environment.put(nameAndValue[0], nameAndValue.length == 2 ? nameAndValue[1] : "");
        }
        return Map.copyOf(environment);
    }

    public static Map<String, String> strings(JsonNode object) {
        Map<String, String> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            map.put(entry.getKey(), entry.getValue().asText());
        }
        return Map.copyOf(map);
    }

    static List<String> list(JsonNode array) {
        List<String> list = new ArrayList<>();
        array.forEach(item -> list.add(item.asText()));
        return List.copyOf(list);
    }

    static Instant orEpoch(@Nullable Instant time) {
        return time == null ? Instant.EPOCH : time;
    }

    static String withoutSlash(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
