package dev.seedbed.ui;

/// Starts [DemoApp] from the class path.
public final class DemoMain {
    private DemoMain() {}

    public static void main(String[] args) {
        DemoApp.main(args);
    }
}
