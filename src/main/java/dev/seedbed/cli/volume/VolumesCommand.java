package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `volumes`: the volumes of the engine and who uses them.
@Command(name = "volumes")
final class VolumesCommand extends CommandSupport {
    @Option(names = "--identify", descriptionKey = "data.volumes.identify")
    private boolean identify;

    @Option(names = "--orphans", descriptionKey = "data.volumes.orphans")
    private boolean orphans;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
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
                    volumes.stream()
                            .map(volume -> json(volume, found.get(volume.name())))
                            .toList()));
        } else if (volumes.isEmpty()) {
            out().println(text("cli.volumes.empty"));
        } else {
            print(volumes, found);
        }
        return ExitCode.OK;
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

    private static JsonFields json(VolumeRow volume, @Nullable VolumeIdentity identity) {
        VolumeRow.Content content = volume.content();
        return new JsonFields()
                .with("name", volume.name())
                .with("driver", volume.driver())
                .with("usedBy", volume.usedBy())
                .with("orphan", volume.orphan())
                .with("lastUsedBy", IdentityText.lastUser(volume))
                .with("anonymous", volume.anonymous())
                .with("composeProject", volume.composeProject())
                .with("createdAt", JsonFields.text(volume.createdAt()))
                .with("kind", content == null ? null : content.kind().id())
                .with("database", content == null ? null : content.database())
                .with("identity", identity == null ? null : IdentityText.json(identity));
    }
}
