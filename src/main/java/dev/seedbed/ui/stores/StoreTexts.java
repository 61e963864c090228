package dev.seedbed.ui.stores;

import dev.seedbed.engine.PullProgress;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageNews;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.known.Difference;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.known.VersionStep;
import dev.seedbed.store.transfer.TransferState;
import dev.seedbed.text.DifferenceText;
import dev.seedbed.text.Messages;
import dev.seedbed.text.TransferText;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.library.entry.NewsText;
import java.util.ArrayList;

/// Stores, packages and versions in words. What others wrote is made visible.
final class StoreTexts extends FeatureTexts {
    StoreTexts(Messages messages) {
        super(messages);
    }

    String level(ConfiguredStore store) {
        return get("store.level." + store.level().id());
    }

    /// Address and level, or what is to be said of a store that cannot be read.
    String state(StoreRow.OfStore row) {
        if (row.failure() != null) {
            return get("stores.unreadable");
        }
        return switch (row.packages()) {
            case -1 -> get("stores.reading");
            case 0 -> get("stores.no-packages");
            default -> OneLine.of(row.store().address().toString());
        };
    }

    String news(PackageNews news) {
        return OneLine.of(new NewsText(messages()).of(news));
    }

    /// When, by whom, how large.
    String facts(VersionInfo info) {
        PackageDescription description = info.description();
        return get(
                "stores.version.facts",
                formats().time(description.when()),
                OneLine.of(description.who()),
                formats().size(description.bytes()));
    }

    /// What it contains, and what its publisher wrote about it.
    String note(VersionInfo info) {
        var parts = new ArrayList<String>();
        parts.add(OneLine.of(info.description().name()));
        if (!info.description().note().isBlank()) {
            parts.add(OneLine.of(info.description().note()));
        }
        return String.join(" · ", parts);
    }

    /// What differs from the version before, as far as it is known; empty while it is not.
    String difference(VersionStep step) {
        VersionInfo before = step.before();
        if (before == null) {
            return get("stores.version.first");
        }
        Difference difference = step.difference();
        if (difference == null) {
            return "";
        }
        String tag = before.version().tag().text();
        String files = get("stores.version.since", tag, new DifferenceText(messages()).files(difference));
        return difference.isNone()
                ? files
                : get("stores.version.fetch", files, formats().size(difference.fetchBytes()), tag);
    }

    String snapshot(Snapshot snapshot) {
        String name = snapshot.name().isBlank() ? get("snapshots.unnamed") : OneLine.of(snapshot.name());
        String server = (snapshot.kind().displayName() + " " + snapshot.version()).strip();
        String of = snapshot.databaseName().isEmpty() ? server : OneLine.of(snapshot.databaseName()) + ", " + server;
        return get("stores.push.snapshot.name", name, of);
    }

    /// @param direction `push` or `pull`
    String progress(String direction, TransferState state) {
        return new TransferText(messages(), formats()).progress(direction, state);
    }

    String image(PullProgress progress) {
        return get(
                "store.progress.image",
                progress.totalBytes() > 0
                        ? formats().sizeOf(progress.doneBytes(), progress.totalBytes())
                        : formats().size(progress.doneBytes()));
    }
}
