package dev.seedbed.schedule.timer;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/// Agents of the user's launchd.
///
/// @param folder of the user's agents
record LaunchdTimers(Path folder, SystemPrograms.Runner programs) implements SystemTimers {
    private static final String PROGRAM = "launchctl";
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            """;

    @Override
    public void install(TimerSpec spec) throws OperationFailedException, InterruptedException {
        TimerFiles.requireSafe(spec);
        remove(spec.id());
        boolean installed = false;
        try {
            TimerFiles.write(file(spec.id()), agent(spec), StandardCharsets.UTF_8);
            SystemPrograms.Result result = programs.run(
                    List.of(PROGRAM, "bootstrap", domain(), file(spec.id()).toString()));
            if (!result.success()) {
                throw TimerFiles.none(spec, PROGRAM, result.said());
            }
            installed = true;
        } finally {
            if (!installed) {
                TimerFiles.delete(file(spec.id()));
            }
        }
    }

    @Override
    public void remove(String id) throws OperationFailedException, InterruptedException {
        if (Files.exists(file(id))) {
            programs.run(List.of(PROGRAM, "bootout", domain() + "/" + label(id)));
            TimerFiles.delete(file(id));
        }
    }

    @Override
    public boolean isInstalled(String id) {
        return Files.exists(file(id));
    }

    private static String label(String id) {
        return "dev.seedbed.schedule." + id;
    }

    private Path file(String id) {
        return folder.resolve(label(id) + ".plist");
    }

    private String domain() throws OperationFailedException {
        Path home = Path.of(System.getProperty("user.home", "."));
        try {
            return "gui/" + Files.getAttribute(home, "unix:uid");
        } catch (IOException | UnsupportedOperationException e) {
            throw new OperationFailedException(new Failure.LocalFile(home, String.valueOf(e.getMessage())), e);
        }
    }

    /// launchd makes up for what was due in sleep; what was due while the computer was off, the program itself does
    /// at log-in, where it is told to run if something is due.
    static String agent(TimerSpec spec) {
        return XmlText.of(
                HEAD,
                xml -> xml.element(
                        "plist", Map.of("version", "1.0"), plist -> plist.element("dict", dict -> write(spec, dict))));
    }

    private static void write(TimerSpec spec, XmlText dict) throws XMLStreamException {
        dict.element("key", "Label");
        dict.element("string", label(spec.id()));
        dict.element("key", "ProgramArguments");
        dict.element("array", array -> {
            for (String word : spec.command()) {
                array.element("string", word);
            }
            array.element("string", "--if-due");
        });
        dict.element("key", "EnvironmentVariables");
        dict.element("dict", variables -> {
            for (Map.Entry<String, String> one : new TreeMap<>(spec.environment()).entrySet()) {
                variables.element("key", one.getKey());
                variables.element("string", one.getValue());
            }
        });
        dict.element("key", "RunAtLoad");
        dict.empty("true");
        dict.element("key", "StartCalendarInterval");
        dict.element("array", array -> {
            for (Timing.Moment moment : spec.timing().moments()) {
                array.element("dict", time -> write(moment, time));
            }
        });
    }

    private static void write(Timing.Moment moment, XmlText time) throws XMLStreamException {
        if (moment.day().isPresent()) {
            time.element("key", "Weekday");
            time.element("integer", Integer.toString(moment.day().get().getValue() % 7));
        }
        time.element("key", "Hour");
        time.element("integer", Integer.toString(moment.time().getHour()));
        time.element("key", "Minute");
        time.element("integer", Integer.toString(moment.time().getMinute()));
    }
}
