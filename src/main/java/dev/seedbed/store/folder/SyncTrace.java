package dev.seedbed.store.folder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What programs that synchronise folders leave beside a file: it is not there yet, or two computers wrote it.
enum SyncTrace {
    /// A file that is being fetched, or that only stands for one that was not.
    PARTIAL(
            "still-syncing",
            "\\.?(?<name>.+)\\.(?:icloud|nextcloud|owncloud|part|partial|crdownload|filepart|!sync|tmp)",
            "\\.?(?<name>.+?)\\.~[0-9a-f]+",
            "\\.syncthing\\.(?<name>.+)\\.tmp",
            "~(?<name>.+)",
            "(?<name>.+)~"),
    /// What another computer wrote at the same time.
    CONFLICT(
            "conflict-copy",
            "(?<name>.+?)(?<ext>\\.[A-Za-z0-9]+)? ?\\([^()]*(?:[Cc]onflict|競合)[^()]*\\).*",
            "(?<name>.+?) ?\\(\\d{1,3}\\).*",
            "(?<name>.+?)\\.sync-conflict-.*",
            "(?<name>.+?)_conflict-.*");

    private final String reason;
    private final List<Pattern> names;

    SyncTrace(String reason, String... names) {
        this.reason = reason;
        this.names = List.of(names).stream().map(Pattern::compile).toList();
    }

    /// A name for the failure.
    String reason() {
        return reason;
    }

    /// Whether a file of this name is one; no file of ours is called so.
    static Optional<SyncTrace> of(String file) {
        for (SyncTrace each : values()) {
            if (each.names.stream().anyMatch(name -> name.matcher(file).matches())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
