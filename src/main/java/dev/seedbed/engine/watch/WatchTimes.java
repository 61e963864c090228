package dev.seedbed.engine.watch;

import java.time.Duration;

/// The rhythm of an [EngineWatch].
///
/// @param ping how often the engine is asked whether it is there
/// @param refresh how often all is called changed, in case an event was missed
/// @param gather how long changes are gathered before they are reported
/// @param shortestRetry wait between attempts while the engine was lost a moment ago
/// @param longestRetry wait between attempts after a long time
/// @param sleepGap a jump of the clock that tells that the computer slept
public record WatchTimes(
        Duration ping,
        Duration refresh,
        Duration gather,
        Duration shortestRetry,
        Duration longestRetry,
        Duration sleepGap) {

    public static final WatchTimes STANDARD = new WatchTimes(
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofMillis(150),
            Duration.ofMillis(500),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30));

    /// An eighth of the time that the engine was away: quick after a restart, quiet after an hour.
    Duration retryAfter(Duration away) {
        Duration wait = away.dividedBy(8);
        if (wait.compareTo(shortestRetry) < 0) {
            return shortestRetry;
        }
        return wait.compareTo(longestRetry) > 0 ? longestRetry : wait;
    }
}
