package dev.seedbed.library.folder;

import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.folder.FolderJob.Phase;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files of one folder.
final class FolderFiles {
    private static final int HEAD_BYTES = 64 * 1024;
    private static final int TAIL_BYTES = 4 * 1024;
    private static final int MAGIC_BYTES = 16;
    private static final int MOST_LOOKS = 200;

    private FolderFiles() {}

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// The name without the extension of a compression.
    static String unpacked(String name) {
        return name.replaceFirst("\\.(gz|zst|xz)$", "");
    }

    static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    /// A database that no file of the folder makes.
    static FolderJob making(String database) {
        return FolderJobBuilder.builder()
                .phase(Phase.BEFORE)
                .how(FolderJob.How.SQL)
                .file("")
                .statement("CREATE DATABASE IF NOT EXISTS " + quoted(database) + ";")
                .build();
    }

    /// The start of a file's content.
    static String head(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(MAGIC_BYTES);
            byte[] magic = in.readNBytes(MAGIC_BYTES);
            in.reset();
            try (InputStream content = Decompression.open(in, Compression.of(magic, magic.length), Files.size(file))) {
                return new String(content.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
            }
        }
    }

    /// The end of a file that is not compressed.
    static String tail(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - TAIL_BYTES));
            return new String(Channels.newInputStream(channel).readNBytes(TAIL_BYTES), StandardCharsets.UTF_8);
        }
    }

    /// The kind that the definitions of tables and views are meant for; empty where they fit all of the family.
    static Optional<DatabaseKind> kind(Path folder, FolderDump dump) throws IOException {
        List<DatabaseKind> family = DumpLanguage.speaking(SqlDialect.MYSQL);
        int looks = 0;
        for (FolderJob job : dump.jobs()) {
            if (job.phase() != Phase.ROWS && !job.file().isEmpty() && looks < MOST_LOOKS) {
                looks++;
                String text = head(folder.resolve(job.file()));
                for (DatabaseKind kind : family) {
                    if (DumpLanguage.of(kind).signs().matcher(text).find()) {
                        return Optional.of(kind);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
