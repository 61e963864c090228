package dev.seedbed.seeding.server;

import dev.seedbed.library.dump.DumpInfo;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Names and passwords that a plan makes up.
public final class PlanNames {
    private static final SecureRandom RANDOM = new SecureRandom();
    /// Only characters that every entrypoint, URI and shell takes as they are; no look-alikes.
    private static final String PASSWORD_CHARACTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD_LENGTH = 24;
    private static final int NAME_LIMIT = 60;

    private PlanNames() {}

    public static String newPassword() {
        var password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(PASSWORD_CHARACTERS.charAt(RANDOM.nextInt(PASSWORD_CHARACTERS.length())));
        }
        return password.toString();
    }

    /// `shop-2026-11.sql.gz` becomes `shop`: no extensions, no date at the end.
    public static String stem(String fileName) {
        String name = fileName.replaceFirst(
                "(?i)(\\.(sql|dump|backup|tar|tgz|txz|tzst|tbz2|zip|pgdump|custom|gz|xz|zst|bz2|zstd))+$", "");
        String undated = name.replaceFirst("[-_. ]*(19|20)\\d\\d[-_.]?\\d\\d([-_.]?\\d\\d)?([-_.T ]?\\d{2,6}Z?)*$", "");
        String stem = undated.isBlank() ? name : undated;
        return stem.isBlank() ? "database" : stem.length() > NAME_LIMIT ? stem.substring(0, NAME_LIMIT) : stem;
    }

    /// What files are called together where nobody named a folder: the one file, or all of them.
    public static String seed(List<DumpInfo> files) {
        return files.stream().map(DumpInfo::fileName).collect(Collectors.joining(", "));
    }

    /// `base`, or `base-2`, `base-3`, … where that is taken.
    public static String free(String base, Set<String> taken) {
        String name = base;
        for (int i = 2; taken.contains(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    /// A name the engine accepts for a container.
    public static String container(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9_.-]+", "_").replaceFirst("^[^A-Za-z0-9]+", "");
        return safe.length() < 2 ? "seedbed-db" + (safe.isEmpty() ? "" : "-" + safe) : safe;
    }

    /// An identifier that needs no quotes in any of the servers.
    static String database(String stem) {
        String safe =
                stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_").replaceFirst("^[^a-z]+", "");
        return safe.isEmpty() ? "data" : safe;
    }
}
