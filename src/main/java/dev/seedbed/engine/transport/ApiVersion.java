package dev.seedbed.engine.transport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A version of the engine's API, such as 1.41.
public record ApiVersion(int major, int minor) implements Comparable<ApiVersion> {
    /// The one to speak where the engine does.
    static final ApiVersion PREFERRED = new ApiVersion(1, 44);

    /// The newest whose changes were read and touch nothing in use here.
    public static final ApiVersion HIGHEST = new ApiVersion(1, 52);

    /// The oldest that has all the calls in use.
    public static final ApiVersion LOWEST = new ApiVersion(1, 40);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

    /// @return null where `text` is no version
    static @Nullable public ApiVersion parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? new ApiVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
    }

    /// Picks the version nearest to the preferred one that both sides speak.
    ///
    /// @return null where there is none
    static @Nullable public ApiVersion common(ApiVersion engineLowest, ApiVersion engineHighest) {
        ApiVersion version = engineHighest.compareTo(PREFERRED) < 0 ? engineHighest : PREFERRED;
        if (version.compareTo(engineLowest) < 0) {
            version = engineLowest;
        }
        boolean spoken = version.compareTo(LOWEST) >= 0
                && version.compareTo(HIGHEST) <= 0
                && version.compareTo(engineHighest) <= 0;
        return spoken ? version : null;
    }

    @Override
    public int compareTo(ApiVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
