package dev.seedbed.seeding.job;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpText;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.folder.FolderDumps;
import dev.seedbed.library.folder.FolderList;
import dev.seedbed.library.index.DumpSections;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.library.part.PartFiles;
import dev.seedbed.library.part.PlainPart;
import dev.seedbed.library.preview.CompletePart;
import dev.seedbed.seeding.plan.CompanionFiles;
import dev.seedbed.seeding.plan.SeedContext;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.plan.SeedIndexes;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRoles;
import dev.seedbed.seeding.server.RoleCreation;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.file.FullDisk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/// Brings seed files to a seed job: bound read-only, one by one, where the engine sees the same files; uploaded
/// otherwise.
///
/// Never a whole directory: derived images have scripts of their own beside ours.
public final class SeedDelivery {
    private static final int READ_ALL = 0444;
    private static final int RUN_ALL = 0555;
    private static final int DIRECTORY = 0755;
    /// Whoever runs the server there; the container has no one else.
    private static final int WRITE_ALL = 0777;
    /// More than so many files beside the scripts are uploaded at once.
    private static final int MOST_MOUNTS = 50;

    private final ContainerEngine engine;
    private final boolean bind;
    private final SeedIndexes indexes;

    /// @param bind whether paths of this computer mean the same files to the engine
    public SeedDelivery(ContainerEngine engine, boolean bind, SeedIndexes indexes) {
        this.engine = engine;
        this.bind = bind;
        this.indexes = indexes;
    }

    /// Mounts for what need not be uploaded.
    List<Mount> mounts(SeedPlan plan) {
        var mounts = new ArrayList<Mount>();
        for (SeedFile file : plan.seedFiles()) {
            if (isBound(plan, file)) {
                mounts.add(readOnly(file.info().file(), file.path()));
            }
        }
        for (Path entry : beside(plan)) {
            if (isBound(plan, entry)) {
                mounts.add(readOnly(entry, SeedFile.INIT_DIRECTORY + name(entry)));
            }
        }
        return mounts;
    }

    private static Mount readOnly(Path file, String path) {
        return Mount.readOnlyBind(file.toAbsolutePath().normalize().toString(), path);
    }

    /// Puts scripts and whatever is not bound into the created container. Blocks until the last byte is sent.
    ///
    /// @throws OperationFailedException with `SeedUnreadable` where a file cannot be read
    public void upload(String containerId, SeedPlan plan, LongConsumer sentBytes)
            throws OperationFailedException, InterruptedException {
        var uploads = new ArrayList<UploadFile>();
        uploads.add(directory("seedbed"));
        uploads.add(directory("seedbed/seed"));
        scripts(plan, uploads);
        var repacked = new ArrayList<Path>();
        try {
            for (SeedFile file : plan.seedFiles()) {
                add(file, isBound(plan, file), uploads, repacked);
            }
            for (Path entry : beside(plan)) {
                if (!isBound(plan, entry)) {
                    addTree(SeedFile.INIT_DIRECTORY + name(entry), entry, uploads);
                }
            }
            engine.upload(containerId, "/", uploads, sentBytes);
        } finally {
            repacked.forEach(SeedDelivery::deleteQuietly);
        }
    }

    /// Puts one file, and the script of ours that restores it, into a container. Blocks until the last
    /// byte is sent.
    void upload(String containerId, SeedFile file, LongConsumer sentBytes)
            throws OperationFailedException, InterruptedException {
        var uploads = new ArrayList<UploadFile>();
        uploads.add(directory("seedbed"));
        uploads.add(directory("seedbed/seed"));
        var repacked = new ArrayList<Path>();
        try {
            add(file, false, uploads, repacked);
            engine.upload(containerId, "/", uploads, sentBytes);
        } finally {
            repacked.forEach(SeedDelivery::deleteQuietly);
        }
    }

