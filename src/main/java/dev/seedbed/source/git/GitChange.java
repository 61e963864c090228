package dev.seedbed.source.git;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A commit that is made: files that are new or other, and files that are gone.
public final class GitChange {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40,64}");
    private static final byte[] GONE = {};

    private final String message;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public GitChange(String message) {
        this.message = message;
    }

    public void write(String path, byte[] content) {
        files.put(path, content);
    }

    public void write(String path, String content) {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public void remove(String path) {
        files.put(path, GONE);
    }

    /// Makes the commit here; nobody else sees it yet. Blocks.
    String make(GitRepository repository, String parent) throws OperationFailedException, InterruptedException {
        GitResult made = repository
                .git()
                .done(
                        Action.WRITE,
                        script(repository.committer(), parent),
                        1 << 16,
                        "fast-import",
                        "--quiet",
                        "--force");
        String commit = made.text().strip();
        if (!COMMIT.matcher(commit).matches()) {
            throw repository.failures().of(Action.WRITE, "git", made.errors());
        }
        return commit;
    }

    private byte[] script(String committer, String parent) {
        var script = new ByteArrayOutputStream();
        text(script, "feature done\ncommit refs/seedbed/draft\nmark :1\ncommitter " + committer + "\n");
        data(script, message.getBytes(StandardCharsets.UTF_8));
        if (!parent.isEmpty()) {
            text(script, "from " + parent + "\n");
        }
        files.forEach((path, content) -> {
            if (content == GONE) {
                text(script, "D " + quoted(path) + "\n");
            } else {
                text(script, "M 100644 inline " + quoted(path) + "\n");
                data(script, content);
            }
        });
        text(script, "\nget-mark :1\ndone\n");
        return script.toByteArray();
    }

    private static String quoted(String path) {
        return "\"" + path.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static void text(ByteArrayOutputStream script, String text) {
        script.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void data(ByteArrayOutputStream script, byte[] content) {
        text(script, "data " + content.length + "\n");
        script.writeBytes(content);
        text(script, "\n");
    }
}
