package dev.seedbed.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class CommandGroupTest {

    @Command(name = "volume")
    static final class Group {}

    @Command(name = "copy")
    static final class Copy implements Runnable {
        @Option(names = "--name")
        String name = "";

        @Override
        public void run() {}
    }

    @Test
    void whatTheArgumentsNameHasItsOptions() {
        CommandLine volume = tree("volume", "copy", "--name=x").getSubcommands().get("volume");

        assertThat(volume.getSubcommands().get("copy").getCommandSpec().findOption("--name"))
                .isNotNull();
        assertThat((Object) volume.getCommand()).isInstanceOf(Group.class);
    }

    @Test
    void aGroupThatIsNamedListsWhatIsBelow() {
        CommandLine volume = tree("help", "volume").getSubcommands().get("volume");

        assertThat(volume.getSubcommands()).containsOnlyKeys("copy");
        assertThat(volume.getSubcommands().get("copy").getCommandSpec().options())
                .isEmpty();
    }

    @Test
    void otherCommandsAreThereByNameOnly() {
        CommandLine above = tree("--help");

        assertThat(above.getSubcommands()).containsOnlyKeys("volume", "copy");
        assertThat(above.getSubcommands().get("volume").getSubcommands()).isEmpty();
    }

    @Test
    void aFileOfArgumentsMayNameAnyCommand() {
        assertThat(tree("@arguments.txt")
                        .getSubcommands()
                        .get("copy")
                        .getCommandSpec()
                        .findOption("--name"))
                .isNotNull();
    }

    private static CommandLine tree(String... words) {
        var above = new CommandLine(new Group());
        CommandGroup.add(
                above, List.of(new CommandGroup(new Group(), List.of(new Copy())), new Copy()), List.of(words));
        return above;
    }
}
