package dev.seedbed.seeding;

/// Moments of a seeded start at which a test kills the program, to see what a killed program leaves behind.
///
/// Does nothing unless the system property `dev.seedbed.crash-at` names the moment: `volume` (the volume exists),
/// `container` (the seed job is created and filled, not started), `database` (the database's container exists beside
/// the job's).
final class CrashPoints {
    private static final String PROPERTY = "dev.seedbed.crash-at";

    private CrashPoints() {}

    /// Ends the program at once, as a kill would, if that is asked for.
    static void reach(String moment) {
        if (moment.equals(System.getProperty(PROPERTY))) {
            Runtime.getRuntime().halt(137);
        }
    }
}
