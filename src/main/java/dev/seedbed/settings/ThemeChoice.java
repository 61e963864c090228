package dev.seedbed.settings;

/// Which look the user wants.
public enum ThemeChoice {
    /// As the desktop has it, also when that changes.
    SYSTEM,
    LIGHT,
    DARK
}
