package dev.seedbed;

import dev.seedbed.settings.AppDirectories;
import java.util.List;
import java.util.stream.Stream;

/// Starts the window, or a command when arguments are given. Touches no JavaFX class for a command.
public final class Main {
    /// Threads that begin between counting and looking.
    private static final int SPARE = 16;

    private static final String SELECTORS = "sun.nio.ch.EPollSelectorProvider";

    private Main() {}

    public static void main(String[] args) {
        AppDirectories directories = prepare();
        if (args.length == 0) {
            App.prepare();
            App.launch(App.class);
        } else {
            end(new CommandLineApp(directories).run(List.of(args)));
        }
    }

    /// Before the first logger is made.
    static AppDirectories prepare() {
        var directories = AppDirectories.ofThisUser();
        LogConfiguration.useFile(directories.logFile());
        LogProvider.use();
        nameSelectors();
        return directories;
    }

    /// Names the part of Java that local sockets belong to, where it is called so: Java would search all jars for
    /// another one, and take this.
    private static void nameSelectors() {
        try {
            Class.forName(SELECTORS, false, null);
            System.setProperty("java.nio.channels.spi.SelectorProvider", SELECTORS);
        } catch (ClassNotFoundException _) {
            // Another system, or another Java: it finds its own.
        }
    }

    /// Ends with an exit code. For success it only returns where that ends the process too: [System#exit] looks for a
    /// logger in all jars, which takes a tenth of a short command.
    private static void end(int code) {
        if (code != 0 || othersKeepRunning()) {
            System.exit(code);
        }
    }

    private static boolean othersKeepRunning() {
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        while (all.getParent() != null) {
            all = all.getParent();
        }
        var threads = new Thread[all.activeCount() + SPARE];
        int count = all.enumerate(threads);
        return count == threads.length
                || Stream.of(threads)
                        .limit(count)
                        .anyMatch(thread -> !thread.isDaemon() && thread != Thread.currentThread());
    }
}
