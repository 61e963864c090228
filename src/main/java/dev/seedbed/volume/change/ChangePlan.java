package dev.seedbed.volume.change;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import java.util.List;
import java.util.Optional;

/// A change of a volume under way, as the label of its journal says it: enough to end it or to take it back.
///
/// @param id of the change, which its new volume carries too
/// @param volume that is copied or renamed, empty where a new one is only tried
/// @param name of the new volume
/// @param copies whether files are copied
/// @param containers that are stopped for it, or made anew
@JsonIgnoreProperties(ignoreUnknown = true)
record ChangePlan(String id, Type type, String volume, String name, boolean copies, List<Member> containers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    ChangePlan {
        containers = List.copyOf(containers);
    }

    /// What is being done.
    enum Type {
        CREATE,
        COPY,
        RENAME
    }

    /// A container that takes part.
    ///
    /// @param id of the container
    /// @param name of the container, before and after
    /// @param running whether it was up
    /// @param restart its restart policy
    /// @param exchange part of the names that it and its successor have while they change places
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Member(String id, String name, boolean running, String restart, String exchange) {
        /// Name of the one that is replaced, while that is done. The list of databases knows such names.
        String old() {
            return "seedbed-old-" + exchange;
        }

        /// Name of the one that takes its place, until it does.
        String fresh() {
            return "seedbed-new-" + exchange;
        }
    }

    String journal() {
        return "seedbed-volume-" + id;
    }

    /// Name of the container that copies, or mounts once to try.
    String worker() {
        return "seedbed-copy-" + id;
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan is always JSON", e);
        }
    }

    /// Empty where the label was not written by this program or by a later one that changed its form.
    static Optional<ChangePlan> read(ContainerSummary journal) {
        try {
            return Optional.of(JSON.readValue(journal.labels().getOrDefault(Labels.PLAN, ""), ChangePlan.class));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
