package dev.seedbed.database.image;

/// How much is known about an image by its names, the best first.
public enum ImageRank {
    /// The official image of the server.
    OFFICIAL,
    /// A well-known image that adds extensions to the official one.
    DERIVED,
    /// Any other name.
    OTHER,
    /// No name at all, as a newer pull or build leaves it behind.
    UNTAGGED
}
