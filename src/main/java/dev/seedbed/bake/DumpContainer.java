package dev.seedbed.bake;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import dev.seedbed.volume.helper.HelperContainers;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// A container that is never started, so that it may be of any processor, and that gets what an entrypoint restores. It
/// goes when closed; one that a killed program left, the next program removes.
record DumpContainer(ContainerEngine engine, ContainerSpec spec, String id) implements AutoCloseable {
    /// Behind what derived images have, and before what is restored.
    private static final String FIRST = SeedFile.INIT_DIRECTORY + "60_0000_seedbed.sql";

    private static final int READ_ALL = 0444;

    /// What an entrypoint runs, by the end of its name, and the same without content.
    private static final Map<String, byte[]> NOTHING = Map.of(
            ".sh", new byte[0],
            ".sql", new byte[0],
            ".sql.gz", HexFormat.of().parseHex("1f8b080000000000000303000000000000000000"),
            ".sql.xz", HexFormat.of().parseHex("fd377a585a000004e6d6b446000000001cdf44211fb6f37d010000000004595a"),
            ".sql.zst", HexFormat.of().parseHex("28b52ffd240001000099e9d851"));

    static DumpContainer create(ContainerEngine engine, ImageDetails image)
            throws OperationFailedException, InterruptedException {
        ContainerSpec spec = HelperContainers.spec(image, List.of(), List.of());
        String id = Uninterruptible.run(() -> engine.createContainer(spec), made -> engine.removeContainer(made, true));
        return new DumpContainer(engine, spec, id);
    }

    Map<String, String> labels() {
        return spec.labels();
    }

    /// Empties the scripts that the image would run itself: what they make is in the dump, and would be there twice.
    void silenceOthers() throws OperationFailedException, InterruptedException {
        List<UploadFile> empty = scripts().stream()
                .map(name -> UploadFile.bytes(SeedFile.INIT_DIRECTORY.substring(1) + name, READ_ALL, nothing(name)))
                .toList();
        if (!empty.isEmpty()) {
            engine.upload(id, "/", empty, _ -> {});
        }
    }

    private static byte[] nothing(String name) {
        return NOTHING.entrySet().stream()
                .filter(each -> name.endsWith(each.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private List<String> scripts() throws OperationFailedException, InterruptedException {
        var names = new ArrayList<String>();
        try (InputStream stream = engine.download(id, SeedFile.INIT_DIRECTORY)) {
            var tar = new TarArchiveInputStream(stream);
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                boolean isScript = NOTHING.keySet().stream().anyMatch(name::endsWith);
                if (isScript && entry.getName().chars().filter(c -> c == '/').count() <= 1) {
                    names.add(name);
                }
            }
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.NotFound)) {
                throw e;
            }
        } catch (IOException e) {
            throw new OperationFailedException(
                    new EngineFailure.EngineRefused("look at a file", 0, String.valueOf(e.getMessage())), e);
        }
        return names;
    }

    /// @param sql that the server runs before everything else; empty for none
    void before(String sql) throws OperationFailedException, InterruptedException {
        if (!sql.isEmpty()) {
            engine.upload(id, "/", List.of(UploadFile.text(FIRST.substring(1), READ_ALL, sql)), _ -> {});
        }
    }

    @Override
    public void close() {
        HelperContainers.remove(engine, spec);
    }
}
