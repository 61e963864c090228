package dev.seedbed.library.dump;

import java.util.List;

/// What a tool says of itself in a dump.
///
/// @param tool empty where it is not named
/// @param version of the tool; empty where it is not said here
/// @param notes keys of what the user should know
public record DumpHeader(String tool, String version, List<String> notes) {}
