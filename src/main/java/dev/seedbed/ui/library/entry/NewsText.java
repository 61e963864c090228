package dev.seedbed.ui.library.entry;

import dev.seedbed.store.PackageNews;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;

/// What a store has of a package beside what is here, in words. Names that others gave are as they wrote them.
/// Immutable and safe for use by any thread.
public final class NewsText {
    private final Messages messages;
    private final Formats formats;

    public NewsText(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    /// `v8 by ann, 2 h ago; you have v7; 12 MiB to fetch`.
    public String of(PackageNews news) {
        VersionInfo newest = news.newest();
        if (newest == null) {
            return messages.get("stores.no-version");
        }
        String first = messages.get(
                "stores.newest",
                newest.version().tag().text(),
                newest.description().who(),
                formats.ago(newest.description().when()));
        VersionInfo here = news.here();
        if (here == null) {
            return news.fetchBytes() < 0
                    ? first
                    : messages.get("stores.not-here", first, formats.size(news.fetchBytes()));
        }
        return news.isNews()
                ? messages.get("stores.older-here", first, here.version().tag().text(), formats.size(news.fetchBytes()))
                : messages.get("stores.here", first);
    }
}
