package dev.seedbed.text;

import dev.seedbed.task.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts every [Failure] into words. The switch has no default, so a new case does not compile without words.
///
/// Immutable and safe for use by any thread.
public final class FailureText {
    private static final Pattern NAMED_REASON = Pattern.compile("([a-z][a-z -]*)(?::(\\S.*))?");

    private final Messages messages;
    private final Formats formats;

    public FailureText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public FailureMessage words(Failure failure) {
        return switch (failure) {
            case Failure.EngineUnreachable f ->
                words("failure.engine-unreachable." + id(f.reason()), f.context(), f.endpoint(), detail(f.detail()));
            case Failure.EngineVersionUnsupported f ->
                words("failure.engine-version", f.endpoint(), f.engineApi(), f.neededApi());
            case Failure.ContextUnknown f ->
                words("failure.context-unknown", f.context(), f.askedBy(), list(f.known()));
            case Failure.ContextUnreadable f -> words("failure.context-unreadable", path(f.file()), reason(f.reason()));
            case Failure.EngineRefused f ->
                words("failure.engine-refused", action(f.action()), Integer.toString(f.status()), f.message());
            case Failure.EngineTimedOut f ->
                words("failure.engine-timed-out", action(f.action()), formats.duration(f.waited()));
            case Failure.NotFound f -> words("failure.not-found", what(f.what()), name(f.what(), f.name()));
            case Failure.NameInUse f -> words("failure.name-in-use", what(f.what()), f.name());
            case Failure.ImageUnavailable f ->
                words(
                        f.alternatives().isEmpty() ? "failure.image-unavailable" : "failure.image-replaceable",
                        f.image(),
                        reason(f.reason()),
                        list(f.alternatives()));
            case Failure.HelperImageMissing f -> words("failure.helper-image-missing", f.image(), detail(f.reason()));
            case Failure.ImageNotADatabase f -> words("failure.image-not-a-database", f.image());
            case Failure.PortInUse f -> words("failure.port-in-use", Integer.toString(f.port()));
            case Failure.SeedUnreadable f -> words("failure.seed-unreadable", path(f.file()), reason(f.reason()));
            case Failure.SeedUnfit f ->
                words("failure.seed-unfit." + id(f.reason()), name(f.file()), detail(f.detail()));
            case Failure.RestoreFailed f -> restoreFailed(f);
            case Failure.CheckFailed f -> words("failure.check-failed", f.database(), reason(f.reason()));
            case Failure.ServerEnded f ->
                words(
                        "failure.server-ended",
                        f.container(),
                        Long.toString(f.exitCode()),
                        f.log().isEmpty() ? "" : detail(f.log().getLast()));
            case Failure.SeedKept f ->
                words(
                        f.message().isEmpty() ? "failure.seed-kept-silent" : "failure.seed-kept",
                        f.database(),
                        f.snapshot(),
                        f.account(),
                        f.message());
            case Failure.NotReadyInTime f -> words("failure.not-ready", formats.duration(f.waited()));
            case Failure.NoSpace f ->
                words(
                        f.neededBytes() < 0 || f.freeBytes() < 0 ? "failure.no-space-left" : "failure.no-space",
                        f.where(),
                        formats.size(Math.max(0, f.neededBytes())),
                        formats.size(Math.max(0, f.freeBytes())));
            case Failure.InvalidInput f -> invalidInput(f);
            case Failure.ArchiveUnfit f ->
                words("failure.archive-unfit." + id(f.reason()), name(f.file()), detail(f.detail()));
            case Failure.VolumeWritten f -> words("failure.volume-written", f.volume(), list(f.writers()));
            case Failure.WrongState f ->
                words("failure.wrong-state", what(f.what()), name(f.what(), f.name()), reason(f.state()));
            case Failure.Busy f -> words(f.brokenOff() ? "failure.busy-broken-off" : "failure.busy", f.database());
            case Failure.SeedHeld f ->
                words(
                        f.computer().isEmpty() ? "failure.seed-held" : "failure.seed-held-elsewhere",
                        f.name(),
                        Long.toString(f.process()),
                        f.computer());
            case Failure.EndedElsewhere f ->
                words(f.left() ? "failure.ended-elsewhere-left" : "failure.ended-elsewhere", f.name());
            case Failure.NotFreezable f -> words("failure.not-freezable." + id(f.obstacle()), f.database(), f.detail());
            case Failure.ConnectionFailed f -> connectionFailed(f);
            case Failure.LoginRefused f ->
                words("failure.login-refused." + id(f.reason()), f.database(), f.account(), f.message());
            case Failure.QueryFailed f -> words("failure.query", f.message(), f.sqlState());
            case Failure.QueryTimedOut f -> words("failure.query-timed-out", formats.duration(f.limit()));
            case Failure.QueryNotAllowed f -> words("failure.query-not-allowed." + id(f.reason()), f.word());
            case Failure.LocalFile f ->
                f.file() == null
                        ? words("failure.local", "", reason(f.reason()))
                        : words("failure.local-file", path(f.file()), reason(f.reason()));
            case Failure.VolumeUnusable f ->
                words("failure.volume-unusable." + id(f.trouble()), f.volume(), f.message());
            case Failure.VolumeHeld f -> words("failure.volume-held." + id(f.obstacle()), f.volume(), f.detail());
            case Failure.DataUnfit f -> words("failure.data-unfit." + id(f.reason()), f.data(), f.detail(), f.other());
            case Failure.Unexpected f -> words("failure.unexpected", f.summary(), f.code());
        };
    }

