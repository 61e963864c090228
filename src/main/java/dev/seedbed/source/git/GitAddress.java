package dev.seedbed.source.git;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The address of a repository: `git+https://host/path.git`, `git+ssh://git@host/path.git` or
/// `git+file:///path.git`. May name a user, never a password.
///
/// @param url as `git` is told
/// @param shown as people are told, without user
public record GitAddress(String url, String shown) {
    private static final String START = "git+";
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9a-fA-F:.]+]");
    private static final Pattern PATH = Pattern.compile("(?:/[^\\p{Cntrl}?#]+)+/?");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1]");
    private static final String EXAMPLE = "such-as:git+https://example.com/team/data.git";

    /// Schemes of addresses.
    public static final List<String> SCHEMES = List.of("git+https", "git+http", "git+ssh", "git+file");

    /// Whether a word of the command line is meant as such an address.
    public static boolean isOne(String text) {
        return SCHEMES.stream().anyMatch(scheme -> text.toLowerCase(Locale.ROOT).startsWith(scheme + ":"));
    }

    /// @throws OperationFailedException with `InvalidInput`
    public static GitAddress of(String text) throws OperationFailedException {
        try {
            return of(new URI(text.strip()));
        } catch (URISyntaxException _) {
            // Its message has the whole text, with any password in it.
            throw invalid(withoutUser(text), EXAMPLE);
        }
    }

    /// @throws OperationFailedException with `InvalidInput`
    public static GitAddress of(URI address) throws OperationFailedException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String shown = withoutUser(address.toString());
        String path = address.getPath() == null ? "" : address.getPath();
        if (!SCHEMES.contains(scheme)
                || !PATH.matcher(path).matches()
                || path.contains("/../")
                || address.getRawQuery() != null
                || address.getRawFragment() != null) {
            throw invalid(shown, EXAMPLE);
        }
        String kind = scheme.substring(START.length());
        if (kind.equals("file")) {
            if (address.getRawAuthority() != null && !address.getRawAuthority().isEmpty()) {
                throw invalid(shown, "such-as:git+file:///srv/team/data.git");
            }
            return new GitAddress("file://" + address.getRawPath(), START + "file://" + address.getRawPath());
        }
        String user = address.getRawUserInfo() == null ? "" : address.getRawUserInfo();
        String host = address.getHost() == null ? "" : address.getHost();
        if (!HOST.matcher(host).matches()
                || !user.isEmpty() && !USER.matcher(user).matches()) {
            throw invalid(shown, user.contains(":") ? "git-no-password" : EXAMPLE);
        }
        if (kind.equals("http") && !LOOPBACK.matcher(host).matches()) {
            throw invalid(shown, "https-only");
        }
        String place = host + (address.getPort() < 0 ? "" : ":" + address.getPort()) + address.getRawPath();
        return new GitAddress(kind + "://" + (user.isEmpty() ? "" : user + "@") + place, START + kind + "://" + place);
    }

    private static OperationFailedException invalid(String shown, String reason) {
        return new OperationFailedException(new Failure.InvalidInput("address", shown, reason));
    }

    private static String withoutUser(String text) {
        return text.replaceAll("//[^/@]*@", "//");
    }

    /// The server; empty for a folder.
    String host() {
        String host = URI.create(url).getHost();
        return host == null ? "" : host;
    }

    /// Whether it is a folder, where the user's own `git` does what otherwise a server does.
    public boolean isFolder() {
        return url.startsWith("file:");
    }

    /// The last part of the path, without `.git`.
    public String name() {
        String path = url.replaceAll("/+$", "").replaceAll("\\.git$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// As it may be shown.
    @Override
    public String toString() {
        return shown;
    }
}
