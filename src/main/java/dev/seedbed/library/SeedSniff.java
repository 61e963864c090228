package dev.seedbed.library;

import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.database.Servers;
import dev.seedbed.library.dump.SeedFormats;
import dev.seedbed.library.packed.PackedForm;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Tells by the first bytes whether a file with any name is a dump beyond doubt. Cheaper than [DumpInspector].
final class SeedSniff {
    private static final int MAGIC_BYTES = 16;
    private static final int HEAD_BYTES = 512;
    private static final List<String> HEADERS = List.of(
            "PGDMP",
            "toc.dat\0",
            "--\n-- PostgreSQL database",
            "--\r\n-- PostgreSQL database",
            "-- PostgreSQL database",
            "-- MySQL dump ",
            "-- MariaDB dump ",
            "-- phpMyAdmin SQL Dump",
            "-- Adminer ",
            "/*!999999\\-",
            "/*M!999999\\-");

    private SeedSniff() {}

    static boolean isDump(Path file) {
        try {
            byte[] head = head(file);
            return isDump(head) || PackedForm.of(head).isPresent() && isPackedDump(file);
        } catch (IOException _) {
            return false;
        }
    }

    /// Archives hold anything; this looks into it.
    private static boolean isPackedDump(Path file) {
        try {
            return new DumpInspector().inspect(file).kindIsCertain();
        } catch (OperationFailedException _) {
            return false;
        }
    }

    /// Whether it is an archive of PostgreSQL, which needs `pg_restore`.
    static boolean isArchive(Path file) {
        try {
            String text = new String(head(file), StandardCharsets.ISO_8859_1);
            return text.startsWith("PGDMP") || text.startsWith("toc.dat\0");
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isDump(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return HEADERS.stream().anyMatch(text::startsWith)
                || Servers.all(SeedFormats.class).stream().anyMatch(formats -> formats.isOne(head));
    }

    private static byte[] head(Path file) throws IOException {
        Compression compression;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] magic = in.readNBytes(MAGIC_BYTES);
            compression = Compression.of(magic, magic.length);
            boolean isTar = file.toString().endsWith(".tar");
            if (compression == Compression.NONE && magic.length > 0 && "P-/t".indexOf(magic[0]) < 0 && !isTar) {
                return magic;
            }
        }
        try (InputStream in = Decompression.open(Files.newInputStream(file), compression, Files.size(file))) {
            return in.readNBytes(HEAD_BYTES);
        }
    }
}
