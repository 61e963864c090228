package dev.seedbed.store;

import dev.seedbed.database.Database;
import org.jspecify.annotations.Nullable;

/// What it means to let a database go on with a version of a package, decided before anything is fetched.
///
/// @param origin the version that its data goes back to; null where none is known
/// @param pull of the version that it goes on with
public record RefreshPlan(Database database, @Nullable PackageReference origin, PullPlan pull) {

    /// Whether its data goes back to that very version already.
    public boolean isThere() {
        return pull.reference().equals(origin);
    }
}
