package dev.seedbed.library.dump;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the statements of a seed file do beyond bringing data, as far as it was read.
///
/// @param dialect rules of quoting that it was read by; null where it is no SQL text, or not known
/// @param makesRoles PostgreSQL roles that it makes, or makes under conditions that only the server can judge
/// @param makesOtherRoles whether it may make roles whose names only the server will know
/// @param firstDatabase the first database it switches to (`USE`, `\\connect`); empty where it stays in one
/// @param outdated what newer servers refuse, as keys of [OutdatedSql]
/// @param isDivided whether several sessions can restore it at once
public record SqlTraits(
        @Nullable SqlDialect dialect,
        List<String> makesRoles,
        boolean makesOtherRoles,
        String firstDatabase,
        List<String> outdated,
        boolean isDivided) {
    public static final SqlTraits NONE = new SqlTraits(null, List.of(), false, "", List.of(), false);

    /// What is known of a file that somebody else has read.
    public static SqlTraits of(SqlDialect dialect, boolean isDivided) {
        return new SqlTraits(dialect, List.of(), false, "", List.of(), isDivided);
    }

    public SqlTraits divided(boolean now) {
        return new SqlTraits(dialect, makesRoles, makesOtherRoles, firstDatabase, outdated, now);
    }
}
