package dev.seedbed.database;

import java.util.ArrayList;
import java.util.List;

/// A dotted version as far as it has numbers, such as `17.6` or `11.8.2`. Empty where nothing is known.
public record ServerVersion(List<Integer> parts) implements Comparable<ServerVersion> {

    public static ServerVersion parse(String text) {
        var parts = new ArrayList<Integer>();
        for (String part : text.split("[^0-9]", -1)) {
            if (part.isEmpty() || part.length() > 8) {
                break;
            }
            parts.add(Integer.parseInt(part));
        }
        return new ServerVersion(List.copyOf(parts));
    }

    public boolean isKnown() {
        return !parts.isEmpty();
    }

    public int major() {
        return isKnown() ? parts.getFirst() : 0;
    }

    /// The first two numbers.
    public String series() {
        return parts.size() < 2 ? String.valueOf(major()) : parts.get(0) + "." + parts.get(1);
    }

    @Override
    public int compareTo(ServerVersion other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = Integer.compare(part(i), other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int part(int i) {
        return i < parts.size() ? parts.get(i) : 0;
    }
}
