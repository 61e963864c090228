package dev.seedbed.build;

import java.util.List;

/// What a build is to do.
///
/// @param name of what it ends in
/// @param steps the first begins, the others change
/// @param fresh carries out every step, whatever was left before
record PlannedBuild(String name, List<BuildStep> steps, boolean fresh) {}