    /// @param repacked takes the temporary files that were made for it
    private void add(SeedFile file, boolean isBound, List<UploadFile> uploads, List<Path> repacked)
            throws OperationFailedException, InterruptedException {
        if (file.isScripted()) {
            // The entrypoint runs in its own shell what is not executable.
            int mode = file.isRunByEntrypoint() ? READ_ALL : RUN_ALL;
            uploads.add(text(SeedFile.INIT_DIRECTORY + file.initName(), script(file), mode));
        }
        if (file.isDivided()) {
            uploads.add(text(SeedFile.SEED_DIRECTORY + "sections.sh", resource("sections.sh"), READ_ALL));
            uploads.add(text(file.listPath(), sections(file), READ_ALL));
            if (file.isCompressed()) {
                uploads.add(UploadFile.directory(file.piecesPath().substring(1), WRITE_ALL));
            }
        }
        if (file.restore() == SeedFile.Restore.PG_RESTORE && !file.part().isWhole()) {
            uploads.add(text(
                    SeedFile.SEED_DIRECTORY + file.initName().replaceFirst("\\.sh$", ".left-out"),
                    PartFiles.leftOut(file.part(), read(file).items()),
                    READ_ALL));
        }
        if (!isBound) {
            Path source = file.info().file();
            if (file.isRepacked()) {
                source = repack(file);
                repacked.add(source);
            }
            addTree(file.path(), source, uploads);
        }
    }

    /// What is run between the files: missing roles just before the first file that needs them, and the database that
    /// later files run in.
    private static void scripts(SeedPlan plan, List<UploadFile> uploads) {
        SeedRoles roles = new SeedRoles(plan.files(), plan.credentials().user());
        for (int i = 0; i < plan.files().size() && !plan.surroundings().keepsNames(); i++) {
            List<String> missing =
                    roles.before(i).stream().filter(plan.roles()::contains).toList();
            if (!missing.isEmpty()) {
                String name = SeedFile.nameBefore(i, "seedbed_roles.sql");
                uploads.add(text(
                        SeedFile.INIT_DIRECTORY + name,
                        RoleCreation.find(plan.kind()).orElseThrow().script(missing),
                        READ_ALL));
            }
        }
        SeedContext around = plan.surroundings();
        if (!around.laterDatabase().isEmpty()) {
            // Not executable: the entrypoint then runs it within its own shell.
            String name = SeedFile.nameBefore(around.laterFrom(), "seedbed_database.sh");
            uploads.add(text(SeedFile.SEED_DIRECTORY + "database", around.laterDatabase(), READ_ALL));
            uploads.add(text(SeedFile.INIT_DIRECTORY + name, resource("later-database.sh"), READ_ALL));
        }
    }

    private static List<Path> beside(SeedPlan plan) {
        Path folder = plan.surroundings().folder();
        return folder == null
                ? List.of()
                : plan.surroundings().beside().stream().map(folder::resolve).toList();
    }

    private boolean isBound(SeedPlan plan, SeedFile file) {
        return mayBind(plan)
                && !file.isRepacked()
                && CompanionFiles.isReadableByAll(file.info().file())
                && hasPlainPath(file.info().file());
    }

    /// What was unpacked for the start does not outlive this program, and the job may.
    private boolean mayBind(SeedPlan plan) {
        return bind && plan.surroundings().packed() == null;
    }

    private boolean isBound(SeedPlan plan, Path entry) {
        return mayBind(plan)
                && plan.surroundings().beside().size() <= MOST_MOUNTS
                && hasPlainPath(entry)
                && CompanionFiles.isReadableByAll(entry);
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }

    /// A file, or a folder with everything in it.
    private static void addTree(String path, Path source, List<UploadFile> uploads) throws OperationFailedException {
        for (Path each : CompanionFiles.walk(source)) {
            String place = each.equals(source)
                    ? path
                    : path + '/' + source.relativize(each).toString().replace('\\', '/');
            if (Files.isDirectory(each)) {
                uploads.add(directory(place.substring(1)));
            } else if (Files.isRegularFile(each)) {
                uploads.add(file(place, each));
            }
        }
    }

