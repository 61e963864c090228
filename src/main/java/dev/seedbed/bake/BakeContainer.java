package dev.seedbed.bake;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import dev.seedbed.volume.helper.HelperContainers;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A container in which data is put where an image is to have it. It waits without a network, and goes when closed; one
/// that a killed program left goes by itself a minute later.
final class BakeContainer implements AutoCloseable {
    /// There in every image, and empty: nothing of ours is left in the image.
    private static final String FROM = "/mnt";

    private static final Duration STALL = Duration.ofMinutes(5);
    private static final Duration COPY = Duration.ofHours(2);

    /// Makes the second directory like the first for the paths on its input.
    private static final String COPY_SOME = """
            cd "$1" && exec xargs -0 -n 100 sh -c '
              to=$1
              shift
              for path; do
                if [ -d "$path" ] && [ ! -h "$path" ]; then
                  mkdir -p "$to/$path" && chown "$(stat -c %u:%g "$path")" "$to/$path" &&
                    chmod "$(stat -c %a "$path")" "$to/$path" || exit 255
                else
                  rm -rf "$to/$path" && cp -a "$path" "$to/$path" || exit 255
                fi
              done' sh "$2"
            """;

    private static final String COPY_ALL = "mkdir -p \"$2\" && cp -a \"$1/.\" \"$2/\"";
    private static final String REMOVE = "cd \"$1\" && exec xargs -0 -n 100 rm -rf";

    private final ContainerEngine engine;
    private final ContainerSpec spec;
    private final String id;

    private BakeContainer(ContainerEngine engine, ContainerSpec spec, String id) {
        this.engine = engine;
        this.spec = spec;
        this.id = id;
    }

    /// @param volume with the data, which nobody writes
    static BakeContainer start(ContainerEngine engine, ImageDetails image, String volume)
            throws OperationFailedException, InterruptedException {
        ContainerSpec spec =
                HelperContainers.spec(image, List.of(Mount.readOnlyVolume(volume, FROM)), HelperContainers.WRITING);
        String id = Uninterruptible.run(() -> engine.createContainer(spec), made -> engine.removeContainer(made, true));
        var container = new BakeContainer(engine, spec, id);
        boolean started = false;
        try {
            engine.start(id);
            started = true;
            return container;
        } finally {
            if (!started) {
                container.close();
            }
        }
    }

    String id() {
        return id;
    }

    Map<String, String> labels() {
        return spec.labels();
    }

    FileList data() throws OperationFailedException, InterruptedException {
        return list(FROM);
    }

    FileList baked() throws OperationFailedException, InterruptedException {
        return list(BakedImage.DATA);
    }

    private FileList list(String directory) throws OperationFailedException, InterruptedException {
        List<String> lines = new ArrayList<>();
        ExecResult result = engine.execReading(
                id, ExecSpec.of("0", "sh", "-c", FileList.SCRIPT, "sh", directory), STALL, output -> {
                    // Not closed: it belongs to the caller.
                    var reader = new BufferedReader(new InputStreamReader(output, StandardCharsets.ISO_8859_1));
                    reader.lines().forEach(lines::add);
                });
        require(result, "list the data");
        return FileList.parse(lines);
    }

    void copyAll() throws OperationFailedException, InterruptedException {
        require(
                engine.exec(id, ExecSpec.of("0", "sh", "-c", COPY_ALL, "sh", FROM, BakedImage.DATA), COPY),
                "copy the data");
    }

    void copy(FileList.Difference difference) throws OperationFailedException, InterruptedException {
        feed(difference.removed(), ExecSpec.of("0", "sh", "-c", REMOVE, "sh", BakedImage.DATA));
        feed(difference.copied(), ExecSpec.of("0", "sh", "-c", COPY_SOME, "sh", FROM, BakedImage.DATA));
    }

    /// Puts files there whose directories the image has; the others are left out.
    void add(Map<String, String> files) throws OperationFailedException, InterruptedException {
        for (var file : files.entrySet()) {
            int slash = file.getKey().lastIndexOf('/');
            String directory = file.getKey().substring(0, slash);
            if (Lookup.find(() -> engine.owner(id, directory)).isPresent()) {
                String name = file.getKey().substring(slash + 1);
                engine.upload(id, directory, List.of(UploadFile.text(name, 0644, file.getValue())), _ -> {});
            }
        }
    }

    private void feed(List<String> paths, ExecSpec program) throws OperationFailedException, InterruptedException {
        if (paths.isEmpty()) {
            return;
        }
        ExecResult result = engine.execWriting(id, program, COPY, input -> {
            for (String path : paths) {
                input.write(path.getBytes(StandardCharsets.ISO_8859_1));
                input.write(0);
            }
        });
        require(result, "copy the data");
    }

    private void require(ExecResult result, String action) throws OperationFailedException {
        if (!result.isSuccess()) {
            String said = result.errors().strip();
            throw new OperationFailedException(
                    said.contains("No space left")
                            ? new Failure.NoSpace(spec.name(), -1, -1)
                            : new EngineFailure.EngineRefused(action, (int) result.exitCode(), said));
        }
    }

    @Override
    public void close() {
        HelperContainers.remove(engine, spec);
    }
}
