package dev.seedbed.database.image;

import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import java.util.regex.Pattern;

/// Tells whether the engine refused to start a container because of its image: there is no such program or account in
/// it, or it is made for another processor.
public final class Unstartable {
    private static final Pattern WORDS = Pattern.compile(
            "executable file .*not found|exec: .*no such file|unable to find user|no matching entries in passwd"
                    + "|exec format error|no such file or directory: unknown",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Unstartable() {}

    public static boolean is(Failure failure) {
        return failure instanceof EngineFailure.EngineRefused refused
                && WORDS.matcher(refused.message()).find();
    }
}
