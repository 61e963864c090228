package dev.seedbed.source.git;

import dev.seedbed.library.dump.SeedNames;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The dumps in a repository: its branches and tags are their versions. Large ones that git-lfs keeps are known by
/// their size, and fetched one by one.
///
/// Blocks. Safe for use by several threads and programs.
public final class GitDumps {
    private static final String BRANCHES = "refs/heads/";
    private static final String TAGS = "refs/tags/";
    private static final int MOST_VERSIONS = 40;
    private static final int MOST_DUMPS = 2000;

    private final GitRepository repository;
    private final FetchedFiles fetched;
    private final SeenDumps seen;

    public GitDumps(GitRepository repository) {
        this.repository = repository;
        this.fetched = new FetchedFiles(repository);
        this.seen = new SeenDumps(repository);
    }

    /// What a repository had.
    ///
    /// @param when it answered
    public record Seen(List<GitDump> dumps, Instant when) {
        public Seen {
            dumps = List.copyOf(dumps);
        }
    }

    /// What [#list] found when it last did; empty where it never did. Does not reach the repository.
    public Optional<Seen> seen() {
        return seen.read();
    }

    /// Hears how far a fetch is, on the thread that fetches.
    @FunctionalInterface
    public interface Progress {
        void at(long doneBytes, long totalBytes);
    }

    /// All dumps of the branch that the repository shows first, then those that other branches and tags have instead;
    /// of forty versions at most. Those in stores of packages are left out.
    public List<GitDump> list() throws OperationFailedException, InterruptedException {
        return repository.alone(() -> {
            Map<String, String> refs = versions(repository.refs(), repository.defaultBranch());
            repository.fetch(refs);
            var found = new LinkedHashMap<String, Found>();
            for (Map.Entry<String, String> ref : refs.entrySet()) {
                for (TreeFile file : repository.files(ref.getValue())) {
                    if (isDump(file.path()) && found.size() < MOST_DUMPS) {
                        found.computeIfAbsent(file.path() + "\n" + file.object(), _ -> new Found(file))
                                .versions
                                .add(name(ref.getKey()));
                    }
                }
            }
            var dumps = new ArrayList<SeenDumps.One>();
            for (Found one : found.values()) {
                GitContent content = content(one.file);
                dumps.add(new SeenDumps.One(one.versions, one.file.path(), content.bytes(), content.id()));
            }
            dumps.sort(Comparator.comparing(SeenDumps.One::path));
            seen.keep(dumps);
            return dumps.stream().map(this::dump).toList();
        });
    }

    private static final class Found {
        private final TreeFile file;
        private final List<String> versions = new ArrayList<>();

        Found(TreeFile file) {
            this.file = file;
        }
    }

    private GitDump dump(SeenDumps.One one) {
        var address = new GitFileAddress(repository.address(), one.versions().getFirst(), one.path());
        return new GitDump(address, one.versions(), one.bytes(), fetched.find(one.id(), one.path()));
    }

    private static Map<String, String> versions(Map<String, String> refs, String first) {
        var versions = new LinkedHashMap<String, String>();
        Optional.ofNullable(refs.get(BRANCHES + first)).ifPresent(commit -> versions.put(BRANCHES + first, commit));
        refs.forEach((ref, commit) -> {
            boolean isVersion =
                    (ref.startsWith(BRANCHES) || ref.startsWith(TAGS)) && GitFileAddress.isVersion(name(ref));
            if (isVersion && versions.size() < MOST_VERSIONS) {
                versions.putIfAbsent(ref, commit);
            }
        });
        return versions;
    }

    private static String name(String ref) {
        return ref.substring(ref.startsWith(TAGS) ? TAGS.length() : BRANCHES.length());
    }

    private static boolean isDump(String path) {
        return GitFileAddress.isPath(path)
                && !path.contains(".oci/")
                && SeedNames.isMeantAsSeed(Path.of(path))
                && !path.startsWith(".")
                && !path.contains("/.");
    }

    private GitContent content(TreeFile file) throws OperationFailedException, InterruptedException {
        return new GitContent(
                file,
                file.bytes() > LfsPointer.LONGEST
                        ? Optional.empty()
                        : LfsPointer.parse(repository.content(file, LfsPointer.LONGEST)));
    }

    /// Fetches one dump, unless it is here; an interruption keeps what has come for the next time.
    ///
    /// @throws OperationFailedException with `NotFound` where the repository has no such file in this version
    public Path fetch(GitFileAddress address, Progress progress) throws OperationFailedException, InterruptedException {
        var files = new ArrayList<TreeFile>();
        Optional<TreeFile> file = repository.alone(() -> {
            files.addAll(repository.files(commit(address)));
            return files.stream()
                    .filter(one -> one.path().equals(address.path()))
                    .findFirst();
        });
        if (file.isEmpty()) {
            throw new OperationFailedException(new Failure.NotFound("file", address.toString()));
        }
        GitContent content = content(file.get());
        String lfsUrl = content.pointer().isEmpty() ? null : new LfsSettings(repository).url(files);
        Path here = fetched.fetch(content, lfsUrl, progress::at);
        repository.objects().forgetOld();
        return here;
    }

    private String commit(GitFileAddress address) throws OperationFailedException, InterruptedException {
        String version = address.version().isEmpty() ? repository.defaultBranch() : address.version();
        Map<String, String> refs = repository.refs(TAGS + version, BRANCHES + version);
        for (String ref : List.of(BRANCHES + version, TAGS + version)) {
            String commit = refs.get(ref);
            if (commit != null) {
                repository.fetch(ref, commit);
                return commit;
            }
        }
        throw new OperationFailedException(new Failure.NotFound("version", address.repository() + "#" + version));
    }
}
