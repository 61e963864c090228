package dev.seedbed.engine;

/// How far a pull has come, over all layers that are known so far.
///
/// @param layersDone layers complete, of `layers`
/// @param doneBytes bytes transferred, of `totalBytes` (-1 where unknown)
public record PullProgress(int layersDone, int layers, long doneBytes, long totalBytes, String status) {}
