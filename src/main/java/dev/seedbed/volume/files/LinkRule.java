package dev.seedbed.volume.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which symbolic links lead only to what is copied with them.
///
/// Steps up count only at the beginning, where they go through real directories. After a name, which may
/// itself be a link, a step up could lead anywhere; such a link counts as one that leads out.
final class LinkRule {
    private LinkRule() {}

    /// @param depth how many directories of what is copied the link lies in
    /// @param isCopied whether an entry of that name is copied beside the topmost of them
    /// @return the names of the way, steps up included; empty where it leads out
    static Optional<List<String>> within(int depth, String target, Predicate<String> isCopied) {
        if (target.startsWith("/")) {
            return Optional.empty();
        }
        var way = new ArrayList<String>();
        int up = 0;
        for (String step : target.split("/")) {
            if (step.isEmpty() || step.equals(".")) {
                continue;
            }
            boolean isUp = step.equals("..");
            if (isUp && up < way.size()) {
                return Optional.empty();
            }
            up += isUp ? 1 : 0;
            way.add(step);
        }
        boolean inside = up < depth || up == depth && way.size() > up && isCopied.test(way.get(up));
        return inside && !target.isEmpty() ? Optional.of(way) : Optional.empty();
    }
}
