package dev.seedbed.volume.change;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.seedbed.exchange.Replaced;
import java.util.List;

/// A change of a volume under way, as the label of its journal says it: enough to end it or to take it back.
///
/// @param id of the change, which its new volume carries too
/// @param volume that is copied or renamed, empty where a new one is only tried
/// @param name of the new volume
/// @param copies whether files are copied
/// @param containers that are stopped for it, or made anew
@JsonIgnoreProperties(ignoreUnknown = true)
record ChangePlan(String id, Type type, String volume, String name, boolean copies, List<Replaced> containers) {

    ChangePlan {
        containers = List.copyOf(containers);
    }

    /// What is being done.
    enum Type {
        CREATE,
        COPY,
        RENAME
    }

    /// Name of the container that copies, or mounts once to try.
    String worker() {
        return "seedbed-copy-" + id;
    }
}
