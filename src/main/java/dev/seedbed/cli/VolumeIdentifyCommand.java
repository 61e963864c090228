package dev.seedbed.cli;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.volume.files.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `volume identify NAME…`: what volumes hold, told from their files.
@Command(name = "identify", resourceBundle = "dev.seedbed.text.data")
final class VolumeIdentifyCommand extends CommandSupport {
    @Parameters(arity = "1..*", paramLabel = "VOLUME|/DIR", descriptionKey = "data.identify.names")
    private List<String> names = List.of();

    VolumeIdentifyCommand(Services services, PrintStream out, PrintStream err) {
        super(services, out, err);
    }

    @Override
    TaskRunner.Work<Integer> work() {
        return () -> {
            Map<String, VolumeIdentity> found = look();
            var texts = new IdentityText(services());
            if (isJson()) {
                printJson(Map.of(
                        "volumes",
                        names.stream().map(name -> json(name, found.get(name))).toList()));
            } else {
                var table = new TextTable(texts.header());
                names.forEach(name -> table.row(texts.row(name, found.get(name))));
                table.print(out());
            }
            return ExitCode.OK;
        };
    }

    private Map<String, VolumeIdentity> look() throws OperationFailedException, InterruptedException {
        List<String> known = services().volumes().list().stream()
                .map(volume -> volume.name())
                .toList();
        var found = new LinkedHashMap<String, VolumeIdentity>();
        var volumes = new ArrayList<String>();
        for (String name : names) {
            if (OnOptions.source(name) instanceof VolumeSource.HostDirectory directory) {
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

    private static Map<String, @Nullable Object> json(String name, @Nullable VolumeIdentity identity) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", name);
        fields.put("readable", identity != null);
        if (identity != null) {
            fields.putAll(IdentityText.json(identity));
        }
        return fields;
    }
}
