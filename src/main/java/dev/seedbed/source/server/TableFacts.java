package dev.seedbed.source.server;

/// A table of a server that is looked at.
///
/// @param name as the dump program names it while it works
/// @param bytes of its rows, without indexes; as the server estimates it
public record TableFacts(String name, long bytes) {}
