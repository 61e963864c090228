package dev.seedbed.source.web;

/// What is remembered of an address: which version of its file is in the cache.
///
/// @param name of the file
record WebEntry(Validators validators, String sha256, String name, long bytes) {}
