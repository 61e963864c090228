package dev.seedbed.source.git;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a repository says that its large files are (`.lfsconfig`): followed only on the same server, since the
/// user's login would go there.
record LfsSettings(GitRepository repository) {
    private static final String FILE = ".lfsconfig";

    /// @param files of the commit
    /// @return null where it says nothing
    /// @throws OperationFailedException with `StoreRefused` where it leads elsewhere
    @Nullable
    String url(List<TreeFile> files) throws OperationFailedException, InterruptedException {
        Optional<TreeFile> file =
                files.stream().filter(one -> one.path().equals(FILE)).findFirst();
        if (file.isEmpty()) {
            return null;
        }
        GitResult told = repository
                .git()
                .run(
                        new byte[0],
                        1 << 16,
                        "config",
                        "--no-includes",
                        "--blob",
                        file.get().object(),
                        "--get-regexp",
                        "^(lfs\\.url|remote\\..*\\.lfsurl)$");
        String url = told.text()
                .lines()
                .map(line -> line.substring(line.indexOf(' ') + 1).strip())
                .findFirst()
                .orElse("");
        if (url.isEmpty()) {
            return null;
        }
        if (!isOnSameServer(url)) {
            throw repository.failures().refused(Action.READ, "git-lfs-elsewhere:" + url.replaceAll("//[^/@]*@", "//"));
        }
        return url;
    }

    private boolean isOnSameServer(String url) {
        try {
            URI place = URI.create(url);
            String host = repository.address().host();
            return place.getHost() != null
                    && "https".equals(place.getScheme())
                    && !host.isEmpty()
                    && place.getHost().toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
