package dev.seedbed.ui.stores;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageNews;
import dev.seedbed.task.Failure;
import org.jspecify.annotations.Nullable;

/// A line of the list of stores: a store, or a package below it.
public sealed interface StoreRow {
    ConfiguredStore store();

    /// The same for the same store or package, whatever is known of it.
    String key();

    /// @param packages how many there are; -1 while that is not known
    /// @param failure why it could not be read; null where it could
    record OfStore(
            ConfiguredStore store, int packages, @Nullable Failure failure) implements StoreRow {
        @Override
        public String key() {
            return store.name();
        }
    }

    record OfPackage(ConfiguredStore store, PackageNews news) implements StoreRow {
        @Override
        public String key() {
            return news.reference().toString();
        }
    }
}
