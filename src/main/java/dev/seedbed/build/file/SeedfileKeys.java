package dev.seedbed.build.file;

import java.util.List;
import java.util.stream.Stream;

/// The keys of a Seedfile. `seedfile.schema.json` knows the same.
final class SeedfileKeys {
    static final List<String> FILE = List.of("image", "database", "name", "user", "steps", "check");
    static final List<String> CHECK = List.of("sql", "expect");
    static final List<String> RESTORE = List.of("files", "part", "sha256");
    static final List<String> MIGRATE = List.of("path", "placeholders");
    static final List<String> TOOL = List.of("image", "command", "environment", "mount");

    /// What a step does; each step has one of them.
    static final List<String> STEP_KINDS = List.of("restore", "run", "migrate", "tool", "load", "generate", "mask");

    /// What any step may have beside it.
    static final List<String> STEP_COMMON = List.of("name", "network");

    static final List<String> STEP =
            Stream.concat(STEP_KINDS.stream(), STEP_COMMON.stream()).toList();

    private SeedfileKeys() {}
}
