package dev.seedbed.engine;

/// When an engine starts a container again by itself.
///
/// @param name `no`, `always`, `unless-stopped` or `on-failure`; empty means `no`
/// @param maximumRetries for `on-failure`, 0 without limit
public record RestartPolicy(String name, int maximumRetries) {
    public static final RestartPolicy NEVER = new RestartPolicy("no", 0);

    /// Whether the engine never starts it.
    public boolean isNever() {
        return name.isEmpty() || name.equals("no");
    }

    /// As one word, such as `on-failure:3`.
    public String text() {
        return isNever() ? "no" : maximumRetries > 0 ? name + ":" + maximumRetries : name;
    }

    /// Reads what [#text] wrote.
    public static RestartPolicy parse(String text) {
        String[] parts = text.split(":", 2);
        return parts[0].isEmpty()
                ? NEVER
                : new RestartPolicy(
                        parts[0], parts.length == 2 && parts[1].matches("\\d{1,9}") ? Integer.parseInt(parts[1]) : 0);
    }
}
