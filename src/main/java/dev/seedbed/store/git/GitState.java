package dev.seedbed.store.git;

import dev.seedbed.source.git.GitRepository;
import dev.seedbed.source.git.TreeFile;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.task.OperationFailedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files of a package in one commit of the branch.
///
/// @param commit empty where there is no branch yet
record GitState(GitLayout layout, String commit, Map<String, TreeFile> files) {

    /// Of a commit that is here.
    static GitState read(GitRepository repository, GitLayout layout, String commit)
            throws OperationFailedException, InterruptedException {
        var files = new LinkedHashMap<String, TreeFile>();
        if (!commit.isEmpty()) {
            repository.files(commit, layout.folder()).forEach(file -> files.put(file.path(), file));
        }
        return new GitState(layout, commit, files);
    }

    Optional<TreeFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    List<PublishedVersion> versions() {
        return files.keySet().stream()
                .flatMap(path -> layout.version(path).stream())
                .toList();
    }
}
