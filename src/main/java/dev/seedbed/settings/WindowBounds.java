package dev.seedbed.settings;

/// Where the window was, in pixels of the desktop.
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {}
