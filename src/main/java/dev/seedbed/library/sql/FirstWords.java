package dev.seedbed.library.sql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Judges by the first words of statements whether a text is SQL. Not safe for use by several threads.
final class FirstWords {
    private static final Pattern WORD = Pattern.compile("^[A-Za-z_]+");
    private static final int SHOWN = 60;
    private static final Set<String> KNOWN = Set.of(
            ("abort alter analyze begin call change check checkpoint checksum close cluster comment commit copy create "
                            + "deallocate declare delete delimiter desc describe discard do drop end execute explain "
                            + "fetch flush get grant handler import insert install kill listen load lock merge move "
                            + "notify optimize pragma prepare purge reassign refresh reindex release rename repair "
                            + "replace reset revoke rollback savepoint security select set show signal start stop "
                            + "table truncate uninstall unlisten unlock update use vacuum values with xa")
                    .split(" "));

    private int unknown;
    private String firstUnknown = "";

    void hear(String text, SqlTokens words) {
        boolean isKnown = words.are(0, "(")
                || (WORD.matcher(words.text(0)).matches()
                        && !words.isQuoted(0)
                        && KNOWN.contains(words.text(0).toLowerCase(Locale.ROOT)));
        if (!isKnown) {
            unknown++;
            firstUnknown = firstUnknown.isEmpty() ? text.substring(0, Math.min(SHOWN, text.length())) : firstUnknown;
        }
    }

    /// How many statements began with none that SQL has.
    int unknown() {
        return unknown;
    }

    /// The start of the first of them, empty where there is none.
    String firstUnknown() {
        return firstUnknown;
    }
}
