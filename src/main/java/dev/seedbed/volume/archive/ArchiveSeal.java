package dev.seedbed.volume.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// By what this installation recognises archives that it wrote itself: a secret of its own that goes into a sum over
/// each. So those may keep what is taken from everybody else's, such as set-uid bits. Safe for use by any number of
/// threads.
public final class ArchiveSeal {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveSeal.class);
    private static final int KEY_BYTES = 32;
    private static final int NAME_DIGITS = 16;
    private static final String PURPOSE = "seedbed volume archive 1\n";

    private final @Nullable Path file;
    private byte[] key;

    private ArchiveSeal(@Nullable Path file, byte[] key) {
        this.file = file;
        this.key = key.clone();
    }

    ArchiveSeal(byte[] key) {
        this(null, key);
    }

    /// The secret of a file, which is read at the first archive, and made where it is missing. Where it cannot be,
    /// exports of now are recognised until this program ends.
    public static ArchiveSeal in(Path file) {
        return new ArchiveSeal(file, new byte[0]);
    }

    private synchronized byte[] key() {
        if (file != null && key.length == 0) {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            try {
                key = read(file, fresh);
            } catch (IOException e) {
                LOG.warn("the secret of archives cannot be kept: {}", e.toString());
                key = fresh;
            }
        }
        return key;
    }

    private static byte[] read(Path file, byte[] fresh) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "archive", ".part", onlyOwner(file));
            try {
                Files.write(part, fresh, StandardOpenOption.SYNC);
                // Whole or not at all, and never in place of one that somebody else made meanwhile.
                Files.createLink(file, part);
            } catch (FileAlreadyExistsException _) {
                LOG.debug("another program made the secret first");
            } catch (UnsupportedOperationException _) {
                Files.move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        }
        byte[] kept = Files.readAllBytes(file);
        if (kept.length != KEY_BYTES) {
            throw new IOException(file + " is not " + KEY_BYTES + " bytes long");
        }
        return kept;
    }

    private static FileAttribute<?>[] onlyOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /// Names the secret without telling it.
    String name() {
        return mac().hmacHex("name").substring(0, NAME_DIGITS);
    }

    /// What only an owner of the secret can write under a sum.
    String over(String sha256) {
        return mac().hmacHex(PURPOSE + sha256);
    }

    boolean isOver(String sha256, String seal) {
        return MessageDigest.isEqual(
                over(sha256).getBytes(StandardCharsets.US_ASCII), seal.getBytes(StandardCharsets.UTF_8));
    }

    private HmacUtils mac() {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key());
    }
}
