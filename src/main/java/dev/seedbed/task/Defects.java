package dev.seedbed.task;

import java.util.Locale;

/// Turns an unexpected exception into a [Failure.Unexpected] whose code is the same for the same defect.
public final class Defects {
    private static final int FRAMES = 3;

    private Defects() {}

    public static Failure.Unexpected describe(Throwable defect) {
        Throwable root = defect;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        int hash = root.getClass().getName().hashCode();
        StackTraceElement[] frames = root.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            hash = 31 * hash + (frames[i].getClassName() + '.' + frames[i].getMethodName()).hashCode();
        }
        String code = Integer.toUnsignedString(hash, 36).toUpperCase(Locale.ROOT);
        return new Failure.Unexpected(String.valueOf(root), code);
    }
}
