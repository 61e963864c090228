package dev.seedbed.engine.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.RecreateOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Turns the engine's description of a container into the request for one like it.
///
/// Works on the engine's own words, so that settings that are not known here survive.
public final class RecreateRequest {
    private static final String DEFAULT_NETWORK = "default";
    private static final int SHORT_ID = 12;

    private final JsonNode container;
    private final RecreateOptions change;
    private final ObjectNode request;
    private final ObjectNode host;

    private RecreateRequest(JsonNode container, RecreateOptions change) {
        this.container = container;
        this.change = change;
        this.request = container.path("Config").deepCopy();
        this.host = container.path("HostConfig").deepCopy();
    }

    /// @param image name or id under which the engine has exactly the container's image
    public static ObjectNode of(JsonNode container, RecreateOptions change, String image) {
        var made = new RecreateRequest(container, change);
        made.request.put("Image", image);
        made.identity();
        made.labels();
        made.environment();
        made.mounts();
        made.ports();
        if (!change.keepsRestartPolicy()) {
            made.host.set("RestartPolicy", JsonNodeFactory.instance.objectNode().put("Name", "no"));
        }
        if (change.standsAlone()) {
            made.host.put("NetworkMode", change.withoutNetwork() ? "none" : DEFAULT_NETWORK);
            made.host.remove("Links");
            made.request.remove("MacAddress");
        }
        made.host.put("AutoRemove", false);
        made.request.set("HostConfig", made.host);
        ObjectNode first = JsonNodeFactory.instance.objectNode();
        made.endpoints().forEach((network, endpoint) -> {
            if (network.equals(made.primaryNetwork())) {
                first.set(network, endpoint);
            }
        });
        made.request.putObject("NetworkingConfig").set("EndpointsConfig", first);
        return made.request;
    }

    /// Networks to connect it to after its creation: with an older API, only one can be given at once.
    public static Map<String, ObjectNode> furtherNetworks(JsonNode container, RecreateOptions change) {
        var made = new RecreateRequest(container, change);
        Map<String, ObjectNode> further = made.endpoints();
        further.remove(made.primaryNetwork());
        return further;
    }

    /// The engine names a container's host after its id, unless somebody chose a name.
    private void identity() {
        String hostname = request.path("Hostname").asText();
        if (!hostname.isEmpty() && id().startsWith(hostname)) {
            request.remove("Hostname");
        }
        host.remove("ContainerIDFile");
    }

    private String id() {
        return container.path("Id").asText();
    }

    private void labels() {
        ObjectNode labels =
                request.path("Labels").isObject() ? (ObjectNode) request.path("Labels") : request.putObject("Labels");
        change.labels().forEach((name, value) -> {
            if (value.isEmpty()) {
                labels.remove(name);
            } else {
                labels.put(name, value);
            }
        });
    }

    private void environment() {
        if (change.environment().isEmpty()) {
            return;
        }
        var entries = new LinkedHashMap<String, String>();
        for (JsonNode entry : request.path("Env")) {
            entries.put(entry.asText().split("=", 2)[0], entry.asText());
        }
        change.environment().forEach((name, value) -> entries.put(name, name + "=" + value));
        ArrayNode environment = request.putArray("Env");
        entries.values().forEach(environment::add);
    }

    private boolean isReplaced(String target) {
        return change.mounts().stream().anyMatch(mount -> mount.target().equals(target))
                || (!change.withoutMountsBelow().isEmpty() && target.startsWith(change.withoutMountsBelow() + "/"));
    }

    private boolean mayStay(String target) {
        if (!change.standsAlone()) {
            return true;
        }
        for (JsonNode mount : container.path("Mounts")) {
            if (mount.path("Destination").asText().equals(target)) {
                return !mount.path("RW").asBoolean(true);
            }
        }
        return true;
    }

    private void mounts() {
        Set<String> kept = new HashSet<>();
        ArrayNode binds = JsonNodeFactory.instance.arrayNode();
        for (JsonNode bind : host.path("Binds")) {
            String target = bindTarget(bind.asText());
            if (!isReplaced(target) && mayStay(target) && kept.add(target)) {
                binds.add(bind(bind.asText()));
            }
        }
        ArrayNode mounts = JsonNodeFactory.instance.arrayNode();
        for (JsonNode mount : host.path("Mounts")) {
            String target = mount.path("Target").asText();
            if (!isReplaced(target) && mayStay(target) && kept.add(target)) {
                mounts.add(withVolume(mount));
            }
        }
        host.path("Tmpfs").fieldNames().forEachRemaining(kept::add);
        // Volumes without a name, and those taken from other containers, stand only in what is mounted.
        for (JsonNode mount : container.path("Mounts")) {
            String target = mount.path("Destination").asText();
            Mount.Type type = InspectParser.mountType(mount.path("Type").asText());
            boolean known = type == Mount.Type.VOLUME || type == Mount.Type.BIND;
            if (known && !isReplaced(target) && mayStay(target) && kept.add(target)) {
                mounts.add(mount(new Mount(
                        type,
                        type == Mount.Type.VOLUME
                                ? volume(mount.path("Name").asText())
                                : mount.path("Source").asText(),
                        target,
                        !mount.path("RW").asBoolean(true))));
            }
        }
        change.mounts().forEach(mount -> mounts.add(asItIs(mount)));
        host.set("Binds", binds);
        host.set("Mounts", mounts);
        host.remove("VolumesFrom");
    }

