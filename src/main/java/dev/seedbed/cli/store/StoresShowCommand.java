package dev.seedbed.cli.store;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageNews;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `stores show NAME`: the packages of a store, with their newest version and what is here of them.
@Command(name = "show")
final class StoresShowCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "store.name")
    private String name = "";

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        ConfiguredStore store = services().stores().get(name);
        String key = services().stores().keys().key(store);
        List<PackageNews> packages = services().news().of(services().stores().get(name));
        if (!isJson() && !key.isEmpty()) {
            out().println(text("store.show.encrypted", key));
        }
        if (isJson()) {
            printJson(json(store)
                    .with("key", key.isEmpty() ? null : key)
                    .with(
                            "packages",
                            packages.stream().map(StoresShowCommand::json).toList()));
        } else if (packages.isEmpty()) {
            out().println(TextTable.printable(text("store.show.empty", name)));
        } else {
            packages.forEach(one -> out().println(TextTable.printable(line(one))));
        }
        return ExitCode.OK;
    }

    private String line(PackageNews news) {
        VersionInfo newest = news.newest();
        String reference = news.reference().toString();
        if (newest == null) {
            return text("store.show.no-version", reference);
        }
        var formats = services().formats();
        String first = text(
                "store.show.newest",
                reference,
                newest.version().tag().text(),
                newest.description().who(),
                formats.ago(newest.description().when()),
                content(newest));
        VersionInfo here = news.here();
        String fetch = formats.size(Math.max(0, news.fetchBytes()));
        if (here == null) {
            return text("store.show.not-here", first, fetch);
        }
        return news.isNews()
                ? text("store.show.older-here", first, here.version().tag().text(), fetch)
                : text("store.show.here", first);
    }

    private static JsonFields json(PackageNews news) {
        VersionInfo newest = news.newest();
        VersionInfo here = news.here();
        var snapshot = news.snapshot();
        return new JsonFields()
                .with("package", news.reference().name().text())
                .with("newest", newest == null ? null : json(newest))
                .with("here", here == null ? null : here.version().tag().text())
                .with("snapshot", snapshot == null ? null : snapshot.id())
                .with("fetchBytes", JsonFields.bytes(news.fetchBytes()));
    }
}
