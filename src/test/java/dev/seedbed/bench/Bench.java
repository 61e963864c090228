package dev.seedbed.bench;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs one benchmark: `progress`, `start`, `clone`, `app`, `query`, `volumes`, `build` or `store`; or `all` of them in
/// short.
///
/// Options: `--json` prints the figures as one object and nothing else to standard output; `--runs N` per side;
/// `--size MIB` of a seed before compression, `--small MIB` of the small one beside it; `--kind KIND` measures one kind
/// only, `--part PART` one part only; `--busy` runs a second restore beside each of `progress`. What was found so far
/// is printed also where it is broken off.
public final class Bench {
    /// What was asked for.
    ///
    /// @param runs per side, 0 for the benchmark's own number
    /// @param sizeMebibytes of a seed, 0 for the benchmark's own
    /// @param smallMebibytes of the small seed, 0 for the benchmark's own
    /// @param parts of the benchmark, none for all
    record Options(
            String name,
            boolean json,
            int runs,
            int sizeMebibytes,
            int smallMebibytes,
            List<DatabaseKind> kinds,
            List<String> parts) {
        int runs(int usual) {
            return runs > 0 ? runs : usual;
        }

        int size(int usual) {
            return sizeMebibytes > 0 ? sizeMebibytes : usual;
        }

        int small(int usual) {
            return smallMebibytes > 0 ? smallMebibytes : usual;
        }

        boolean wants(String part) {
            return parts.isEmpty() || parts.contains(part);
        }

        Options part(String... wanted) {
            return new Options(name, json, runs, sizeMebibytes, smallMebibytes, kinds, List.of(wanted));
        }

        /// The same for one benchmark of several.
        Options of(String benchmark, int usualRuns, int usualSize, int usualSmall) {
            return new Options(benchmark, json, runs(usualRuns), size(usualSize), small(usualSmall), kinds, List.of());
        }
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Options options = options(List.of(arguments));
        Figures figures = new Figures();
        var ending = new Ending(options, figures);
        boolean whole = true;
        if (options.name().equals("all")) {
            whole = new AllBenches(options, figures).run();
        } else {
            run(options, figures);
        }
        ending.tell();
        System.exit(whole ? 0 : 1);
    }

    static void run(Options options, Figures figures) throws Exception {
        switch (options.name()) {
            case "progress" -> new ProgressBench(options, figures).run();
            case "start" -> new StartBench(options, figures).run();
            case "app" -> new AppBench(options, figures).run();
            case "clone" -> new CloneBench(options, figures).run();
            case "volumes" -> volumes(options, figures);
            case "query" -> new QueryBench(options, figures).run();
            case "build" -> build(options, figures);
            case "store" -> new StoreBench(options, figures).run();
            default -> throw new IllegalArgumentException("there is no benchmark '" + options.name() + "'");
        }
    }

    private static void build(Options options, Figures figures) throws Exception {
        if (options.wants("generate")) {
            new GenerateBench(options, figures).run();
        }
        if (options.wants("steps")) {
            new StepsBench(options, figures).run();
        }
        if (options.wants("csv")) {
            new CsvBench(options, figures).run();
        }
        if (options.wants("dump")) {
            new DumpBench(options, figures).run();
        }
    }

    private static void volumes(Options options, Figures figures) throws Exception {
        if (options.wants("browse")) {
            new BrowseBench(options, figures).run();
        }
        if (options.wants("list")) {
            new ListBench(options, figures).run();
        }
        if (options.wants("archive")) {
            new VolumeArchiveBench(options, figures).run();
        }
    }

    /// Says what was found, also where the benchmark is broken off; then it gets time to remove what it made.
    private static final class Ending {
        private static final int PATIENCE_MILLIS = 120_000;
        private final Options options;
        private final Figures figures;
        private final Thread bench = Thread.currentThread();
        private boolean told;

        Ending(Options options, Figures figures) {
            this.options = options;
            this.figures = figures;
            Runtime.getRuntime().addShutdownHook(new Thread(this::breakOff));
        }

        private void breakOff() {
            if (isTold()) {
                return;
            }
            tell();
            bench.interrupt();
            try {
                bench.join(PATIENCE_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized boolean isTold() {
            return told;
        }

        synchronized void tell() {
            told = true;
            (options.json() ? System.err : System.out).print(figures.table());
            if (options.json()) {
                System.out.println(figures.json());
            }
        }
    }

    private static Options options(List<String> arguments) {
        List<String> names = new ArrayList<>();
        List<DatabaseKind> kinds = new ArrayList<>();
        boolean json = false;
        int runs = 0;
        int size = 0;
        int small = 0;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--json" -> json = true;
                case "--runs" -> runs = Integer.parseInt(arguments.get(++i));
                case "--size" -> size = Integer.parseInt(arguments.get(++i));
                case "--small" -> small = Integer.parseInt(arguments.get(++i));
                case "--part" -> parts.add(arguments.get(++i));
                case "--busy" -> parts.add(ProgressBench.BUSY);
                case "--kind" -> kinds.add(kind(arguments.get(++i)));
                default -> names.add(arguments.get(i));
            }
        }
        if (names.size() != 1) {
            throw new IllegalArgumentException(
                    "usage: packaging/bench all|progress|start|clone|app|query|volumes|build [--json] [--runs N] [--size MIB]"
                            + " [--small MIB] [--kind KIND] [--part PART] [--busy]");
        }
        return new Options(
                names.getFirst(), json, runs, size, small, kinds.isEmpty() ? DumpLanguage.kinds() : kinds, parts);
    }

    private static DatabaseKind kind(String text) {
        Optional<DatabaseKind> kind = DatabaseKind.of(text);
        return kind.orElseThrow(() -> new IllegalArgumentException("there is no kind '" + text + "'"));
    }

    /// A word on what is being done, for people who wait.
    static void say(String text) {
        System.err.println("bench: " + text);
    }
}