    /// Control characters in a path confuse the kernel's mount table.
    private static boolean hasPlainPath(Path file) {
        return file.toAbsolutePath().toString().chars().noneMatch(Character::isISOControl);
    }

    private static UploadFile directory(String path) {
        return UploadFile.directory(path, DIRECTORY);
    }

    private static UploadFile text(String path, String content, int mode) {
        return UploadFile.text(path.substring(1), mode, content);
    }

    private static UploadFile file(String path, Path source) throws OperationFailedException {
        // The entrypoint runs what the server's user may run, and reads other scripts into its own shell.
        int mode = Files.isRegularFile(source) && CompanionFiles.isRunByAll(source) ? RUN_ALL : READ_ALL;
        try {
            return new UploadFile(
                    path.substring(1), mode, 0, 0, Files.size(source), () -> Files.newInputStream(source));
        } catch (IOException e) {
            throw SeedFailures.unreadable(source, e);
        }
    }

    private static String script(SeedFile file) {
        return resource(
                switch (file.restore()) {
                    case PG_RESTORE -> "pg-restore.sh";
                    case PG_CLUSTER -> "pg-cluster.sh";
                    case PG_SECTIONS -> "pg-sections.sh";
                    case MYSQL_SECTIONS -> "mysql-sections.sh";
                    case MYSQL_FILES -> "mysql-files.sh";
                    case ENTRYPOINT, REPACKED -> throw new IllegalArgumentException(file.initName());
                });
    }

    /// It has been read whole, or nobody would know that it has sections.
    private String sections(SeedFile file) throws OperationFailedException, InterruptedException {
        if (file.restore() == SeedFile.Restore.MYSQL_FILES) {
            return FolderList.of(FolderDumps.read(file.info().file()));
        }
        DumpSections sections = read(file).sections();
        if (sections.isEmpty()) {
            throw new OperationFailedException(
                    new SeedFailure.SeedUnreadable(file.info().file(), "changed since the plan"));
        }
        return file.restore() == SeedFile.Restore.MYSQL_SECTIONS
                ? MySqlSectionJobs.of(sections, file.isCompressed())
                : SectionJobs.of(sections, file.isCompressed());
    }

    private IndexedDump read(SeedFile file) throws OperationFailedException, InterruptedException {
        try {
            return indexes.of(file.info()).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OperationFailedException failed) {
                throw new OperationFailedException(failed.failure(), failed);
            }
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        return ScriptFile.text(SeedDelivery.class, name);
    }

    /// Writes what is to be restored, as lightly packed gzip where its name says so, into a temporary file, which
    /// the caller deletes.
    private Path repack(SeedFile file) throws OperationFailedException, InterruptedException {
        Path source = file.info().file();
        Path target = null;
        try {
            target = Files.createTempFile("seedbed-", ".sql.gz");
            OutputStream plain = Files.newOutputStream(target);
            try (OutputStream out = file.path().endsWith(".gz") ? new FastGzip(plain) : plain) {
                if (file.isTextPart()) {
                    new PlainPart(file.part(), read(file).items()).write(file.info(), out);
                } else if (file.isCut()) {
                    new CompletePart().write(file.info(), out);
                } else {
                    unpack(file.info(), out);
                }
            }
            return target;
        } catch (IOException e) {
            deleteQuietly(target);
            if (FullDisk.isToldBy(e)) {
                throw new OperationFailedException(
                        new Failure.NoSpace(System.getProperty("java.io.tmpdir"), -1, -1), e);
            }
            throw SeedFailures.unreadable(source, e);
        } catch (OperationFailedException | InterruptedException e) {
            deleteQuietly(target);
            throw e;
        }
    }

    private static void unpack(DumpInfo source, OutputStream out) throws IOException, InterruptedException {
        try (InputStream in = DumpText.open(source)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private static void deleteQuietly(@Nullable Path file) {
        if (file != null) {
            FileUtils.deleteQuietly(file.toFile());
        }
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
