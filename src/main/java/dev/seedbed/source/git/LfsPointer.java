package dev.seedbed.source.git;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What git has in place of a large file.
///
/// @param oid SHA-256 of the file, 64 small hexadecimal digits
public record LfsPointer(String oid, long bytes) {
    /// No honest pointer is longer.
    public static final int LONGEST = 1024;

    private static final Pattern FORM = Pattern.compile(
            "version https://(?:git-lfs\\.github\\.com|hawser\\.github\\.com)/spec/v1\n(?:ext-[^\n]*\n)*"
                    + "oid sha256:([0-9a-f]{64})\nsize (\\d{1,18})\n?");

    /// Empty where it is a file by itself.
    public static Optional<LfsPointer> parse(byte[] content) {
        if (content.length > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(new String(content, StandardCharsets.UTF_8));
        return form.matches()
                ? Optional.of(new LfsPointer(form.group(1), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    /// As git has it.
    public byte[] content() {
        return "version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize %d\n"
                .formatted(oid, bytes)
                .getBytes(StandardCharsets.UTF_8);
    }
}
