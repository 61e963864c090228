package dev.seedbed.volume.files;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.CopyReport.Note;
import dev.seedbed.volume.files.CopyReport.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What there is to copy of this computer's files, directories before what is in them. Follows no link.
final class LocalSurvey {
    private final LocalNames names;
    private final List<Note> notes;
    private final List<Item> items = new ArrayList<>();
    private long bytes;

    LocalSurvey(LocalNames names, List<Note> notes) {
        this.names = names;
        this.notes = notes;
    }

    /// @param beside names of all that is copied into the same directory
    void add(FileName name, Path file, Collection<FileName> beside)
            throws OperationFailedException, InterruptedException {
        Set<String> siblings = beside.stream()
                .map(other -> new String(other.bytes(), StandardCharsets.ISO_8859_1))
                .collect(Collectors.toSet());
        add(List.of(name), file, siblings);
    }

    private void add(List<FileName> way, Path file, Set<String> siblings)
            throws OperationFailedException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("survey");
        }
        String shown = new FilePath(way).text().substring(1);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                String target = latin1(Files.readSymbolicLink(file).toString().replace('\\', '/'));
                if (LinkRule.within(way.size() - 1, target, siblings::contains).isPresent()) {
                    items.add(new Item(way, file, attributes, target));
                } else {
                    notes.add(new Note(shown, Reason.LINK_OUTSIDE));
                }
            } else if (attributes.isOther()) {
                notes.add(new Note(shown, Reason.SPECIAL));
            } else if (way.size() > 1 && !Files.isReadable(file)) {
                notes.add(new Note(shown, Reason.UNREADABLE));
            } else {
                items.add(new Item(way, file, attributes, null));
                bytes += attributes.isDirectory() ? 0 : attributes.size();
                if (attributes.isDirectory()) {
                    addAll(way, file, siblings);
                }
            }
        } catch (IOException e) {
            throw LocalFailure.of(file, e);
        }
    }

    private void addAll(List<FileName> way, Path directory, Set<String> siblings)
            throws IOException, OperationFailedException, InterruptedException {
        List<Path> children;
        try (Stream<Path> found = Files.list(directory)) {
            children = found.sorted().toList();
        }
        for (Path child : children) {
            var longer = new ArrayList<>(way);
            longer.add(FileName.of(names.bytes(child)));
            add(List.copyOf(longer), child, siblings);
        }
    }

    private static String latin1(String target) {
        return new String(target.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    List<Item> items() {
        return items;
    }

    long entries() {
        return items.size();
    }

    long bytes() {
        return bytes;
    }

    /// One entry.
    ///
    /// @param link where a symbolic link leads to, each byte as one letter; null for everything else
    record Item(
            List<FileName> way,
            Path file,
            BasicFileAttributes attributes,
            @Nullable String link) {}
}
