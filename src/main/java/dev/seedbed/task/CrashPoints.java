package dev.seedbed.task;

/// Moments of a change on the engine at which a test kills the program, to see what a killed program leaves behind.
///
/// Does nothing unless the system property `dev.seedbed.crash-at` names the moment.
public final class CrashPoints {
    private static final String PROPERTY = "dev.seedbed.crash-at";

    private CrashPoints() {}

    /// Ends the program at once, as a kill would, if that is asked for.
    public static void reach(String moment) {
        if (moment.equals(System.getProperty(PROPERTY))) {
            Runtime.getRuntime().halt(137);
        }
    }
}
