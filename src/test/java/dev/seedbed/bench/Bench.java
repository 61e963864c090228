package dev.seedbed.bench;

import dev.seedbed.database.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs one benchmark: `progress`, `start`, `clone`, `app`, `query` or `volumes`.
///
/// Options: `--json` prints the figures as one object and nothing else to standard output; `--runs N` per side;
/// `--size MIB` of a seed before compression; `--kind KIND` measures one kind only.
public final class Bench {
    /// What was asked for.
    ///
    /// @param runs per side, 0 for the benchmark's own number
    /// @param sizeMebibytes of a seed, 0 for the benchmark's own
    record Options(String name, boolean json, int runs, int sizeMebibytes, List<DatabaseKind> kinds) {
        int runs(int usual) {
            return runs > 0 ? runs : usual;
        }

        int size(int usual) {
            return sizeMebibytes > 0 ? sizeMebibytes : usual;
        }
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Options options = options(List.of(arguments));
        Figures figures = new Figures();
        switch (options.name()) {
            case "progress" -> new ProgressBench(options, figures).run();
            case "start" -> new StartBench(options, figures).run();
            case "app" -> new AppBench(options, figures).run();
            case "clone" -> new CloneBench(options, figures).run();
            case "volumes" -> new ListBench(options, figures).run();
            case "query" -> new QueryBench(options, figures).run();
            default -> throw new IllegalArgumentException("there is no benchmark '" + options.name() + "'");
        }
        (options.json() ? System.err : System.out).print(figures.table());
        if (options.json()) {
            System.out.println(figures.json());
        }
        System.exit(0);
    }

    private static Options options(List<String> arguments) {
        List<String> names = new ArrayList<>();
        List<DatabaseKind> kinds = new ArrayList<>();
        boolean json = false;
        int runs = 0;
        int size = 0;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--json" -> json = true;
                case "--runs" -> runs = Integer.parseInt(arguments.get(++i));
                case "--size" -> size = Integer.parseInt(arguments.get(++i));
                case "--kind" -> kinds.add(kind(arguments.get(++i)));
                default -> names.add(arguments.get(i));
            }
        }
        if (names.size() != 1) {
            throw new IllegalArgumentException(
                    "usage: packaging/bench progress|start|clone|app|query|volumes [--json] [--runs N] [--size MIB] [--kind KIND]");
        }
        return new Options(
                names.getFirst(), json, runs, size, kinds.isEmpty() ? List.of(DatabaseKind.values()) : kinds);
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
