package dev.seedbed.store.leak;

import dev.seedbed.input.mask.Finding;

/// A column of a database that looks as if it held personal data or secrets. It tells how many values do, and none of
/// them.
///
/// @param database inside the server
public record LeakFinding(String database, Finding finding) {

    /// As people read it, such as `shop: public.users.email, email (290/300)`.
    public String text() {
        return "%s: %s, %s (%d/%d)"
                .formatted(
                        database,
                        finding.column().text(),
                        finding.what().text(),
                        finding.matching(),
                        finding.samples());
    }
}
