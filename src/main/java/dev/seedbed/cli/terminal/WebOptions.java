package dev.seedbed.cli.terminal;

import dev.seedbed.source.git.GitAddress;
import dev.seedbed.source.git.GitFileAddress;
import dev.seedbed.source.web.WebAddress;
import dev.seedbed.source.web.WebFile;
import dev.seedbed.source.web.WebLimits;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Options of commands whose files may be at an address; fetches these.
public final class WebOptions {
    private static final int MOST_GIB = 1 << 16;

    @Option(names = "--sha256", paramLabel = "HEX", descriptionKey = "source.option.sha256")
    private @Nullable String sha256;

    @Option(names = "--max-download", paramLabel = "GIB", descriptionKey = "source.option.max-download")
    private @Nullable Integer maxGib;

    /// @throws CommandLine.ParameterException where these words cannot have such options
    public void check(CommandSupport command, List<String> words) {
        Integer gib = maxGib;
        if (gib != null && (gib < 1 || gib > MOST_GIB)) {
            throw command.misused("source.max-download-range");
        }
        if (sha256 != null && words.stream().filter(WebAddress::isOne).count() != 1) {
            throw command.misused("source.one-checksum");
        }
    }

    /// Blocks until all that is named by an address is in a file of this computer. Ctrl+C keeps what has come for the
    /// next time.
    ///
    /// @return the same words with the paths of these files in place of their addresses
    public List<String> fetched(CommandSupport command, List<String> words)
            throws OperationFailedException, InterruptedException {
        if (words.stream().noneMatch(word -> WebAddress.isOne(word) || GitAddress.isOne(word))) {
            return words;
        }
        var local = new ArrayList<String>();
        for (String word : words) {
            local.add(local(command, word));
        }
        return local;
    }

    private String local(CommandSupport command, String word) throws OperationFailedException, InterruptedException {
        if (GitAddress.isOne(word)) {
            return GitFetch.fetched(command, GitFileAddress.of(word)).toString();
        }
        return WebAddress.isOne(word) ? fetched(command, WebAddress.of(word)) : word;
    }

    private String fetched(CommandSupport command, WebAddress given)
            throws OperationFailedException, InterruptedException {
        WebAddress address = sha256 == null ? given : given.withSha256(sha256);
        WebLimits limits = maxGib == null ? WebLimits.USUAL : WebLimits.USUAL.withMaxGib(maxGib);
        var formats = command.services().formats();
        WebFile file;
        try (var _ = new InterruptAtEnd();
                var line = new ProgressLine(command.terminal())) {
            file = command.services()
                    .web()
                    .fetch(
                            address,
                            limits,
                            (done, total) -> line.show(() -> total < 0
                                    ? command.text(
                                            "source.fetching-unknown",
                                            address,
                                            formats.size(done),
                                            formats.size(limits.maxBytes()))
                                    : command.text("source.fetching", address, formats.sizeOf(done, total))));
        }
        command.say(
                switch (file.age()) {
                    case NEW, CHANGED -> "source.fetched";
                    case UNCHANGED -> "source.unchanged";
                    case OFFLINE -> "source.offline";
                },
                address,
                formats.size(file.bytes()),
                file.sha256());
        return file.path().toString();
    }
}
