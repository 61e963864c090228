package dev.seedbed.ui.shell;

import java.util.Locale;

/// The places of the window, in the order of the navigation.
public enum Destination {
    DATABASES("fth-database"),
    LIBRARY("fth-book-open"),
    VOLUMES("fth-hard-drive"),
    SNAPSHOTS("fth-camera"),
    STORES("fth-package"),
    SCHEDULES("fth-clock"),
    ACTIVITY("fth-activity"),
    SETTINGS("fth-settings");

    private final String icon;

    Destination(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    /// Whether it lists what is on the engine.
    boolean needsEngine() {
        return this == DATABASES || this == VOLUMES || this == SNAPSHOTS;
    }

    /// Key of its name.
    String titleKey() {
        return "shell.nav." + name().toLowerCase(Locale.ROOT);
    }
}
