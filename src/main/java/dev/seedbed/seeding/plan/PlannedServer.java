package dev.seedbed.seeding.plan;

import dev.seedbed.database.DatabaseKind;

/// The server of a seeded start.
///
/// @param version of the server in the image, as exactly as the image tells
/// @param imageIsLocal whether the image is on the engine already
/// @param imageIsNamed whether the user named the image, so that no other takes its place
public record PlannedServer(
        DatabaseKind kind, String image, String version, boolean imageIsLocal, boolean imageIsNamed) {}
