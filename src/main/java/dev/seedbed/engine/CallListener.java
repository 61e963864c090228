package dev.seedbed.engine;

/// Hears of every call to an engine, on the thread that waits for it. Returns at once and throws nothing.
public interface CallListener {
    /// Hears nothing.
    CallListener NONE = new CallListener() {
        @Override
        public void begun() {}

        @Override
        public void over() {}
    };

    void begun();

    /// One call that was begun has answered, failed or was given up.
    void over();
}
