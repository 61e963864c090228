package dev.seedbed;

/// Starts [Screenshots] from the class path.
public final class ScreenshotsMain {
    private ScreenshotsMain() {}

    public static void main(String[] args) {
        System.setProperty(
                "seedbed.log.file",
                dev.seedbed.settings.AppDirectories.ofThisUser().logFile().toString());
        Screenshots.main(args);
    }
}
