package dev.seedbed.source.git;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import dev.seedbed.task.TaskRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is known here of a repository elsewhere: a bare clone in the cache, which has single commits and single large
/// files of it, and may be deleted at any time. Nothing of it is ever checked out.
///
/// Blocks. Safe for use by several threads and programs.
public final class GitRepository {
    private static final byte[] NOTHING = {};
    private static final int MOST_REFS_BYTES = 16 << 20;
    private static final int MOST_TREE_BYTES = 64 << 20;
    private static final Pattern REF = Pattern.compile("([0-9a-f]{40,64})\t(refs/\\S+)");
    private static final Pattern DEFAULT = Pattern.compile("ref: refs/heads/(\\S+)\tHEAD");
    private static final Pattern FILE =
            Pattern.compile("(\\d{6}) blob ([0-9a-f]{40,64}) +(\\d+)\t(.+)", Pattern.DOTALL);
    private static final Pattern IDENT = Pattern.compile("([^<>\n]+ <[^<>\n]+>) \\d+ [+-]\\d{4}");
    private static final String REGULAR = "100";

    private final GitAddress address;
    private final Path folder;
    private final GitFailures failures;
    private final GitProgram git;
    private final LfsObjects objects;
    private volatile String who = "";

    /// @param cache folder for all repositories
    /// @param environment set beside the user's own; for tests
    public GitRepository(GitAddress address, Path cache, Map<String, String> environment) {
        this.address = address;
        this.failures = new GitFailures(address.toString());
        this.folder = cache.toAbsolutePath()
                .resolve(address.name().replaceAll("[^A-Za-z0-9._-]", "_") + "-" + key(address.url()) + ".git");
        this.git = new GitProgram(folder, failures, environment);
        this.objects = new LfsObjects(folder, git, failures);
    }

    private static String key(String url) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public GitAddress address() {
        return address;
    }

    public GitFailures failures() {
        return failures;
    }

    public GitProgram git() {
        return git;
    }

    /// Large files of it.
    public LfsObjects objects() {
        return objects;
    }

    /// A folder beside what git keeps, for what is remembered of this repository; may not be there.
    public Path own(String name) {
        return folder.resolve("seedbed").resolve(name);
    }

    /// Runs a step that changes what is known here, while no other does.
    public <T> T alone(TaskRunner.Work<T> step) throws OperationFailedException, InterruptedException {
        try (RepositoryLock _ = RepositoryLock.take(folder)) {
            prepare();
            return step.call();
        } catch (IOException e) {
            throw failures.local(folder, e);
        }
    }

    private void prepare() throws OperationFailedException, InterruptedException {
        if (Files.exists(folder.resolve("seedbed/prepared"))) {
            return;
        }
        git.done(Action.READ, NOTHING, 1 << 16, "init", "--bare", "--quiet", "--template=", "--", folder.toString());
        git.done(Action.READ, NOTHING, 1 << 16, "config", "remote.origin.url", address.url());
        // Of a branch that is never made, so that no settings are read from what comes from elsewhere.
        git.done(Action.READ, NOTHING, 1 << 16, "symbolic-ref", "HEAD", "refs/heads/none");
        try {
            Files.createDirectories(folder.resolve("seedbed"));
            Files.createFile(folder.resolve("seedbed/prepared"));
        } catch (IOException e) {
            throw failures.local(folder, e);
        }
    }

    /// Names and commits that the repository has at this moment.
    ///
    /// @param names such as `refs/heads/main`; all branches and tags where there are none
    public Map<String, String> refs(String... names) throws OperationFailedException, InterruptedException {
        var refs = new LinkedHashMap<String, String>();
        listed(names).lines().forEach(line -> {
            Matcher ref = REF.matcher(line);
            if (ref.matches() && !ref.group(2).endsWith("^{}")) {
                refs.put(ref.group(2), ref.group(1));
            }
        });
        return refs;
    }

    /// The branch that the repository shows first, such as `main`, also where nothing is in it yet.
    public String defaultBranch() throws OperationFailedException, InterruptedException {
        return listed("HEAD")
                .lines()
                .map(DEFAULT::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .findFirst()
                .orElse("main");
    }

    private String listed(String... names) throws OperationFailedException, InterruptedException {
        var arguments = new ArrayList<>(List.of("ls-remote", "--quiet", "--symref", "--", "origin"));
        arguments.addAll(List.of(names));
        return git.done(Action.READ, NOTHING, MOST_REFS_BYTES, arguments.toArray(String[]::new))
                .text();
    }

    /// Gets a commit with its files, without large ones and without what was before it; nothing where it is here.
    ///
    /// @param ref that leads to it
    public void fetch(String ref, String commit) throws OperationFailedException, InterruptedException {
        fetch(Map.of(ref, commit));
    }

    /// The same of several at once.
    ///
    /// @param refs with their commits
    public void fetch(Map<String, String> refs) throws OperationFailedException, InterruptedException {
        var missing = new ArrayList<String>();
        for (Map.Entry<String, String> ref : refs.entrySet()) {
            if (!git.run(NOTHING, 1 << 16, "cat-file", "-e", ref.getValue() + "^{tree}")
                    .isSuccess()) {
                missing.add("+" + ref.getKey() + ":refs/seen/" + ref.getKey().substring("refs/".length()));
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        var arguments = new ArrayList<>(
                List.of("fetch", "--progress", "--no-tags", "--no-write-fetch-head", "--depth=1", "--", "origin"));
        arguments.addAll(missing);
        git.done(Action.READ, NOTHING, 1 << 20, arguments.toArray(String[]::new));
    }

    /// All regular files of a commit that is here. Links and other repositories in it are left out.
    public List<TreeFile> files(String commit, String... below) throws OperationFailedException, InterruptedException {
        var arguments = new ArrayList<>(List.of("ls-tree", "-r", "-l", "-z", "--full-tree", commit, "--"));
        arguments.addAll(List.of(below));
        String listed = git.done(Action.READ, NOTHING, MOST_TREE_BYTES, arguments.toArray(String[]::new))
                .text();
        var files = new ArrayList<TreeFile>();
        for (String line : listed.split("\0")) {
            Matcher file = FILE.matcher(line);
            if (file.matches() && file.group(1).startsWith(REGULAR)) {
                files.add(new TreeFile(file.group(4), file.group(2), Long.parseLong(file.group(3))));
            }
        }
        return files;
    }

    /// What git has of a file.
    ///
    /// @throws OperationFailedException with `StoreDamaged` where it is longer than allowed
    public byte[] content(TreeFile file, int limit) throws OperationFailedException, InterruptedException {
        if (file.bytes() > limit) {
            throw failures.damaged(file.path(), "too-large:" + file.bytes());
        }
        return git.done(Action.READ, NOTHING, limit, "cat-file", "blob", file.object())
                .output();
    }

    /// Who is told to have made a commit, and when: as the user's settings say, else by their account.
    public String committer() throws OperationFailedException, InterruptedException {
        String known = who;
        if (known.isEmpty()) {
            GitResult told = git.run(NOTHING, 1 << 16, "var", "GIT_COMMITTER_IDENT");
            Matcher ident = IDENT.matcher(told.text().strip());
            String user = System.getProperty("user.name", "seedbed").replaceAll("[^A-Za-z0-9._-]", "_");
            known = told.isSuccess() && ident.matches() ? ident.group(1) : user + " <" + user + "@localhost>";
            who = known;
        }
        return known + " " + Instant.now().getEpochSecond() + " +0000";
    }
}
