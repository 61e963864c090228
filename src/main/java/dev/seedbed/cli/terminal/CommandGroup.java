package dev.seedbed.cli.terminal;

import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// A command and those below it.
///
/// To read a command's options takes some ten milliseconds at the start of the program, so it is done for the commands
/// that the arguments name; of the others the usage tells the name and a sentence, and needs no more.
public record CommandGroup(Object command, List<Object> below) {

    /// @param commands each a picocli command or a group
    /// @param words the arguments: whatever they may name is read
    public static void add(CommandLine above, List<Object> commands, Collection<String> words) {
        for (Object command : commands) {
            CommandGroup group = command instanceof CommandGroup one ? one : new CommandGroup(command, List.of());
            group.addTo(above, words);
        }
    }

    /// Whether the arguments may name a command: a file of arguments may name any.
    public static boolean mayName(String name, Collection<String> words) {
        return words.contains(name) || words.stream().anyMatch(word -> word.startsWith("@"));
    }

    private void addTo(CommandLine above, Collection<String> words) {
        String name = command.getClass().getAnnotation(Command.class).name();
        if (!mayName(name, words)) {
            above.addSubcommand(name, CommandSpec.create());
            return;
        }
        var whole = new CommandLine(command);
        add(whole, below, words);
        above.addSubcommand(whole);
    }
}
