package dev.seedbed.library.packed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/// Makes archives for tests.
public final class Archives {
    private Archives() {}

    /// One entry, with a type of tar such as `TarConstants.LF_SYMLINK`.
    record Odd(String name, byte type, byte[] content) {
        static Odd file(String name, String content) {
            return new Odd(name, TarConstants.LF_NORMAL, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// All files below a folder, under its own name or directly.
    public static Path zip(Path target, Path folder, String prefix) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Path file : files(folder)) {
                out.putNextEntry(new ZipEntry(prefix + name(folder, file)));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return target;
    }

    public static Path tarGz(Path target, Path folder, String prefix) throws IOException {
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(target))) {
            writeTar(file, folder, prefix);
        }
        return target;
    }

    public static Path tar(Path target, Path folder, String prefix) throws IOException {
        try (OutputStream file = Files.newOutputStream(target)) {
            writeTar(file, folder, prefix);
        }
        return target;
    }

    private static void writeTar(OutputStream file, Path folder, String prefix) throws IOException {
        try (var out = new TarArchiveOutputStream(file)) {
            for (Path each : files(folder)) {
                var entry = new TarArchiveEntry(prefix + name(folder, each));
                entry.setSize(Files.size(each));
                out.putArchiveEntry(entry);
                Files.copy(each, out);
                out.closeArchiveEntry();
            }
        }
    }

    static Path tarOf(Path target, Odd... entries) throws IOException {
        try (var out = new TarArchiveOutputStream(Files.newOutputStream(target))) {
            for (Odd odd : entries) {
                var entry = new TarArchiveEntry(odd.name(), odd.type(), true);
                boolean hasContent =
                        odd.type() == TarConstants.LF_NORMAL || odd.type() == TarConstants.LF_GNUTYPE_LONGNAME;
                if (hasContent) {
                    entry.setSize(odd.content().length);
                } else {
                    entry.setLinkName(new String(odd.content(), StandardCharsets.UTF_8));
                }
                out.putArchiveEntry(entry);
                if (hasContent) {
                    out.write(odd.content());
                }
                out.closeArchiveEntry();
            }
        }
        return target;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
