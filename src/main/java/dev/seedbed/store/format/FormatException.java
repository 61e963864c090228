package dev.seedbed.store.format;

import java.io.IOException;

/// What was read is no package of this format.
public final class FormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /// A reason of its own: only a later version of this program can read it.
    public static final String TOO_NEW = "too-new";

    private final String part;
    private final String reason;

    /// @param part what is wrong, such as a path
    /// @param reason as in `StoreDamaged`, or [#TOO_NEW] with the format after a colon
    public FormatException(String part, String reason) {
        super(part + ": " + reason);
        this.part = part;
        this.reason = reason;
    }

    static FormatException malformed(String part, String why) {
        return new FormatException(part, "not-readable:" + why);
    }

    static FormatException tooLarge(String part, long size) {
        return new FormatException(part, "too-large:" + size);
    }

    public String part() {
        return part;
    }

    public String reason() {
        return reason;
    }
}
