package dev.seedbed.exchange;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.ShortId;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;

/// A change of a database, its layers or its snapshots.
///
/// @param type what is being done
/// @param database key of the database, see `DatabaseLock.key`
/// @param containers the one that is replaced or stopped, if one is
/// @param layer id of the layer that is made for it
/// @param ownMount volume that held its data so far, if that only joined layers; else empty
/// @param record labels of the snapshot's record to be written; for a clone, the id of a snapshot that may not have
///     reached the disk yet; empty for none
/// @param dataMount path of the data's mount
/// @param leaving volumes that go in the end if nothing needs them any more
@RecordBuilder
public record DatabasePlan(
        String id,
        Type type,
        String database,
        String name,
        List<Replaced> containers,
        String layer,
        @Initializer("NONE") String ownMount,
        Map<String, String> record,
        @Initializer("NONE") String dataMount,
        List<String> leaving)
        implements Plan {
    /// What a text is that is not set.
    public static final String NONE = "";

    public DatabasePlan {
        containers = List.copyOf(containers);
        record = Map.copyOf(record);
        leaving = List.copyOf(leaving);
        PlanJson.require(id);
        PlanJson.require(layer);
        if (containers.size() != (type.isOfContainer() ? 1 : 0)) {
            throw new IllegalArgumentException("containers of " + type);
        }
    }

    /// What is being done.
    public enum Type {
        /// The layers below a database are changed: snapshot, reset, going to a snapshot, adoption.
        SWITCH,
        /// The same on data that may be another database's: its accounts change before anyone may use it.
        EXCHANGE,
        /// A new database is made.
        CLONE,
        /// An adoption is undone. `record` holds the record that is let go for it, and is written again if that is
        /// rolled back.
        UNDO,
        /// The data of a container that is not ours is copied into a snapshot.
        COPY,
        /// Layers are copied into one; `record` holds the id of the snapshot that is to use it, if one is.
        FLATTEN,
        /// A database comes to use layers that were copied into one.
        RELAYER,
        /// The data of a snapshot is read.
        VIEW,
        /// A snapshot is made of data from elsewhere; `leaving` names what is made for it besides its lowest layer.
        RECEIVE;

        private boolean isOfContainer() {
            return switch (this) {
                case SWITCH, EXCHANGE, UNDO, COPY, RELAYER -> true;
                case CLONE, FLATTEN, VIEW, RECEIVE -> false;
            };
        }
    }

    /// @param old the container that is to be replaced or stopped
    /// @param layer id of the layer that is made for it
    public static DatabasePlan of(
            Type type,
            String database,
            ContainerDetails old,
            String layer,
            String ownMount,
            Map<String, String> record,
            String dataMount,
            List<String> leaving) {
        String id = ShortId.random();
        return DatabasePlanBuilder.builder()
                .id(id)
                .type(type)
                .database(database)
                .name(old.givenName())
                .containers(List.of(Replaced.of(old, id)))
                .layer(layer)
                .ownMount(ownMount)
                .record(record)
                .dataMount(dataMount)
                .leaving(leaving)
                .build();
    }

    /// @param unsettled id of a snapshot that may not have reached the disk yet, empty for none
    public static DatabasePlan clone(String database, String name, String unsettled, String dataMount) {
        return DatabasePlanBuilder.builder()
                .id(database)
                .type(Type.CLONE)
                .database(database)
                .name(name)
                .layer(ShortId.random())
                .record(onlyId(unsettled))
                .dataMount(dataMount)
                .build();
    }

    /// @param snapshot id of the snapshot that is to use the one layer, empty for none
    public static DatabasePlan flatten(String name, String snapshot, String dataMount, List<String> leaving) {
        String id = ShortId.random();
        return DatabasePlanBuilder.builder()
                .id(id)
                .type(Type.FLATTEN)
                .database(id)
                .name(name)
                .layer(ShortId.random())
                .record(onlyId(snapshot))
                .dataMount(dataMount)
                .leaving(leaving)
                .build();
    }

    public static DatabasePlan view(String name, String dataMount) {
        String id = ShortId.random();
        return DatabasePlanBuilder.builder()
                .id(id)
                .type(Type.VIEW)
                .database(id)
                .name(name)
                .layer(id)
                .dataMount(dataMount)
                .build();
    }

    /// @param made volumes that are made for it, besides the layer
    public static DatabasePlan receive(String name, String layer, String dataMount, List<String> made) {
        String id = ShortId.random();
        return DatabasePlanBuilder.builder()
                .id(id)
                .type(Type.RECEIVE)
                .database(id)
                .name(name)
                .layer(layer)
                .dataMount(dataMount)
                .leaving(made)
                .build();
    }

    private static Map<String, String> onlyId(String snapshot) {
        return snapshot.isEmpty() ? Map.of() : Map.of(Labels.ID, snapshot);
    }

    /// Id of the snapshot of [#record]; empty for none.
    public String snapshot() {
        return new DatabaseLabels(record).id();
    }

    /// The container that is replaced or stopped.
    public Replaced replaced() {
        return containers.getFirst();
    }
}
