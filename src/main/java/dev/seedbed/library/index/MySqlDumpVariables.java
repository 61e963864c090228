package dev.seedbed.library.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// Which variables of the session differ from what the head of a dump has set: whatever follows depends on it. Not safe
/// for use by several threads.
final class MySqlDumpVariables {
    /// Of a transaction, not of the statements in it.
    private static final String AUTOCOMMIT = "autocommit";

    private final Map<String, Saved> saved = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private long headEnd;

    /// What a statement does to variables.
    enum Effect {
        /// It is another statement.
        NONE,
        SET,
        /// It gives back what another session may have kept.
        LOST
    }

    /// @param isAsInHead whether it had the head's value then
    private record Saved(String variable, long at, boolean isAsInHead) {}

    /// A statement of the head, which every session runs.
    void head(String text, long end) {
        headEnd = end;
        Matcher save = MySqlDumpForms.SAVE.matcher(text);
        if (save.matches()) {
            saved.put(name(save.group(1)), new Saved(name(save.group(2)), 0, false));
        }
    }

    /// @param from where the statements begin that run in one session with it
    Effect take(String text, long at, long from) {
        Matcher save = MySqlDumpForms.SAVE.matcher(text);
        if (save.matches()) {
            String variable = name(save.group(2));
            saved.put(name(save.group(1)), new Saved(variable, at, !changed.contains(variable)));
            change(save.group(3));
            return Effect.SET;
        }
        Matcher change = MySqlDumpForms.CHANGE.matcher(text);
        if (!change.matches()) {
            return Effect.NONE;
        }
        String kept = change.group(2);
        return kept == null ? literal(change) : giveBack(name(change.group(1)), saved.get(name(kept)), from);
    }

    private Effect literal(Matcher change) {
        if (change.group(3).equals("1") && name(change.group(1)).equals(AUTOCOMMIT)) {
            changed.remove(AUTOCOMMIT);
        } else {
            change(change.group(1));
        }
        return Effect.SET;
    }

    private Effect giveBack(String variable, @Nullable Saved kept, long from) {
        if (kept == null || kept.at() >= headEnd && kept.at() < from) {
            return Effect.LOST;
        }
        if (kept.variable().equals(variable) && kept.isAsInHead()) {
            changed.remove(variable);
        } else {
            changed.add(variable);
        }
        return Effect.SET;
    }

    private void change(@Nullable String variable) {
        if (variable != null) {
            changed.add(name(variable));
        }
    }

    boolean areAsInHead() {
        return changed.isEmpty() || isInTransaction() && changed.size() == 1;
    }

    /// Whether what follows is not committed by itself.
    boolean isInTransaction() {
        return changed.contains(AUTOCOMMIT);
    }

    private static String name(String variable) {
        return variable.toLowerCase(Locale.ROOT);
    }
}
