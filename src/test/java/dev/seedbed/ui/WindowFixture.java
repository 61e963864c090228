package dev.seedbed.ui;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.databases.DatabasesFixture;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.shell.NavItem;
import dev.seedbed.ui.shell.Shell;
import dev.seedbed.ui.volumes.VolumesScreenFixture;
import javafx.beans.property.SimpleIntegerProperty;

/// The window around the lists of databases and volumes of one engine.
public final class WindowFixture {
    public final Shell shell;
    public final FakeSeeding seeding = new FakeSeeding();
    public final VolumesScreenFixture volumes;
    public final DatabasesFixture databases;
    public final NavItem databasesItem;
    public final NavItem volumesItem;

    public WindowFixture(TaskRunner tasks, Messages messages) throws Exception {
        shell = new Shell(new FakeEngineLink(), tasks, messages);
        volumes = new VolumesScreenFixture(tasks, messages, shell.overlay(), shell.notices(), null).fill();
        databases = new DatabasesFixture(volumes.engine, seeding, tasks);
        databasesItem = new NavItem(
                Destination.DATABASES,
                () -> databases.screen(messages, shell.notices(), shell.overlay(), null),
                new SimpleIntegerProperty(2));
        volumesItem = new NavItem(Destination.VOLUMES, () -> volumes.screen, null);
    }
}
