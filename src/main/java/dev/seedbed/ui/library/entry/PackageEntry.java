package dev.seedbed.ui.library.entry;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.store.PackageNews;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.known.VersionInfo;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A package of a store, of which the newest version can be started.
///
/// @param news of a package that has a version
/// @param seen when the store last answered; null where that is now
public record PackageEntry(PackageNews news, @Nullable Instant seen) implements LibraryEntry {

    public VersionInfo newest() {
        return Objects.requireNonNull(news.newest());
    }

    private PackageDescription description() {
        return newest().description();
    }

    /// Whether the newest version is here.
    public boolean isHere() {
        return news.snapshot() != null && !news.isNews();
    }

    public boolean isDump() {
        return description().type() == PackageDescription.Type.DUMP;
    }

    @Override
    public String key() {
        return "package " + news.reference();
    }

    @Override
    public String name() {
        return news.reference().toString();
    }

    @Override
    public @Nullable DatabaseKind kind() {
        return DatabaseKind.of(description().kind()).orElse(null);
    }

    @Override
    public long bytes() {
        return description().bytes();
    }

    @Override
    public Instant time() {
        return description().when();
    }

    /// What is not here can be fetched, or says why it cannot.
    @Override
    public boolean isStartable() {
        return true;
    }

    String words() {
        return String.join(
                " ",
                name(),
                description().name(),
                description().note(),
                description().who(),
                newest().version().tag().text());
    }
}
