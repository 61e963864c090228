package dev.seedbed.engine.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.ContainerSummaryBuilder;
import dev.seedbed.engine.EngineInfo;
import dev.seedbed.engine.EngineInfoBuilder;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.ImageDetailsBuilder;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.transport.ApiVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Reads the engine's lists and its description of itself. Every part of an answer may be missing.
public final class ListParser {
    private static final String UNTAGGED = "<none>:<none>";

    private ListParser() {}

    public static List<ContainerSummary> containers(JsonNode answer) {
        List<ContainerSummary> containers = new ArrayList<>();
        answer.forEach(container -> containers.add(container(container)));
        return List.copyOf(containers);
    }

    private static ContainerSummary container(JsonNode node) {
        return ContainerSummaryBuilder.builder()
                .id(node.path("Id").asText())
                .name(name(InspectParser.list(node.path("Names"))))
                .image(node.path("Image").asText())
                .imageId(node.path("ImageID").asText())
                .state(ContainerState.of(node.path("State").asText()))
                .statusText(node.path("Status").asText())
                .createdAt(Instant.ofEpochSecond(node.path("Created").asLong()))
                .labels(InspectParser.strings(node.path("Labels")))
                .mounts(InspectParser.mounts(node.path("Mounts")))
                .ports(ports(node.path("Ports")))
                .build();
    }

    /// Links add names such as `/other/alias`; a container's own has one slash.
    private static String name(List<String> names) {
        return names.stream()
                .filter(name -> name.lastIndexOf('/') <= 0)
                .findFirst()
                .map(InspectParser::withoutSlash)
                .orElse("");
    }

    private static List<PublishedPort> ports(JsonNode ports) {
        Set<PublishedPort> published = new LinkedHashSet<>();
        for (JsonNode port : ports) {
            if (port.hasNonNull("PublicPort") && port.path("Type").asText("tcp").equals("tcp")) {
                published.add(new PublishedPort(
                        port.path("IP").asText(),
                        port.path("PublicPort").asInt(),
                        port.path("PrivatePort").asInt()));
            }
        }
        return List.copyOf(published);
    }

    public static List<VolumeSummary> volumes(JsonNode answer) {
        List<VolumeSummary> volumes = new ArrayList<>();
        for (JsonNode volume : answer.path("Volumes")) {
            volumes.add(volume(volume));
        }
        return List.copyOf(volumes);
    }

    public static VolumeSummary volume(JsonNode volume) {
        return new VolumeSummary(
                volume.path("Name").asText(),
                volume.path("Driver").asText(),
                volume.path("Mountpoint").asText(),
                InspectParser.strings(volume.path("Labels")),
                InspectParser.strings(volume.path("Options")),
                EngineTime.of(volume.path("CreatedAt").asText()));
    }

    /// @param plugins the engine's managed plug-ins, of all sorts
    public static List<VolumeDriver> volumeDrivers(JsonNode info, JsonNode plugins) {
        var drivers = new TreeMap<String, VolumeDriver>();
        for (JsonNode name : info.path("Plugins").path("Volume")) {
            drivers.put(name.asText(), new VolumeDriver(name.asText(), false, true, ""));
        }
        for (JsonNode plugin : plugins) {
            JsonNode config = plugin.path("Config");
            boolean forVolumes = InspectParser.list(config.path("Interface").path("Types")).stream()
                    .anyMatch(type -> type.startsWith("docker.volumedriver/"));
            if (forVolumes) {
                String name = plugin.path("Name").asText();
                drivers.put(
                        name,
                        new VolumeDriver(
                                name,
                                true,
                                plugin.path("Enabled").asBoolean(),
                                config.path("Description").asText()));
            }
        }
        drivers.putIfAbsent(VolumeDriver.LOCAL, new VolumeDriver(VolumeDriver.LOCAL, false, true, ""));
        return drivers.values().stream()
                .sorted(Comparator.comparing(driver -> !driver.isLocal()))
                .toList();
    }

    public static List<ImageSummary> images(JsonNode answer) {
        List<ImageSummary> images = new ArrayList<>();
        for (JsonNode image : answer) {
            images.add(new ImageSummary(
                    image.path("Id").asText(),
                    tags(image),
                    image.path("Size").asLong(),
                    Instant.ofEpochSecond(image.path("Created").asLong()),
                    InspectParser.strings(image.path("Labels"))));
        }
        return List.copyOf(images);
    }

    public static ImageDetails image(JsonNode image) {
        JsonNode config = image.path("Config");
        return ImageDetailsBuilder.builder()
                .id(image.path("Id").asText())
                .tags(tags(image))
                .environment(InspectParser.environment(config.path("Env")))
                .volumes(names(config.path("Volumes")))
                .exposedPorts(names(config.path("ExposedPorts")).stream()
                        .filter(port -> port.matches("\\d{1,5}(/tcp)?"))
                        .map(port -> Integer.valueOf(port.replace("/tcp", "")))
                        .toList())
                .entrypoint(InspectParser.list(config.path("Entrypoint")))
                .command(InspectParser.list(config.path("Cmd")))
                .user(config.path("User").asText())
                .architecture(image.path("Architecture").asText())
                .labels(InspectParser.strings(config.path("Labels")))
                .build();
    }

    private static List<String> tags(JsonNode image) {
        return InspectParser.list(image.path("RepoTags")).stream()
                .filter(tag -> !tag.equals(UNTAGGED))
                .toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return List.copyOf(names);
    }

    public static EngineInfo engine(JsonNode info, JsonNode version, ApiVersion inUse, boolean local) {
        return EngineInfoBuilder.builder()
                .product(product(info, version))
                .version(version.path("Version")
                        .asText(info.path("ServerVersion").asText()))
                .apiVersion(inUse.toString())
                .operatingSystem(info.path("OperatingSystem").asText())
                .architecture(info.path("Architecture").asText())
                .storageDriver(info.path("Driver").asText())
                .rootDirectory(info.path("DockerRootDir").asText())
                .cpus(info.path("NCPU").asInt())
                .memoryBytes(info.path("MemTotal").asLong())
                .local(local)
                .build();
    }

    private static String product(JsonNode info, JsonNode version) {
        for (JsonNode component : version.path("Components")) {
            if (component.path("Name").asText().startsWith("Podman")) {
                return "Podman";
            }
        }
        return info.path("OperatingSystem").asText().equals("Docker Desktop") ? "Docker Desktop" : "Docker Engine";
    }
}
