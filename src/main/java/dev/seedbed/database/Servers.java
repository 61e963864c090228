package dev.seedbed.database;

import java.net.URL;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/// The register of servers: answers which part of a kind of server does what a feature needs. A further kind is a
/// package with a [Server] and a line in `META-INF/services`.
public final class Servers {
    private static final Map<DatabaseKind, List<Object>> PARTS = load();

    private Servers() {}

    private static Map<DatabaseKind, List<Object>> load() {
        var parts = new EnumMap<DatabaseKind, List<Object>>(DatabaseKind.class);
        ServiceLoader.load(Server.class, new FirstFile(Servers.class.getClassLoader()))
                .forEach(server -> parts.put(server.kind(), List.copyOf(server.parts())));
        return parts;
    }

    /// Finds one file of services, ours: to search all jars for others would take as long as a short command.
    private static final class FirstFile extends ClassLoader {
        FirstFile(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            return Collections.enumeration(Stream.ofNullable(getResource(name)).toList());
        }
    }

    /// What every kind of server must have.
    public static <T> T of(DatabaseKind kind, Class<T> need) {
        return find(kind, need).orElseThrow(() -> new IllegalStateException(kind + " has no " + need.getSimpleName()));
    }

    /// What a kind of server may have.
    public static <T> Optional<T> find(DatabaseKind kind, Class<T> ability) {
        return PARTS.getOrDefault(kind, List.of()).stream()
                .filter(ability::isInstance)
                .map(ability::cast)
                .findFirst();
    }

    /// The kinds that have an ability, in their order.
    public static List<DatabaseKind> kinds(Class<?> ability) {
        return PARTS.keySet().stream()
                .filter(kind -> find(kind, ability).isPresent())
                .toList();
    }

    /// The parts of all kinds, for what is detected from content before the kind is known.
    public static <T> List<T> all(Class<T> ability) {
        return PARTS.keySet().stream()
                .flatMap(kind -> find(kind, ability).stream())
                .toList();
    }
}
