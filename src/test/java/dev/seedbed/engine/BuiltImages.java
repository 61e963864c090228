package dev.seedbed.engine;

import dev.seedbed.task.TestProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// Images without a name, built for a test; close it, and they are removed. Without a name they come behind all others,
/// so that anybody else who uses the engine does not get them.
public final class BuiltImages implements AutoCloseable {
    private static final Duration MOST = Duration.ofMinutes(10);

    private final List<String> made = new ArrayList<>();

    /// An image that says of itself that it is a PostgreSQL, and holds nothing at all.
    public String hollow() throws Exception {
        return build("""
                FROM scratch
                ENV PG_MAJOR=17 PG_VERSION=17.6 PGDATA=/var/lib/postgresql/data
                LABEL dev.seedbed.test=%s
                EXPOSE 5432
                VOLUME /var/lib/postgresql/data
                ENTRYPOINT ["docker-entrypoint.sh"]
                CMD ["postgres"]
                """.formatted(System.nanoTime()));
    }

    /// A PostgreSQL that looks whole and newer than any other 17, and whose entrypoint ends at once.
    public String failing(String stem) throws Exception {
        return build("""
                FROM %s
                ENV PG_VERSION=17.99
                LABEL dev.seedbed.test=%s
                RUN printf '#!/bin/sh\\necho "error: this image is broken" >&2\\nexit 1\\n' \\
                  >/usr/local/bin/docker-entrypoint.sh
                """.formatted(stem, System.nanoTime()));
    }

    /// A PostgreSQL whose entrypoint says on standard output that it is done half a second after the server has said on
    /// standard error that it serves.
    public String speakingLate(String stem) throws Exception {
        return build("""
                FROM %s
                LABEL dev.seedbed.test=%s
                RUN mv /usr/local/bin/docker-entrypoint.sh /usr/local/bin/in-time.sh && printf '%%s\\n' \\
                  '#!/bin/bash' \\
                  'late() { while IFS= read -r l; do case $l in *"init process complete"*) sleep 0.5 ;; esac; echo "$l"; done; }' \\
                  'exec > >(late)' \\
                  'exec in-time.sh "$@"' >/usr/local/bin/docker-entrypoint.sh && chmod +x /usr/local/bin/docker-entrypoint.sh
                """.formatted(stem, System.nanoTime()));
    }

    /// A PostgreSQL whose server does not hear the first signal to stop, and all later ones.
    public String ignoringTheFirstStop(String stem) throws Exception {
        return build("""
                FROM %s
                LABEL dev.seedbed.test=%s
                RUN mv /usr/local/bin/docker-entrypoint.sh /usr/local/bin/hearing.sh && printf '%%s\\n' \\
                  '#!/bin/bash' \\
                  'if [ -e /ignored ]; then exec hearing.sh "$@"; fi' \\
                  'trap "echo signal ignored; touch /ignored" TERM INT QUIT' \\
                  'hearing.sh "$@" & child=$!' \\
                  'while [ -e /proc/$child ]; do wait $child; done' >/usr/local/bin/docker-entrypoint.sh && chmod +x /usr/local/bin/docker-entrypoint.sh
                """.formatted(stem, System.nanoTime()));
    }

    /// A PostgreSQL whose image has a script for new databases that fails.
    public String withScript(String stem) throws Exception {
        return build("""
                FROM %s
                LABEL dev.seedbed.test=%s
                RUN echo 'exit 1' >/docker-entrypoint-initdb.d/10_own.sh \\
                  && echo 'create table t (twice int);' | gzip >/docker-entrypoint-initdb.d/20_own.sql.gz \\
                  && cp /docker-entrypoint-initdb.d/10_own.sh /docker-entrypoint-initdb.d/30_own.sql.xz
                """.formatted(stem, System.nanoTime()));
    }

    /// An image for another processor that says of itself that it is a PostgreSQL, and holds nothing at all.
    ///
    /// @param architecture such as `arm64`
    public String foreign(String architecture) throws Exception {
        // The end of a tar that has nothing.
        byte[] layer = new byte[1024];
        String configuration = """
                {"architecture": "%s", "os": "linux", "created": "2026-01-01T00:00:00Z",
                 "config": {
                   "Env": ["PG_MAJOR=17", "PG_VERSION=17.6", "PGDATA=/var/lib/postgresql/data", "ONLY=foreign"],
                   "Labels": {"dev.seedbed.test": "%d"},
                   "ExposedPorts": {"5432/tcp": {}}, "Volumes": {"/var/lib/postgresql/data": {}},
                   "Entrypoint": ["docker-entrypoint.sh"], "Cmd": ["postgres"]},
                 "rootfs": {"type": "layers", "diff_ids": ["sha256:%s"]}}
                """.formatted(architecture, System.nanoTime(), DigestUtils.sha256Hex(layer));
        Path file = Files.createTempFile("seedbed-foreign", ".tar");
        try {
            try (var tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
                add(tar, "layer.tar", layer);
                add(tar, "config.json", configuration.getBytes(StandardCharsets.UTF_8));
                add(
                        tar,
                        "manifest.json",
                        "[{\"Config\": \"config.json\", \"RepoTags\": null, \"Layers\": [\"layer.tar\"]}]"
                                .getBytes(StandardCharsets.UTF_8));
            }
            String id = docker("", "load", "--input", file.toString());
            made.add(id);
            return id;
        } finally {
            Files.delete(file);
        }
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    /// @param dockerfile without any context
    /// @return its id
    public String build(String dockerfile) throws Exception {
        String id = docker(dockerfile, "build", "-q", "-");
        made.add(id);
        return id;
    }

    @Override
    public void close() throws Exception {
        for (String id : made) {
            docker("", "image", "rm", "--force", id);
        }
    }

    private static String docker(String input, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DOCKER_BUILDKIT", "0");
        TestProgram.Ended ended = TestProgram.run(builder, input, MOST);
        String said = ended.output().strip();
        if (ended.status() != 0) {
            throw new IOException("docker " + String.join(" ", arguments) + ": " + said);
        }
        return said.substring(Math.max(0, said.lastIndexOf("sha256:")));
    }
}
