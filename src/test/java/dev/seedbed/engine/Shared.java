package dev.seedbed.engine;

/// What engine tests have in common although they run side by side: names for `@ResourceLock`, and who begins.
public final class Shared {
    /// The toolkit, the screen and its one focus.
    public static final String SCREEN = "screen";

    /// What programs left on the engine that have ended. The whole program takes all of it away when it begins
    /// (`READ`); a test that wants to find what it left, and no other, takes `READ_WRITE`.
    public static final String LEFTOVERS = "leftovers";

    /// The servers of `TestServer`, one per kind, on which tests make tables, list all of them, and stop the world.
    public static final String SERVERS = "servers";

    /// For `@Order`: classes that take minutes begin first, so that none is left over in the end.
    public static final int LONGEST = 1;

    /// For `@Order`: classes that take more than a minute begin after the longest and before all others.
    public static final int LONG = 2;

    /// For `@Order`: classes that wait for one another begin after the long ones, so that their row does not end last.
    public static final int ONE_BY_ONE = 3;

    private Shared() {}
}
