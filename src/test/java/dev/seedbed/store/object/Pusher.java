package dev.seedbed.store.object;

import dev.seedbed.engine.ChildProgram;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.StoreType;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.place.TestBlob;
import dev.seedbed.store.place.TestManifest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/// A program that puts blobs and publishes versions until it is killed.
public final class Pusher {
    public static final PackageName NAME = new PackageName("shop/base");

    private Pusher() {}

    /// Of its nth version: a few large enough to be in the middle of one for most of the time.
    static TestBlob blob(int version, int number) {
        return TestBlob.random(version * 100L + number, 1_500_000);
    }

    public static void main(String[] args) throws Exception {
        URI address = URI.create(args[0]);
        StoreType type = ServiceLoader.load(StoreType.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.schemes().contains(address.getScheme()))
                .findFirst()
                .orElseThrow();
        try (Place place = type.open(address).place(NAME)) {
            for (int version = 0; true; version++) {
                List<TestBlob> blobs = List.of(blob(version, 0), blob(version, 1));
                for (TestBlob blob : blobs) {
                    place.put(blob.digest(), blob, _ -> {});
                    System.out.println("put " + blob.digest());
                }
                place.latest(place.publish(new Tag("v" + version), TestManifest.of(blobs.getFirst(), blobs.get(1))));
                System.out.println("published");
            }
        }
    }

    /// Runs one until it has said so many lines, and kills it some moments later.
    public static void killAfter(int lines, URI address, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = ChildProgram.of(Pusher.class, List.of(), List.of(address.toString()))
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        var said = new StringBuilder();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int seen = 0; seen < lines; ) {
                String line = out.readLine();
                if (line == null) {
                    throw new IllegalStateException("it ended by itself: " + said);
                }
                said.append(line).append('\n');
                seen += line.startsWith("put ") || line.equals("published") ? 1 : 0;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
