package dev.seedbed.text.failure;

import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.SourceFailure;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;

/// Puts every [Failure] into words. No switch has a default, so a new case does not compile without a text. Each
/// subject has its own class and bundle; the cases that belong to none are here.
///
/// Immutable and safe for use by any thread.
public final class FailureText {
    private final FailureMessages texts;

    public FailureText(Messages messages, Formats formats) {
        texts = new FailureMessages(messages, formats);
    }

    /// Why one thing in particular could not be used, such as a row: a name of ours in words, else what a program said.
    public String reason(String reason) {
        return texts.reason(reason);
    }

    public FailureMessage message(Failure failure) {
        return switch (failure) {
            case EngineFailure f -> new EngineFailureText(texts).message(f);
            case ImageFailure f -> new ImageFailureText(texts).message(f);
            case SeedFailure f -> new SeedFailureText(texts).message(f);
            case RestoreFailure f -> new RestoreFailureText(texts).message(f);
            case SnapshotFailure f -> new SnapshotFailureText(texts).message(f);
            case VolumeFailure f -> new VolumeFailureText(texts).message(f);
            case DataFailure f -> new DataFailureText(texts).message(f);
            case SourceFailure f -> new SourceFailureText(texts).message(f);
            case StoreFailure f -> new StoreFailureText(texts).message(f);
            case InputFailure f -> new InputFailureText(texts).message(f);
            case BuildFailure f -> new BuildFailureText(texts).message(f);
            case QueryFailure f -> new QueryFailureText(texts).message(f);
            case Failure.NotFound f ->
                texts.message("failure.not-found", texts.what(f.what()), name(f.what(), f.name()));
            case Failure.NameInUse f -> texts.message("failure.name-in-use", texts.what(f.what()), f.name());
            case Failure.InvalidInput f -> invalidInput(f);
            case Failure.WrongState f ->
                texts.message(
                        "failure.wrong-state", texts.what(f.what()), name(f.what(), f.name()), texts.reason(f.state()));
            case Failure.PortInUse f -> texts.message("failure.port-in-use", Integer.toString(f.port()));
            case Failure.NoSpace f ->
                texts.message(
                        f.neededBytes() < 0 || f.freeBytes() < 0 ? "failure.no-space-left" : "failure.no-space",
                        f.where(),
                        texts.formats().size(Math.max(0, f.neededBytes())),
                        texts.formats().size(Math.max(0, f.freeBytes())));
            case Failure.LocalFile f ->
                f.file() == null
                        ? texts.message("failure.local", "", texts.reason(f.reason()))
                        : texts.message("failure.local-file", FailureMessages.path(f.file()), texts.reason(f.reason()));
            case Failure.Unexpected f -> texts.message("failure.unexpected", f.summary(), f.code());
        };
    }

    private FailureMessage invalidInput(Failure.InvalidInput f) {
        if (f.field().equals("confirmation")) {
            return texts.message("failure.not-confirmed", texts.reason(f.reason()));
        }
        String key = f.value().isEmpty() ? "failure.invalid-input-empty" : "failure.invalid-input";
        return texts.message(key, texts.field(f.field()), f.value(), texts.reason(f.reason()));
    }

    /// Volumes without a name have 64 digits as well, but are found by all of them only.
    private static String name(String what, String name) {
        return what.equals("container") ? Formats.shortId(name) : name;
    }
}
