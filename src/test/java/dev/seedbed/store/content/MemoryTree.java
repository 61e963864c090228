package dev.seedbed.store.content;

import dev.seedbed.store.content.ContentEntry.Type;
import dev.seedbed.task.OperationFailedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A tree of files in memory, as content that can be published.
public final class MemoryTree implements PackageContent {
    private static final long MODIFIED = 1_700_000_000;

    private final Map<String, Node> nodes = new LinkedHashMap<>();

    /// An entry and the content of a file.
    public record Node(ContentEntry entry, byte[] content) {
        boolean isSame(Node other) {
            return entry.equals(other.entry) && Arrays.equals(content, other.content);
        }
    }

    static MemoryTree nothing() {
        return new MemoryTree();
    }

    public static MemoryTree empty() {
        return nothing().add(entry("", Type.DIRECTORY, 0, ""), new byte[0]);
    }

    /// Some directories and files, of which several are larger than a chunk.
    public static MemoryTree sample(int bytes) {
        MemoryTree tree = empty().directory("base")
                .directory("base/5")
                .directory("global")
                .file("PG_VERSION", new byte[] {'1', '7', '\n'})
                .file("base/5/empty", new byte[0])
                .file("base/5/zeros", new byte[bytes / 4])
                .link("current", "base/5");
        for (int each = 0; each < 6; each++) {
            tree.file("base/5/1625" + each, rows(each, bytes / 8));
        }
        return tree.file("global/large", rows(99, bytes / 4));
    }

    /// Text that can be compressed, but not much of it is the same.
    public static byte[] rows(long seed, int bytes) {
        var random = new Random(seed);
        byte[] rows = new byte[bytes];
        for (int at = 0; at < bytes; at++) {
            rows[at] = (byte) ('a' + random.nextInt(16));
        }
        return rows;
    }

    private static ContentEntry entry(String path, Type type, long bytes, String target) {
        return ContentEntryBuilder.builder()
                .path(path)
                .type(type)
                .mode(type == Type.FILE ? 0600 : 0700)
                .uid(999)
                .gid(999)
                .modifiedSeconds(MODIFIED)
                .bytes(bytes)
                .linkTarget(target)
                .build();
    }

    public MemoryTree add(ContentEntry entry, byte[] content) {
        nodes.put(entry.path(), new Node(entry, content));
        return this;
    }

    public MemoryTree file(String path, byte[] content) {
        return add(entry(path, Type.FILE, content.length, ""), content);
    }

    public MemoryTree directory(String path) {
        return add(entry(path, Type.DIRECTORY, 0, ""), new byte[0]);
    }

    public MemoryTree link(String path, String target) {
        return add(entry(path, Type.LINK, 0, target), new byte[0]);
    }

    public MemoryTree without(String path) {
        nodes.keySet().removeIf(each -> each.equals(path) || each.startsWith(path + "/"));
        return this;
    }

    public byte[] content(String path) {
        return nodes.get(path).content;
    }

    public boolean has(String path) {
        return nodes.containsKey(path);
    }

    public MemoryTree copy() {
        var copy = new MemoryTree();
        copy.nodes.putAll(nodes);
        return copy;
    }

    public long bytes() {
        return nodes.values().stream().mapToLong(node -> node.content.length).sum();
    }

    /// What two trees differ in.
    public List<String> differences(MemoryTree other) {
        List<String> differences = new ArrayList<>();
        nodes.forEach((path, node) -> {
            if (!other.nodes.containsKey(path)) {
                differences.add("missing: " + path);
            } else if (!node.isSame(other.nodes.get(path))) {
                differences.add("differs: " + path);
            }
        });
        other.nodes.keySet().stream().filter(path -> !nodes.containsKey(path)).forEach(path -> {
            differences.add("too much: " + path);
        });
        return differences;
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    @Override
    public PackageDescription description() {
        return PackageDescriptionBuilder.builder()
                .type(PackageDescription.Type.SNAPSHOT)
                .name("before")
                .kind("postgresql")
                .when(Instant.EPOCH)
                .build();
    }

    @Override
    public long expectedBytes() {
        return bytes();
    }

    @Override
    public void read(EntryReader reader) throws OperationFailedException, InterruptedException {
        read(nodes.values(), reader);
    }

    static void read(Iterable<Node> nodes, EntryReader reader) throws OperationFailedException, InterruptedException {
        for (Node node : nodes) {
            try (InputStream in = new ByteArrayInputStream(node.content)) {
                reader.entry(node.entry, in);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}
