package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Tone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in a word and a tone how a row stands.
///
/// @param text the word
record StatusText(String text, Tone tone) {
    private static final Pattern EXIT_CODE = Pattern.compile("\\((\\d+)\\)");

    static StatusText of(DatabaseItem item, Messages messages) {
        SeedProgress seed = item.seed();
        if (seed != null) {
            return ofSeed(seed, messages);
        }
        DatabaseItem.Busy busy = item.busy();
        if (busy != null) {
            String key = switch (busy) {
                case STARTING -> "databases.status.starting";
                case STOPPING -> "databases.status.stopping";
                case REMOVING -> "databases.status.removing";
                case CHANGING -> "databases.status.changing";
            };
            return new StatusText(messages.get(key), Tone.ACCENT);
        }
        Database database = item.database();
        return database == null ? new StatusText("", Tone.NEUTRAL) : ofDatabase(database, messages);
    }

    private static StatusText ofSeed(SeedProgress seed, Messages messages) {
        return switch (seed.state()) {
            case RUNNING -> new StatusText(messages.get("databases.status.seeding"), Tone.ACCENT);
            case CANCELLING -> new StatusText(messages.get("databases.status.cancelling"), Tone.ACCENT);
            case READY -> new StatusText(messages.get("databases.status.starting"), Tone.ACCENT);
            case FAILED -> new StatusText(messages.get("databases.status.seed-failed"), Tone.DANGER);
            case CANCELLED -> new StatusText(messages.get("databases.status.cancelled"), Tone.NEUTRAL);
        };
    }

    private static StatusText ofDatabase(Database database, Messages messages) {
        return switch (database.state()) {
            case RUNNING -> running(database, messages);
            case PAUSED -> new StatusText(messages.get("databases.status.paused"), Tone.WARNING);
            case RESTARTING -> new StatusText(messages.get("databases.status.restarting"), Tone.WARNING);
            case REMOVING -> new StatusText(messages.get("databases.status.removing"), Tone.ACCENT);
            case DEAD -> new StatusText(messages.get("databases.status.dead"), Tone.DANGER);
            case CREATED -> new StatusText(messages.get("databases.status.created"), Tone.NEUTRAL);
            case EXITED, UNKNOWN -> stopped(database, messages);
        };
    }

    private static StatusText running(Database database, Messages messages) {
        if (database.exposed() && database.address() != null) {
            String ip = database.address().hostIp();
            return new StatusText(
                    messages.get("databases.status.exposed", ip.isEmpty() ? "0.0.0.0" : ip), Tone.WARNING);
        }
        return database.statusText().contains("(unhealthy)")
                ? new StatusText(messages.get("databases.status.unhealthy"), Tone.WARNING)
                : new StatusText(messages.get("databases.status.running"), Tone.SUCCESS);
    }

    private static StatusText stopped(Database database, Messages messages) {
        Matcher code = EXIT_CODE.matcher(database.statusText());
        return code.find() && !code.group(1).equals("0")
                ? new StatusText(messages.get("databases.status.ended", code.group(1)), Tone.DANGER)
                : new StatusText(messages.get("databases.status.stopped"), Tone.NEUTRAL);
    }
}
