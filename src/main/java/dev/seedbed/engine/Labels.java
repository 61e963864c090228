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
    public static final String ROLE_LAYER = "layer";
    /// Short id shared by all objects of one seeded start.
    public static final String ID = PREFIX + "id";
    /// The database's name as the user typed it.
    public static final String NAME = PREFIX + "name";
    public static final String KIND = PREFIX + "kind";
    /// Exact server version, such as `17.6`.
    public static final String VERSION = PREFIX + "version";
    /// Names of the seed files, in order, as a JSON array of strings.
    public static final String SEED_FILES = PREFIX + "seed.files";
    /// Content fingerprint of seed, image and settings.
    public static final String FINGERPRINT = PREFIX + "fingerprint";
    /// Name of the database (inside the server) that holds the data.
    public static final String DATA_DATABASE = PREFIX + "data-database";
    /// ISO-8601 instant.
    public static final String CREATED = PREFIX + "created";
    /// The rest of the plan, as JSON without secrets; only on seed jobs.
    public static final String PLAN = PREFIX + "plan";

    private Labels() {}
}