    private FailureMessage invalidInput(Failure.InvalidInput f) {
        if (f.field().equals("confirmation")) {
            return words("failure.not-confirmed", reason(f.reason()));
        }
        String key = f.value().isEmpty() ? "failure.invalid-input-empty" : "failure.invalid-input";
        return words(key, field(f.field()), f.value(), reason(f.reason()));
    }

    private FailureMessage restoreFailed(Failure.RestoreFailed f) {
        String key =
                f.file().isEmpty() ? "failure.restore" : f.line() < 0 ? "failure.restore-file" : "failure.restore-line";
        return words(key, f.file(), formats.number(Math.max(0, f.line())), f.message());
    }

    /// Names what is known, and never nothing.
    private FailureMessage connectionFailed(Failure.ConnectionFailed f) {
        String about = f.database().isEmpty() ? f.address() : f.database();
        FailureMessage words = words("failure.connection", about, f.address(), f.message());
        String title = about.isEmpty() ? messages.get("failure.connection.title-unnamed") : words.title();
        String why = f.message().isEmpty()
                ? messages.get("failure.connection.why-silent")
                : f.address().isEmpty()
                        ? messages.get("failure.connection.why-said", f.message())
                        : words.explanation();
        return new FailureMessage(title, why, words.nextStep());
    }

    private FailureMessage words(String key, String... arguments) {
        Object[] all = arguments;
        return new FailureMessage(
                messages.get(key + ".title", all).strip(),
                messages.get(key + ".why", all).strip(),
                messages.get(key + ".next", all).strip());
    }

    /// Volumes without a name have 64 digits as well, but are found by all of them only.
    private static String name(String what, String name) {
        return what.equals("container") ? Formats.shortId(name) : name;
    }

    private String what(String what) {
        return known("failure.what.", what);
    }

    private String field(String field) {
        return known("failure.field.", field);
    }

    private String action(String action) {
        return known("failure.action.", action);
    }

    /// A name of ours that has no words is reported as `other`, never as it stands in the code.
    private String known(String prefix, String name) {
        String key = prefix + name.replace(' ', '-');
        return messages.get(messages.has(key) ? key : prefix + "other");
    }

    /// A name of ours, perhaps with a fact after a colon; else what a program said, which stays as it is.
    private String reason(String reason) {
        Matcher named = NAMED_REASON.matcher(reason);
        if (named.matches()) {
            String key = "failure.reason." + named.group(1).replace(' ', '-');
            if (messages.has(key)) {
                return named.group(2) == null ? messages.get(key) : messages.get(key, named.group(2));
            }
        }
        return reason;
    }

    private String detail(String detail) {
        return detail.isBlank() ? "" : messages.get("failure.detail", reason(detail));
    }

    private String list(List<String> items) {
        return items.isEmpty() ? messages.get("failure.none") : String.join(", ", items);
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The last part of a path: anyone who reads it has chosen the file.
    private static String name(Path file) {
        Path last = file.getFileName();
        return path(last == null ? file : last);
    }

    /// A path with what a terminal or a label could stumble over made visible.
    private static String path(@Nullable Path file) {
        return file == null ? "" : file.toString().replace("\n", "\u23ce").replace("\r", "\u23ce");
    }
}
