package dev.seedbed.database;

import dev.seedbed.engine.ContainerPath;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an image says of itself.
public record ImageTraits(Map<String, String> environment, Collection<String> volumes, Collection<Integer> ports) {
    private static final Pattern NUMBERS = Pattern.compile("^(?:\\d+:)?(\\d+(?:\\.\\d+)*)");

    public boolean has(String... names) {
        return new Variables(environment).has(names);
    }

    public String first(String... names) {
        return new Variables(environment).first(names);
    }

    public boolean promises(int port, String directory) {
        return ports.contains(port) || volumes.stream().anyMatch(volume -> ContainerPath.isWithin(volume, directory));
    }

    /// @param data the server's own data directory; a volume around it is what is to be mounted
    public ImageContract contract(DatabaseKind kind, String version, String data, boolean official) {
        String mount = volumes.stream()
                .filter(volume -> ContainerPath.isWithin(data, volume))
                .findFirst()
                .orElse(data);
        return new ImageContract(kind, numbers(version), data, mount, official);
    }

    /// `1:11.8.2+maria~ubu2404` is 11.8.2, `17.6-1.pgdg120+1` is 17.6.
    static String numbers(String version) {
        Matcher found = NUMBERS.matcher(version);
        return found.find() ? found.group(1) : "";
    }
}
