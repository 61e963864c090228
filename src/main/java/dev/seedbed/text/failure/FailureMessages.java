package dev.seedbed.text.failure;

import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the texts of all failures have in common: title, reason and next step by one key, and the texts for the names
/// that failures are made of, which are in the bundle of any subject (`failure.what.volume`,
/// `enginefailure.action.ping`).
record FailureMessages(Messages messages, Formats formats) {
    /// The bundles with texts of failures.
    static final List<String> SUBJECTS = Messages.FEATURES.stream()
            .filter(feature -> feature.endsWith("failure"))
            .toList();

    private static final Pattern NAMED_REASON = Pattern.compile("([a-z][a-z -]*)(?::(\\S.*))?");

    FailureMessage message(String key, String... arguments) {
        Object[] all = arguments;
        return new FailureMessage(
                messages.get(key + ".title", all).strip(),
                messages.get(key + ".why", all).strip(),
                messages.get(key + ".next", all).strip());
    }

    /// For a case with a text for each constant of an enum: `key` ends with a dot.
    FailureMessage message(String key, Enum<?> reason, String... arguments) {
        return message(key + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }

    String what(String what) {
        return known(".what.", what);
    }

    String field(String field) {
        return known(".field.", field);
    }

    String action(String action) {
        return known(".action.", action);
    }

    /// A name of ours that has no text is reported as `other`, never as it stands in the code.
    private String known(String kind, String name) {
        return messages.get(key(kind, name).or(() -> key(kind, "other")).orElseThrow());
    }

    /// A name of ours, perhaps with a fact after a colon; else what a program said, which stays as it is.
    String reason(String reason) {
        Matcher named = NAMED_REASON.matcher(reason);
        if (!named.matches()) {
            return reason;
        }
        return key(".reason.", named.group(1))
                .map(key -> named.group(2) == null ? messages.get(key) : messages.get(key, named.group(2)))
                .orElse(reason);
    }

    private Optional<String> key(String kind, String name) {
        return SUBJECTS.stream()
                .map(subject -> subject + kind + name.replace(' ', '-'))
                .filter(messages::has)
                .findFirst();
    }

    String detail(String detail) {
        return detail.isBlank() ? "" : messages.get("failure.detail", reason(detail));
    }

    String list(List<String> items) {
        return items.isEmpty() ? messages.get("failure.none") : String.join(", ", items);
    }

    /// The last part of a path: anyone who reads it has chosen the file.
    static String name(Path file) {
        Path last = file.getFileName();
        return path(last == null ? file : last);
    }

    /// A path with what a terminal or a label could stumble over made visible.
    static String path(Path file) {
        return file.toString().replace("\n", "\u23ce").replace("\r", "\u23ce");
    }
}
