package dev.seedbed.cli;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.volume.VolumeRow;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `volumes`: the volumes of the engine and who uses them.
@Command(name = "volumes", resourceBundle = "dev.seedbed.text.cli")
final class VolumesCommand extends CommandSupport {
    VolumesCommand(Services services, PrintStream out, PrintStream err) {
        super(services, out, err);
    }

    @Override
    TaskRunner.Work<Integer> work() {
        return () -> {
            List<VolumeRow> volumes = services().volumes().list();
            if (isJson()) {
                printJson(Map.of(
                        "volumes", volumes.stream().map(VolumesCommand::json).toList()));
            } else if (volumes.isEmpty()) {
                out().println(text("cli.volumes.empty"));
            } else {
                var table = new TextTable(
                        text("cli.column.name"),
                        text("cli.column.holds"),
                        text("cli.column.used-by"),
                        text("cli.column.driver"));
                volumes.forEach(volume -> table.row(List.of(
                        volume.name(),
                        holds(volume),
                        volume.orphan() ? text("cli.volumes.orphan") : String.join(", ", volume.usedBy()),
                        volume.driver())));
                table.print(out());
            }
            return ExitCode.OK;
        };
    }

    private static String holds(VolumeRow volume) {
        VolumeRow.Content content = volume.content();
        return content == null
                ? "-"
                : (content.kind().displayName() + " " + content.version()).strip() + " · " + content.database();
    }

    private static Map<String, @Nullable Object> json(VolumeRow volume) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        VolumeRow.Content content = volume.content();
        fields.put("name", volume.name());
        fields.put("driver", volume.driver());
        fields.put("usedBy", volume.usedBy());
        fields.put("orphan", volume.orphan());
        fields.put("anonymous", volume.anonymous());
        fields.put("kind", content == null ? null : content.kind().id());
        fields.put("database", content == null ? null : content.database());
        return fields;
    }
}
