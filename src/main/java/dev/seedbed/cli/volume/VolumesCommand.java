package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `volumes`: the volumes of the engine and who uses them.
@Command(name = "volumes", resourceBundle = "dev.seedbed.text.cli")
final class VolumesCommand extends CommandSupport {
    @Option(names = "--identify", descriptionKey = "data.volumes.identify")
    private boolean identify;

    @Option(names = "--orphans", descriptionKey = "data.volumes.orphans")
    private boolean orphans;

    VolumesCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    protected TaskRunner.Work<Integer> work() {
        return () -> {
            List<VolumeRow> volumes = services().volumes().list().stream()
                    .filter(volume -> !orphans || volume.orphan())
                    .toList();
            Map<String, VolumeIdentity> found = new HashMap<>();
            if (identify) {
                services()
                        .identities()
                        .identify(volumes.stream().map(VolumeRow::name).toList(), found::put);
            }
            if (isJson()) {
                printJson(Map.of(
                        "volumes",
                        volumes.stream().map(volume -> json(volume, found)).toList()));
            } else if (volumes.isEmpty()) {
                out().println(text("cli.volumes.empty"));
            } else {
                print(volumes, found);
            }
            return ExitCode.OK;
        };
    }

    private void print(List<VolumeRow> volumes, Map<String, VolumeIdentity> found) {
        var texts = new IdentityText(services());
        var header = new ArrayList<>(
                List.of(text("cli.column.name"), text("cli.column.contents"), text("cli.column.used-by")));
        header.addAll(identify ? texts.header().subList(2, 5) : List.of(text("cli.column.driver")));
        var table = new TextTable(header);
        for (VolumeRow volume : volumes) {
            VolumeIdentity identity = found.get(volume.name());
            String users = texts.users(volume);
            var row = new ArrayList<>(List.of(volume.name(), holds(volume, identity, texts), users));
            row.addAll(identify ? texts.row(volume.name(), identity).subList(2, 5) : List.of(volume.driver()));
            table.row(row);
        }
        table.print(out());
    }

    private static String holds(VolumeRow volume, @Nullable VolumeIdentity identity, IdentityText texts) {
        VolumeRow.Content content = volume.content();
        if (identity != null && (content == null || identity.kind() != null)) {
            return content == null ? texts.holds(identity) : texts.holds(identity) + " · " + content.database();
        }
        return content == null
                ? "-"
                : (content.kind().displayName() + " " + content.version()).strip() + " · " + content.database();
    }

    private static Map<String, @Nullable Object> json(VolumeRow volume, Map<String, VolumeIdentity> found) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        VolumeRow.Content content = volume.content();
        fields.put("name", volume.name());
        fields.put("driver", volume.driver());
        fields.put("usedBy", volume.usedBy());
        fields.put("orphan", volume.orphan());
        fields.put("lastUsedBy", IdentityText.lastUser(volume));
        fields.put("anonymous", volume.anonymous());
        fields.put("composeProject", volume.composeProject());
        fields.put(
                "createdAt",
                volume.createdAt() == null ? null : volume.createdAt().toString());
        fields.put("kind", content == null ? null : content.kind().id());
        fields.put("database", content == null ? null : content.database());
        VolumeIdentity identity = found.get(volume.name());
        if (identity != null) {
            fields.put("identity", IdentityText.json(identity));
        }
        return fields;
    }
}
