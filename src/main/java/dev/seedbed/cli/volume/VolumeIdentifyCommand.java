package dev.seedbed.cli.volume;

import dev.seedbed.cli.database.ExistingDataOptions;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `volume identify NAME…`: what volumes hold, detected from their files.
@Command(name = "identify")
final class VolumeIdentifyCommand extends CommandSupport {
    @Parameters(arity = "1..*", paramLabel = "VOLUME|/DIR", descriptionKey = "data.identify.names")
    private List<String> names = List.of();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Map<String, VolumeRow> rows =
                services().volumes().list().stream().collect(Collectors.toMap(VolumeRow::name, row -> row));
        Map<String, VolumeIdentity> found = look(rows.keySet());
        var texts = new IdentityText(services());
        if (isJson()) {
            printJson(Map.of(
                    "volumes",
                    names.stream()
                            .map(name -> json(name, found.get(name), rows.get(name)))
                            .toList()));
        } else {
            var header = new ArrayList<>(texts.header());
            header.add(text("data.column.used-by"));
            var table = new TextTable(header);
            for (String name : names) {
                var row = new ArrayList<>(texts.row(name, found.get(name)));
                VolumeRow volume = rows.get(name);
                row.add(volume == null ? "-" : texts.users(volume));
                table.row(row);
            }
            table.print(out());
        }
        return ExitCode.OK;
    }

    private Map<String, VolumeIdentity> look(Set<String> known) throws OperationFailedException, InterruptedException {
        var found = new LinkedHashMap<String, VolumeIdentity>();
        var volumes = new ArrayList<String>();
        for (String name : names) {
            if (ExistingDataOptions.source(name) instanceof VolumeSource.HostDirectory directory) {
                found.put(name, services().identities().look(directory));
            } else if (known.contains(name)) {
                volumes.add(name);
            } else {
                throw new OperationFailedException(new Failure.NotFound("volume", name));
            }
        }
        services().identities().identify(volumes, found::put);
        return found;
    }

    private static JsonFields json(String name, @Nullable VolumeIdentity identity, @Nullable VolumeRow volume) {
        return new JsonFields()
                .with("name", name)
                .with("readable", identity != null)
                .with(IdentityText.json(identity))
                .with("usedBy", volume == null ? null : volume.usedBy())
                .with("lastUsedBy", volume == null ? null : IdentityText.lastUser(volume));
    }
}
