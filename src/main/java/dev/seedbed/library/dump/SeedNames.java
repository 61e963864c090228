package dev.seedbed.library.dump;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What names of files promise. Only content decides; names say what is worth a look.
public final class SeedNames {
    private static final Pattern MEANT = Pattern.compile(
            ".*\\.(sql(\\.(gz|xz|zst|bz2|gzip))?|(dump|pgdump|backup|custom|rdb|aof|resp|redis|valkey)(\\.(gz|xz|zst|bz2))?)",
            Pattern.DOTALL);
    /// What the entrypoints of the official images run by themselves; bzip2 by MySQL's only.
    private static final Pattern RUN = Pattern.compile(".*\\.sql(\\.(gz|xz|zst|bz2))?", Pattern.DOTALL);
    private static final Pattern MAYBE = Pattern.compile(
            ".*\\.(gz|xz|zst|bz2|tar|tgz|txz|tzst|tbz2|zip|bak|db|pg|dmp|mysql|psql|txt)|[^.]*", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})[-_. ].*", Pattern.DOTALL);

    /// Numbers first and by value, so that `2_b` comes before `10_a`; then by name.
    public static final Comparator<Path> NATURAL =
            Comparator.comparingLong(SeedNames::number).thenComparing(SeedNames::name);

    private SeedNames() {}

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    public static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    public static boolean isShellScript(Path path) {
        return name(path).toLowerCase(Locale.ROOT).endsWith(".sh");
    }

    /// Whether the name says dump, so that unfit content is worth a word.
    public static boolean isMeantAsSeed(Path path) {
        return MEANT.matcher(name(path).toLowerCase(Locale.ROOT)).matches();
    }

    /// Whether an entrypoint runs a file of this name; it goes by the name, and case counts.
    public static boolean isRun(Path path) {
        return RUN.matcher(name(path)).matches();
    }

    /// Whether a look inside is worth it although the name does not say dump.
    public static boolean mayBeSeed(Path path) {
        return MAYBE.matcher(name(path).toLowerCase(Locale.ROOT)).matches();
    }

    /// Whether the name starts with an ordinal number, which the year of a date is not.
    public static boolean isNumbered(Path path) {
        Matcher matcher = NUMBERED.matcher(name(path));
        return matcher.matches() && !matcher.group(1).matches("(19|20)\\d\\d");
    }

    private static long number(Path path) {
        Matcher matcher = NUMBERED.matcher(name(path));
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : Long.MAX_VALUE;
    }
}
