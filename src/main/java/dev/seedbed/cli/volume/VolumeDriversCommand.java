package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/// `volume drivers`: the volume drivers of the engine.
@Command(name = "drivers")
final class VolumeDriversCommand extends VolumeChangeSupport {
    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        List<VolumeDriver> drivers = services().volumeChanges().drivers();
        if (isJson()) {
            printJson(Map.of(
                    "drivers", drivers.stream().map(VolumeDriversCommand::json).toList()));
        } else {
            var table = new TextTable(
                    text("cli.column.name"), text("volumechange.column.enabled"), text("volumechange.column.sort"));
            drivers.forEach(driver -> table.row(List.of(
                    driver.name(),
                    text(driver.enabled() ? "volumechange.driver.enabled" : "volumechange.driver.disabled"),
                    text(driver.managed() ? "volumechange.driver.managed" : "volumechange.driver.beside"))));
            table.print(out());
        }
        return ExitCode.OK;
    }

    private static JsonFields json(VolumeDriver driver) {
        return new JsonFields()
                .with("name", driver.name())
                .with("enabled", driver.enabled())
                .with("managed", driver.managed())
                .with("description", driver.description());
    }
}