    private String volume(String name) {
        return change.volumes().getOrDefault(name, name);
    }

    /// Of `source:target[:options]`; the name of a volume has no colon.
    private String bind(String bind) {
        int colon = bind.indexOf(':');
        return colon < 0 ? bind : volume(bind.substring(0, colon)) + bind.substring(colon);
    }

    private JsonNode withVolume(JsonNode mount) {
        return mount.path("Type").asText().equals("volume") && mount.isObject()
                ? ((ObjectNode) mount.deepCopy())
                        .put("Source", volume(mount.path("Source").asText()))
                : mount;
    }

    private static ObjectNode mount(Mount mount) {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("Type", mount.type().name().toLowerCase(Locale.ROOT))
                .put("Target", mount.target())
                .put("ReadOnly", mount.readOnly());
        return mount.type() == Mount.Type.TMPFS ? request : request.put("Source", mount.source());
    }

    /// A volume that holds already what it is to hold: nothing of the image is copied into it, so that the engine need
    /// not mount it before the container starts.
    private static ObjectNode asItIs(Mount mount) {
        ObjectNode request = mount(mount);
        if (mount.type() == Mount.Type.VOLUME) {
            request.putObject("VolumeOptions").put("NoCopy", true);
        }
        return request;
    }

    /// Of `source:target[:options]`. A path of another system's engine may begin with a drive letter and a colon.
    private static String bindTarget(String bind) {
        List<String> parts = new ArrayList<>(List.of(bind.split(":")));
        if (parts.size() > 2 && !parts.getLast().startsWith("/")) {
            parts.removeLast();
        }
        return parts.getLast();
    }

    /// A port that the engine chose stays the same, so that clients find the server again.
    private void ports() {
        ObjectNode bindings = JsonNodeFactory.instance.objectNode();
        List<PublishedPort> wanted = change.ports();
        if (wanted != null) {
            wanted.forEach(port -> bindings.putArray(port.containerPort() + "/tcp")
                    .addObject()
                    .put("HostIp", port.hostIp())
                    .put("HostPort", port.hostPort() == 0 ? "" : Integer.toString(port.hostPort())));
            host.set("PortBindings", bindings);
            host.put("PublishAllPorts", false);
            return;
        }
        JsonNode published = container.path("NetworkSettings").path("Ports");
        if (!isChosenByEngine()
                || !published.properties().stream()
                        .anyMatch(port -> !port.getValue().isEmpty())) {
            return;
        }
        published.properties().forEach(port -> {
            if (!port.getValue().isEmpty()) {
                bindings.set(port.getKey(), onePerAddress(port.getValue()));
            }
        });
        host.set("PortBindings", bindings);
        host.put("PublishAllPorts", false);
    }

    private boolean isChosenByEngine() {
        if (host.path("PublishAllPorts").asBoolean()) {
            return true;
        }
        for (JsonNode bindings : host.path("PortBindings")) {
            for (JsonNode binding : bindings) {
                String port = binding.path("HostPort").asText();
                if (port.isEmpty() || port.equals("0")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The engine chooses two ports for the two families of "all addresses"; both cannot be asked for as one.
    private static ArrayNode onePerAddress(JsonNode bindings) {
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        Set<String> seen = new HashSet<>();
        for (JsonNode binding : bindings) {
            if (seen.add(binding.path("HostIp").asText() + " "
                    + binding.path("HostPort").asText())) {
                result.add(binding.deepCopy());
            }
        }
        return result;
    }

    private String primaryNetwork() {
        String mode = host.path("NetworkMode").asText(DEFAULT_NETWORK);
        return mode.equals(DEFAULT_NETWORK) ? "bridge" : mode;
    }

    /// What the container asked of each of its networks, without what the engine gave it.
    private Map<String, ObjectNode> endpoints() {
        var endpoints = new LinkedHashMap<String, ObjectNode>();
        if (change.standsAlone()
                || primaryNetwork().equals("host")
                || primaryNetwork().equals("none")
                || primaryNetwork().startsWith("container:")) {
            return endpoints;
        }
        for (Map.Entry<String, JsonNode> network :
                container.path("NetworkSettings").path("Networks").properties()) {
            ObjectNode endpoint = JsonNodeFactory.instance.objectNode();
            for (String field : List.of("IPAMConfig", "Links", "DriverOpts")) {
                if (network.getValue().hasNonNull(field)) {
                    endpoint.set(field, network.getValue().get(field));
                }
            }
            ArrayNode aliases = JsonNodeFactory.instance.arrayNode();
            for (JsonNode alias : network.getValue().path("Aliases")) {
                if (!alias.asText().equals(id().substring(0, Math.min(SHORT_ID, id().length())))) {
                    aliases.add(alias);
                }
            }
            if (!aliases.isEmpty()) {
                endpoint.set("Aliases", aliases);
            }
            endpoints.put(network.getKey(), endpoint);
        }
        return endpoints;
    }
}
