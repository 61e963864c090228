package dev.seedbed.library;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import java.util.Arrays;

/// What dumps of a kind of server look like.
public interface DumpLanguage {

    static DumpLanguage of(DatabaseKind kind) {
        return Servers.of(kind, DumpLanguage.class);
    }

    /// The first kind that reads SQL by other rules, for a dump that may be meant for it.
    static DatabaseKind other(DatabaseKind kind) {
        return Arrays.stream(DatabaseKind.values())
                .filter(one -> of(one).dialect() != of(kind).dialect())
                .findFirst()
                .orElse(kind);
    }

    /// The rules of quoting.
    SqlDialect dialect();
}
