package dev.seedbed.source.compose.file;

import dev.seedbed.source.compose.file.ComposeNode.Fields;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The services of compose files.
///
/// @param name that compose knows the project by
/// @param folder of the project
/// @param files in order, the later ones win
/// @param services in the order of the files, those of other profiles too
/// @param volumes names of volumes on the engine by their keys in the files
/// @param unset variables that have no value: nothing was filled in for them
public record ComposeProject(
        String name,
        Path folder,
        List<Path> files,
        List<ComposeService> services,
        Map<String, String> volumes,
        List<String> unset) {
    private static final int MOST_SERVICES = 1000;

    public ComposeProject {
        files = List.copyOf(files);
        services = List.copyOf(services);
        volumes = Map.copyOf(volumes);
        unset = List.copyOf(unset);
    }

    /// Reads files only, for some milliseconds. What they name outside the project's folder is read as what it is:
    /// compose files, environment files and, of secrets, nothing yet.
    ///
    /// @throws OperationFailedException with `FileInvalid` for a value that cannot be used, `NotFound` where
    ///     there is no compose file, `LocalFile`
    public static ComposeProject read(ComposeRequest request) throws OperationFailedException {
        ComposeModel model = ComposeModel.read(request);
        Fields said = model.root().fields("services");
        if (said.fields().size() > MOST_SERVICES) {
            throw said.place().invalid("compose-services", "compose-most-services:" + MOST_SERVICES);
        }
        var reader = new ServiceReader(model);
        var services = new ArrayList<ComposeService>();
        for (String name : said.fields().keySet()) {
            services.add(reader.of(name, said.fields(name)));
        }
        return new ComposeProject(
                model.name(), model.folder(), model.files(), services, volumes(model), List.copyOf(model.unset()));
    }

    private static Map<String, String> volumes(ComposeModel model) throws OperationFailedException {
        Fields said = model.root().fields("volumes");
        var names = new LinkedHashMap<String, String>();
        for (String key : said.fields().keySet()) {
            Fields volume = said.fields(key);
            String name = volume.text("name");
            names.put(key, !name.isEmpty() ? name : volume.isTrue("external") ? key : model.name() + "_" + key);
        }
        return names;
    }

    /// @throws OperationFailedException with `NotFound`
    public ComposeService service(String name) throws OperationFailedException {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("compose-service", name)));
    }
}
