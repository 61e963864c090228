package dev.seedbed.source.web;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The address of a file: `https://host/dump.sql.gz`, with a checksum behind it where that is known
/// (`#sha256=…`). User and password may stand in it; nothing that is shown or written down has them, nor the query,
/// in which signed addresses have their signature.
public final class WebAddress {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
    private static final Pattern LOGIN = Pattern.compile("//[^/?#]*@");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final String CHECKSUM = "sha256=";

    private final URI target;
    private final String login;
    private final String sha256;

    private WebAddress(URI target, String login, String sha256) {
        this.target = target;
        this.login = login;
        this.sha256 = sha256;
    }

    /// Whether a word of the command line is meant as an address.
    public static boolean isOne(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /// @throws OperationFailedException with `InvalidInput`
    public static WebAddress of(String text) throws OperationFailedException {
        try {
            return of(new URI(text.strip()));
        } catch (URISyntaxException _) {
            // Its message has the whole text, with any password in it.
            throw new OperationFailedException(
                    new Failure.InvalidInput("address", hidden(text), "such-as:https://example.com/dump.sql.gz"));
        }
    }

    /// @throws OperationFailedException with `InvalidInput`
    public static WebAddress of(URI address) throws OperationFailedException {
        String shown = shown(address);
        String host = address.getHost();
        if (host == null || !isOne(address.toString())) {
            throw new OperationFailedException(
                    new Failure.InvalidInput("address", shown, "such-as:https://example.com/dump.sql.gz"));
        }
        if (!isSafe(address)) {
            throw new OperationFailedException(new Failure.InvalidInput("address", shown, "https-only"));
        }
        String fragment = address.getRawFragment() == null ? "" : address.getRawFragment();
        String login = address.getUserInfo() == null ? "" : address.getUserInfo();
        var bare = new WebAddress(withoutLogin(address), login, "");
        return fragment.startsWith(CHECKSUM) ? bare.withSha256(fragment.substring(CHECKSUM.length())) : bare;
    }

    /// The same address with a checksum that its file has to have.
    ///
    /// @throws OperationFailedException with `InvalidInput` for what is none, or another one than it has
    public WebAddress withSha256(String given) throws OperationFailedException {
        String digits = given.strip().toLowerCase(Locale.ROOT);
        if (!SHA_256.matcher(digits).matches() || !sha256.isEmpty() && !sha256.equals(digits)) {
            throw new OperationFailedException(new Failure.InvalidInput("checksum", given, "no-checksum"));
        }
        return new WebAddress(target, login, digits);
    }

    /// In the clear only to this computer.
    static boolean isSafe(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                || address.getHost() != null
                        && LOOPBACK.matcher(address.getHost()).matches();
    }

    private static URI withoutLogin(URI address) {
        String authority = address.getRawAuthority();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return URI.create(
                address.getScheme() + "://" + authority.substring(authority.lastIndexOf('@') + 1) + path + query);
    }

    private static String hidden(String text) {
        return LOGIN.matcher(text).replaceFirst("//");
    }

    /// An address as it is shown: without login, query and checksum.
    static String shown(URI address) {
        String text = hidden(address.toString());
        int end = text.indexOf('?') < 0 ? text.indexOf('#') : text.indexOf('?');
        return end < 0 ? text : text.substring(0, end);
    }

    /// What is asked for: without login and checksum.
    URI target() {
        return target;
    }

    /// The header that logs in; empty without user.
    Optional<String> authorization() {
        return login.isEmpty()
                ? Optional.empty()
                : Optional.of("Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    /// The checksum that the file has to have, as 64 lower-case digits; empty where none was given.
    public String sha256() {
        return sha256;
    }

    /// Names the address and the user, but not their password.
    String identity() {
        return target + "\n" + login.split(":", 2)[0];
    }

    /// As it may be shown.
    @Override
    public String toString() {
        return shown(target);
    }
}
