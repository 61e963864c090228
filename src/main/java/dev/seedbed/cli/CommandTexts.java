package dev.seedbed.cli;

import dev.seedbed.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The texts of the commands' usage, looked up when a usage is printed: most commands print none.
final class CommandTexts {
    private final Messages messages;

    CommandTexts(Messages messages) {
        this.messages = messages;
    }

    /// Gives a command and those below it `--help` and their texts.
    void putInto(CommandLine command) {
        addHelp(command);
        command.setHelpFactory((spec, colours) -> {
            describe(spec);
            return new Help(spec, colours);
        });
    }

    private void addHelp(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        if (spec.userObject() != null && spec.findOption("--help") == null) {
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .descriptionKey("cli.option.help")
                    .build());
        }
        command.getSubcommands().values().forEach(this::addHelp);
    }

    private void describe(CommandSpec spec) {
        String name = spec.qualifiedName(".").replaceFirst("^seedbed\\.", "");
        Stream.of(
                        "cli.usage." + name,
                        "volumecli.usage." + name,
                        "data.usage." + name,
                        "store.usage." + name,
                        "schedule.usage." + name,
                        name.replaceFirst("^volume\\b", "volumechange.usage"),
                        name.replaceFirst("^compose\\b", "compose.usage"))
                .filter(messages::has)
                .forEach(key -> spec.usageMessage().description(messages.get(key)));
        spec.resourceBundle(new Descriptions(spec));
    }

    /// The texts of one command's options and parameters; of a bundle with all texts picocli would copy every key.
    private final class Descriptions extends ResourceBundle {
        private final List<String> keys;

        Descriptions(CommandSpec spec) {
            keys = spec.args().stream()
                    .map(CommandLine.Model.ArgSpec::descriptionKey)
                    .filter(Objects::nonNull)
                    .filter(messages::has)
                    .distinct()
                    .toList();
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return keys.contains(key) ? messages.get(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(keys);
        }
    }
}
