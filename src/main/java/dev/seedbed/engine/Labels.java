package dev.seedbed.engine;

/// The labels that carry everything this program knows about an engine's objects.
///
/// Labels never change after creation: a change of state is the creation or removal of an object.
public final class Labels {
    public static final String PREFIX = "dev.seedbed.";
    /// What the object is: one of the `ROLE_` values.
    public static final String ROLE = PREFIX + "role";

    public static final String ROLE_SEED_JOB = "seed-job";
    public static final String ROLE_DATABASE = "database";
    /// A volume with a data directory, or with the changes on top of one.
    public static final String ROLE_LAYER = "layer";
    /// A volume that joins layers to one directory when the engine mounts it.
    public static final String ROLE_MOUNT = "mount";
    /// A container that was never started: the record of a snapshot.
    public static final String ROLE_SNAPSHOT = "snapshot";
    /// A container that was never started: a change in progress, and what to know to complete it or to roll it back.
    public static final String ROLE_OPERATION = "operation";
    /// A container that was never started: somebody is changing the database of that id.
    public static final String ROLE_LOCK = "lock";
    /// A volume that the user asked for by its name.
    public static final String ROLE_VOLUME = "volume";
    /// A container that tells of a change of a volume in progress, and what to know to complete it or to roll it back.
    public static final String ROLE_VOLUME_OPERATION = "volume-operation";
    /// A container that copies a layer's files into another volume, and is removed when it is done.
    public static final String ROLE_COPY_JOB = "copy-job";
    /// A volume, or a container on it, that finds out whether the engine can join layers; removed at once.
    public static final String ROLE_PROBE = "probe";
    /// A container that looks into volumes or copies files, and is gone a while later.
    public static final String ROLE_HELPER = "helper";
    /// A container that was never started: a volume is being made of an archive, and is nothing until this is gone.
    public static final String ROLE_IMPORT = "import";
    /// Short id shared by all objects of one seeded start.
    public static final String ID = PREFIX + "id";
    /// The database's name as the user typed it.
    public static final String NAME = PREFIX + "name";
    public static final String KIND = PREFIX + "kind";
    /// Exact server version, such as `17.6`.
    public static final String VERSION = PREFIX + "version";
    /// Names of the seed files, in order, as a JSON array of strings.
    public static final String SEED_FILES = PREFIX + "seed.files";
    /// What the seed is called: its file, or the folder of a bundle.
    public static final String SEED_NAME = PREFIX + "seed.name";
    /// What the user should know of what a restore left, as JSON; only on the snapshot that it ended in.
    public static final String SEED_NOTES = PREFIX + "seed.notes";
    /// Content fingerprint of seed, image and settings.
    public static final String FINGERPRINT = PREFIX + "fingerprint";
    /// Name of the database (inside the server) that holds the data.
    public static final String DATA_DATABASE = PREFIX + "data-database";
    /// ISO-8601 instant.
    public static final String CREATED = PREFIX + "created";
    /// The rest of the plan, as JSON without secrets; only on seed jobs.
    public static final String PLAN = PREFIX + "plan";

    /// Frozen layers below the data, the lowest first, as a JSON array of `volume` or `volume/directory`.
    public static final String LAYERS = PREFIX + "layers";
    /// The one layer that a database writes, as `volume` or `volume/directory`.
    public static final String OWN_LAYER = PREFIX + "layer";
    /// Owner and mode of the data directory, as `uid:gid:mode`.
    public static final String OWNER = PREFIX + "owner";
    /// Reference of the image, as it was given.
    public static final String IMAGE = PREFIX + "image";
    /// Id of the snapshot that a database stands on, or that a snapshot was made from.
    public static final String PARENT = PREFIX + "parent";
    /// Id of the snapshot that a database started from: where a reset leads.
    public static final String ORIGIN = PREFIX + "origin";
    /// Id of the database whose data a snapshot holds; empty for a seed.
    public static final String TIMELINE = PREFIX + "timeline";
    /// Name that the database of [#TIMELINE] had when the snapshot was made.
    public static final String TIMELINE_NAME = PREFIX + "timeline.name";
    /// Value of [#REASON] on the journal of an operation that makes a new database.
    public static final String OPERATION_CLONE = "clone";
    /// Why a snapshot was made, or what an operation does.
    public static final String REASON = PREFIX + "reason";
    public static final String NOTE = PREFIX + "note";
    public static final String TAG = PREFIX + "tag";
    /// `true` on a snapshot that is never thinned out.
    public static final String PINNED = PREFIX + "pinned";
    /// Which version of a snapshot's record it is; the highest counts.
    public static final String REVISION = PREFIX + "revision";
    /// Program that holds a lock or carries out an operation: host, process and its start.
    public static final String HOLDER = PREFIX + "holder";
    /// On a database that is only made to look at a snapshot: the program that looks, as in [#HOLDER].
    public static final String TEMPORARY = PREFIX + "temporary";
    /// On a database that was started on data that was there: name of that volume. It is never removed with it.
    public static final String DATA_BEFORE = PREFIX + "data-before";
    /// Name of the volume that held a container's data before it was adopted, and that it is given back with.
    public static final String ADOPTED = PREFIX + "adopted";
    /// Id of the snapshot of the data that a container had before that was exchanged for other data: where undoing
    /// this leads.
    public static final String SWAPPED = PREFIX + "swapped";

    /// Id of the schedule that made a snapshot, followed by `+proven` once that has proved it.
    public static final String SCHEDULE = PREFIX + "schedule";

    /// Versions of packages that a snapshot was published as or received from, as a JSON array.
    public static final String PACKAGE = PREFIX + "package";

    /// Name of the volume whose files a volume was filled with.
    public static final String COPY_OF = PREFIX + "copy-of";

    private Labels() {}
}
