package dev.seedbed.schedule;

/// What has to be true of the data of a snapshot.
///
/// @param sql a statement that returns rows
/// @param expect as a Seedfile writes it: a value, or a comparison such as `> 0`
public record ScheduleCheck(String sql, String expect) {}
