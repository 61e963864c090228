package dev.seedbed.cli.terminal;

/// While open, the end of this process (Ctrl+C) runs an action first.
class EndHook implements AutoCloseable {
    final Thread hook;

    EndHook(String name, Runnable action) {
        hook = Thread.ofPlatform().name(name).unstarted(action);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the process is ending already, and the hook with it
        }
    }
}
