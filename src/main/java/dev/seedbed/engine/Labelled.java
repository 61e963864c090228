package dev.seedbed.engine;

import java.util.Map;

/// An object of an engine, as far as its labels say what it is to this program.
///
/// Anybody who can use the engine can write labels, so nothing here fails: what is missing is empty.
public interface Labelled {
    /// Name that the engine knows it by.
    String name();

    Map<String, String> labels();

    /// One of the `ROLE_` values of [Labels], or that of a later version; empty where it is none of ours.
    default String role() {
        return labels().getOrDefault(Labels.ROLE, "");
    }

    default boolean is(String role) {
        return role().equals(role);
    }

    /// Of the start, the snapshot or the database that it belongs to; empty for none.
    default String ownId() {
        return labels().getOrDefault(Labels.ID, "");
    }

    /// Whether it belongs to the start, the snapshot or the database of that id.
    default boolean belongsTo(String id) {
        return !id.isEmpty() && ownId().equals(id);
    }

    /// Name of its project of Docker Compose; empty for none.
    default String composeProject() {
        return labels().getOrDefault("com.docker.compose.project", "");
    }

    /// The name that the user gave it, as far as that is known.
    default String givenName() {
        return labels().getOrDefault(Labels.NAME, name());
    }
}
