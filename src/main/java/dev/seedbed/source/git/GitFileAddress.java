package dev.seedbed.source.git;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file in a repository: `git+https://example.com/team/data.git#v8:dumps/shop.sql.gz`.
///
/// @param version a branch or tag; empty for the branch that the repository shows first
public record GitFileAddress(GitAddress repository, String version, String path) {
    private static final Pattern FORM = Pattern.compile("([^#]+)#(?:([^:]*):)?([^:]+)");
    private static final Pattern VERSION = Pattern.compile("(?!-)(?!.*\\.\\.)(?!.*//)[\\w@+.][\\w@+./-]{0,199}");
    private static final Pattern PATH =
            Pattern.compile("(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!\\.git/)[^/\\\\\\p{Cntrl}:]+(?:/[^/\\\\\\p{Cntrl}:]+)*");
    private static final String EXAMPLE = "such-as:git+https://example.com/team/data.git#main:dumps/shop.sql.gz";
    private static final int LONGEST = 400;

    public GitFileAddress {
        if (!isVersion(version) || !isPath(path)) {
            throw new IllegalArgumentException(version + ":" + path);
        }
    }

    static boolean isVersion(String text) {
        return text.isEmpty() || VERSION.matcher(text).matches();
    }

    static boolean isPath(String text) {
        return text.length() <= LONGEST && PATH.matcher(text).matches();
    }

    /// @throws OperationFailedException with `InvalidInput`
    public static GitFileAddress of(String text) throws OperationFailedException {
        Matcher form = FORM.matcher(text.strip());
        String version = form.matches() && form.group(2) != null ? form.group(2) : "";
        if (!form.matches() || !isVersion(version) || !isPath(form.group(3))) {
            throw new OperationFailedException(
                    new Failure.InvalidInput("address", text.replaceAll("//[^/@]*@", "//"), EXAMPLE));
        }
        return new GitFileAddress(GitAddress.of(form.group(1)), version, form.group(3));
    }

    /// The last part of the path.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// As it may be shown and typed.
    @Override
    public String toString() {
        return repository + "#" + (version.isEmpty() ? "" : version + ":") + path;
    }
}
