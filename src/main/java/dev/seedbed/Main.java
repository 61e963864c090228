package dev.seedbed;

/// Starts the window, or a command when arguments are given.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(args.length);
    }
}
