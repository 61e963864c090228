package dev.seedbed.engine.docker;

import dev.seedbed.engine.program.ExecSpec;
import java.util.ArrayList;
import java.util.List;

/// Fixed shell texts that run a program whose arguments follow them.
enum ProgramScript {
    /// The engine lets a program go on whose reader is gone, and reads it to nowhere. But it ends the program's
    /// input: so something beside the program waits for that, and ends all that belongs to it.
    ///
    /// The shell waits for whatever it started: what is left over goes to the container's first process, and where
    /// that is PostgreSQL, it takes the end of one by a signal for a crash of its own and starts anew.
    ///
    /// The guard ends by a signal that no trap takes: one that has only just begun has the shell's trap still, and
    /// would go on reading.
    ENDS_WITH_ITS_READER("""
            exec 3<&0
            "$@" 3<&- </dev/null &
            program=$!
            trap 'kill -KILL "$program" 2>/dev/null' TERM
            { read -r _ <&3; kill -TERM 0; } >/dev/null 2>&1 &
            guard=$!
            wait "$program"
            code=$?
            while kill -0 "$program" 2>/dev/null; do
              wait "$program"
              code=$?
            done
            trap : TERM
            kill -KILL "$guard" 2>/dev/null
            wait "$guard" 2>/dev/null
            exit "$code"
            """),
    /// For a connection that cannot end one direction alone: lines with a length, each followed by as many bytes,
    /// and a zero at the end. A cut in between ends the program before it sees an end of its input.
    FRAMED_INPUT("""
            trap : TERM
            {
              while read -r n; do
                [ "$n" -gt 0 ] || exit 0
                head -c "$n" || exit 1
              done
              kill -TERM 0
            } | "$@"
            """);

    private final String text;

    ProgramScript(String text) {
        this.text = text;
    }

    ExecSpec around(ExecSpec program) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", text, "sh"));
        command.addAll(program.command());
        return new ExecSpec(program.user(), List.copyOf(command), program.environment());
    }
}
