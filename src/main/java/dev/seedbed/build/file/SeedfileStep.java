package dev.seedbed.build.file;

import dev.seedbed.yaml.YamlNode;
import dev.seedbed.yaml.YamlPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One step of a Seedfile, as it is written.
public sealed interface SeedfileStep {
    StepHead head();

    /// What the step names, as it is written: its files, or an image.
    String object();

    /// Where its key is written.
    default YamlPlace place() {
        return head().place();
    }

    /// The name that its author gave it, or else what it does with what.
    default String title() {
        return head().name().orElseGet(() -> head().kind() + " " + object());
    }

    /// Dumps, restored in this order.
    ///
    /// @param part which part of them; all, if empty
    record Restore(StepHead head, List<SeedfileSource> sources, Optional<YamlNode> part) implements SeedfileStep {
        @Override
        public String object() {
            return sources.stream().map(SeedfileSource::text).collect(Collectors.joining(", "));
        }
    }

    /// An SQL file, or the SQL files of a folder by name.
    record Run(StepHead head, SeedfilePath path) implements SeedfileStep {
        @Override
        public String object() {
            return path.text();
        }
    }

    /// A folder of migrations.
    ///
    /// @param placeholders by name, as the migrations use them
    record Migrate(StepHead head, SeedfilePath path, Map<String, String> placeholders) implements SeedfileStep {
        @Override
        public String object() {
            return path.text();
        }
    }

    /// A program in a container of its own. Variables such as `$DATABASE_URL` are in the command as they are written.
    ///
    /// @param mount a folder that it sees; none, if empty
    record Tool(
            StepHead head,
            String image,
            List<String> command,
            Map<String, String> environment,
            Optional<SeedfilePath> mount)
            implements SeedfileStep {
        @Override
        public String object() {
            return image;
        }
    }

    /// A file with the rows of a table, or a folder of them.
    ///
    /// @param options how they are to be read: the map that `path` is in; empty where the path stands alone
    record Load(StepHead head, SeedfilePath path, Optional<YamlNode> options) implements SeedfileStep {
        @Override
        public String object() {
            return path.text();
        }
    }

    /// A file that describes rows to generate.
    record Generate(StepHead head, SeedfilePath file) implements SeedfileStep {
        @Override
        public String object() {
            return file.text();
        }
    }

    /// A file of rules.
    record Mask(StepHead head, SeedfilePath file) implements SeedfileStep {
        @Override
        public String object() {
            return file.text();
        }
    }
}
