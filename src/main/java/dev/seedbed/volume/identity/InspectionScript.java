package dev.seedbed.volume.identity;

import dev.seedbed.engine.program.ScriptFile;

/// The script that looks into one volume, and the one that runs it on each.
final class InspectionScript {
    /// Holds the script in the environment of the program.
    static final String VARIABLE = "SEEDBED_LOOK";
    /// The longest that one volume may take.
    static final int SECONDS = 20;

    /// An empty line ends what a look that was interrupted may have left open.
    static final String EACH = """
            for n; do
              echo "V $n"
              timeout %d sh -c "$%s" look "/v/$n"
              printf '\\nZ %%s\\n' "$n"
            done
            """.formatted(SECONDS, VARIABLE);

    private InspectionScript() {}

    static String text() {
        return ScriptFile.text(InspectionScript.class, "inspect.sh");
    }
}
