package dev.seedbed.volume.files;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A path below the root of a volume. It cannot lead out of it: there is no `..` in it.
public record FilePath(List<FileName> names) {
    public static final FilePath ROOT = new FilePath(List.of());

    public FilePath {
        names = List.copyOf(names);
    }

    /// Reads what [#text] wrote, or what somebody typed; empty and `.` segments do not count.
    ///
    /// @return empty where it holds `..` or an escape that means nothing
    public static Optional<FilePath> parse(String text) {
        var names = new ArrayList<FileName>();
        for (String segment : text.split("/")) {
            if (segment.isEmpty() || segment.equals(".")) {
                continue;
            }
            Optional<byte[]> bytes = NameText.read(segment);
            if (bytes.isEmpty() || segment.equals("..")) {
                return Optional.empty();
            }
            try {
                names.add(FileName.of(bytes.get()));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
        return Optional.of(new FilePath(names));
    }

    public FilePath child(FileName name) {
        var longer = new ArrayList<>(names);
        longer.add(name);
        return new FilePath(longer);
    }

    public boolean isRoot() {
        return names.isEmpty();
    }

    /// The directory it lies in; the root's is the root.
    public FilePath parent() {
        return isRoot() ? this : new FilePath(names.subList(0, names.size() - 1));
    }

    /// @throws IllegalStateException for the root, which has no name
    public FileName name() {
        if (isRoot()) {
            throw new IllegalStateException("the root of a volume has no name");
        }
        return names.getLast();
    }

    /// With a slash before each name; `/` for the root. Escaped as in [FileName#text].
    public String text() {
        if (isRoot()) {
            return "/";
        }
        var text = new StringBuilder();
        names.forEach(name -> text.append('/').append(name.text()));
        return text.toString();
    }

    /// The same in the bytes of the file system, without a slash at the beginning; empty for the root.
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        for (FileName name : names) {
            if (bytes.size() > 0) {
                bytes.write('/');
            }
            bytes.writeBytes(name.bytes());
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return text();
    }
}
