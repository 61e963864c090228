package dev.seedbed.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.engine.ChildProgram;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.SnapshotDetails;
import java.util.List;

/// A program that makes one change of a database or a snapshot, made to be killed in the middle.
///
/// Arguments: what to do, name of the database or id of the snapshot, and what that needs.
public final class SnapshotProgram {
    private SnapshotProgram() {}

    public static void main(String[] arguments) throws Exception {
        try (ContainerEngine engine = ChildProgram.engine()) {
            carryOut(engine, arguments);
        }
        System.exit(0);
    }

    static void carryOut(ContainerEngine engine, String... arguments) throws Exception {
        var snapshots = new Snapshots(engine);
        var databases = new DatabaseCatalogue(engine);
        String subject = arguments[1];
        switch (arguments[0]) {
            case "take" -> snapshots.take(databases.find(subject), SnapshotDetails.named("taken"), Step.Listener.NONE);
            case "reset" ->
                snapshots.rollBack(
                        databases.find(subject),
                        snapshots.origin(databases.find(subject)),
                        SnapshotDetails.named("kept"),
                        Step.Listener.NONE);
            case "goto" ->
                snapshots.rollBack(
                        databases.find(subject),
                        snapshots.catalogue().find(arguments[2]),
                        SnapshotDetails.named("kept"),
                        Step.Listener.NONE);
            case "exchange" ->
                snapshots.exchangeData(
                        databases.find(subject),
                        snapshots.catalogue().find(arguments[2]),
                        SnapshotDetails.named("own"),
                        Step.Listener.NONE);
            case "adopt" ->
                snapshots.adopt(databases.find(subject), SnapshotDetails.named("adopted"), Step.Listener.NONE);
            case "clone" ->
                snapshots.clone(
                        snapshots.catalogue().find(subject),
                        CloneRequestBuilder.builder()
                                .id(arguments[2])
                                .name(arguments[3])
                                .containerName(arguments[3])
                                .build(),
                        Step.Listener.NONE);
            case "start" -> new DatabaseLifecycle(engine, databases).start(databases.find(subject), _ -> {});
            case "stop" -> new DatabaseLifecycle(engine, databases).stop(databases.find(subject));
            case "remove" -> {
                Database database = databases.find(subject);
                var lifecycle = new DatabaseLifecycle(engine, databases);
                lifecycle.remove(lifecycle.planRemoval(database));
            }
            case "forget" ->
                snapshots.remove(
                        snapshots.planRemoval(List.of(snapshots.catalogue().find(subject))));
            case "undo" ->
                snapshots.undoAdoption(
                        databases.find(subject),
                        UndoForm.AS_ADOPTED_KEEPING,
                        SnapshotDetails.named("kept"),
                        Step.Listener.NONE);
            case "copy" ->
                snapshots.copy(databases.find(subject), SnapshotDetails.named("copy"), true, Step.Listener.NONE);
            case "flatten" -> snapshots.flatten(databases.find(subject), false, Step.Listener.NONE);
            case "flatten-snapshot" -> snapshots.flatten(snapshots.catalogue().find(subject), Step.Listener.NONE);
            case "step" -> {
                try (WorkClone work = snapshots.work(snapshots.catalogue().find(subject), false)) {
                    work.freeze(new WorkClone.Result("step", "print", "shop", List.of()));
                }
            }
            case "race" -> RacesTest.changes(engine, subject, Long.parseLong(arguments[2]));
            case "edit" -> snapshots.edit(snapshots.catalogue().find(subject), SnapshotDetails.named("edited"), true);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }
}
