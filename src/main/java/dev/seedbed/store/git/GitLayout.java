package dev.seedbed.store.git;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where things of one package are in the branch: an OCI image layout in a folder of its own, and beside it a file for
/// each version, which names it. The folder's ending keeps packages apart of which one is called like a part of the
/// other.
record GitLayout(PackageName name) {
    static final String BRANCH = "refs/heads/seedbed";

    private static final String END = ".oci";
    private static final Pattern VERSION = Pattern.compile("versions/(.{1,64})--([0-9a-f]{64})");
    private static final Pattern PACKAGE = Pattern.compile("(.+)\\.oci/versions/[^/]+");

    /// The package that a file of the branch names a version of.
    static Optional<PackageName> packageOf(String path) {
        Matcher version = PACKAGE.matcher(path);
        return version.matches() ? PackageName.parse(version.group(1)) : Optional.empty();
    }

    String folder() {
        return name + END;
    }

    String path(String inside) {
        return folder() + "/" + inside;
    }

    String blob(Digest digest) {
        return path("blobs/sha256/" + digest.hex());
    }

    String latest() {
        return path("latest");
    }

    String version(PublishedVersion version) {
        return path("versions/" + version.tag() + "--" + version.manifest().hex());
    }

    /// What a file names; empty for all others.
    Optional<PublishedVersion> version(String path) {
        Matcher version = VERSION.matcher(path.substring(Math.min(path.length(), folder().length() + 1)));
        return version.matches()
                ? Tag.parse(version.group(1)).map(tag -> new PublishedVersion(tag, new Digest(version.group(2))))
                : Optional.empty();
    }

    /// The tag of git by which ordinary tools find a version.
    String gitTag(Tag tag) {
        return "refs/tags/" + name + "@" + tag;
    }
}
