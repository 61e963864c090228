package dev.seedbed.seeding;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.task.Failure;
import dev.seedbed.task.FullDisk;
import dev.seedbed.task.OperationFailedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/// Brings seed files to a seed job: bound read-only, one by one, where the engine sees the same files; uploaded
/// otherwise.
///
/// Never a whole directory: derived images have scripts of their own beside ours.
final class SeedDelivery {
    private static final String SCRIPT_PLACE = "/dev/seedbed/seeding/";
    private static final int READ_ALL = 0444;
    private static final int RUN_ALL = 0555;
    private static final int DIRECTORY = 0755;

    private final ContainerEngine engine;
    private final boolean bind;

    /// @param bind whether paths of this computer mean the same files to the engine
    SeedDelivery(ContainerEngine engine, boolean bind) {
        this.engine = engine;
        this.bind = bind;
    }

    /// Mounts for the files that need not be uploaded.
    List<Mount> mounts(List<SeedFile> files) {
        return files.stream()
                .filter(this::isBound)
                .map(file -> Mount.readOnlyBind(
                        file.info().file().toAbsolutePath().normalize().toString(), file.path()))
                .toList();
    }

    /// Puts scripts and the files that are not bound into the created container. Blocks until the last byte is sent.
    ///
    /// @throws OperationFailedException with `SeedUnreadable` where a file cannot be read
    void upload(String containerId, List<SeedFile> files, List<String> roles, LongConsumer sentBytes)
            throws OperationFailedException, InterruptedException {
        var uploads = new ArrayList<UploadFile>();
        uploads.add(directory("seedbed"));
        uploads.add(directory("seedbed/seed"));
        if (!roles.isEmpty()) {
            uploads.add(text(SeedFile.INIT_DIRECTORY + "50_seedbed_roles.sql", RoleSql.create(roles), READ_ALL));
        }
        var repacked = new ArrayList<Path>();
        try {
            for (SeedFile file : files) {
                if (file.isScripted()) {
                    uploads.add(text(SeedFile.INIT_DIRECTORY + file.initName(), script(file), RUN_ALL));
                }
                if (!isBound(file)) {
                    Path source = file.info().file();
                    if (file.isRepacked()) {
                        source = repack(source);
                        repacked.add(source);
                    }
                    uploads.add(file(file.path(), source));
                }
            }
            engine.upload(containerId, "/", uploads, sentBytes);
        } finally {
            for (Path path : repacked) {
                deleteQuietly(path);
            }
        }
    }

    private boolean isBound(SeedFile file) {
        return bind
                && !file.isRepacked()
                && isReadableByAll(file.info().file())
                && hasPlainPath(file.info().file());
    }

    /// The database's own user reads the file inside the container, whoever owns it outside.
    private static boolean isReadableByAll(Path file) {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    /// Control characters in a path confuse the kernel's mount table.
    private static boolean hasPlainPath(Path file) {
        return file.toAbsolutePath().toString().chars().noneMatch(Character::isISOControl);
    }

    private static UploadFile directory(String path) {
        return new UploadFile(path, DIRECTORY, 0, 0, 0, null);
    }

    private static UploadFile text(String path, String content, int mode) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new UploadFile(path.substring(1), mode, 0, 0, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static UploadFile file(String path, Path source) throws OperationFailedException {
        try {
            return new UploadFile(
                    path.substring(1), READ_ALL, 0, 0, Files.size(source), () -> Files.newInputStream(source));
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    private static String script(SeedFile file) {
        String name = file.restore() == SeedFile.Restore.PG_RESTORE ? "pg-restore.sh" : "pg-cluster.sh";
        try (InputStream in = SeedDelivery.class.getResourceAsStream(SCRIPT_PLACE + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    /// Rewrites bzip2 as lightly packed gzip in a temporary file, which the caller deletes.
    private static Path repack(Path source) throws OperationFailedException, InterruptedException {
        Path target = null;
        try {
            target = Files.createTempFile("seedbed-", ".sql.gz");
            try (InputStream in = new BZip2CompressorInputStream(Files.newInputStream(source), true);
                    OutputStream out = new FastGzip(Files.newOutputStream(target))) {
                byte[] buffer = new byte[1 << 16];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    if (Thread.interrupted()) {
                        throw new InterruptedException();
                    }
                    out.write(buffer, 0, n);
                }
            }
            return target;
        } catch (IOException e) {
            deleteQuietly(target);
            if (FullDisk.isToldBy(e)) {
                throw new OperationFailedException(
                        new Failure.NoSpace(System.getProperty("java.io.tmpdir"), -1, -1), e);
            }
            throw unreadable(source, e);
        } catch (InterruptedException e) {
            deleteQuietly(target);
            throw e;
        }
    }

    private static OperationFailedException unreadable(Path file, IOException cause) {
        return new OperationFailedException(
                new Failure.SeedUnreadable(file, String.valueOf(cause.getMessage())), cause);
    }

    private static void deleteQuietly(@org.jspecify.annotations.Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException _) {
                // the system's temporary folder cleans up after us
            }
        }
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
