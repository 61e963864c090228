package dev.seedbed.server.mysqlfamily.capture;

import dev.seedbed.source.server.CaptureChoice;
import java.util.List;
import java.util.stream.Stream;

/// Which tables and views of a server a dump takes, as `database.table`.
record FamilyParts(List<FamilyFacts.Relation> relations, CaptureChoice choice) {

    private boolean takes(FamilyFacts.Relation relation) {
        return choice.takes(relation.database(), relation.name());
    }

    private boolean isWithoutRows(FamilyFacts.Relation relation) {
        return relation.isTable()
                && !choice.schemaOnly()
                && takes(relation)
                && !choice.takesRows(relation.database(), relation.name());
    }

    private static List<String> names(Stream<FamilyFacts.Relation> relations) {
        return relations
                .map(relation -> relation.database() + "." + relation.name())
                .toList();
    }

    List<String> notTaken() {
        return names(relations.stream().filter(relation -> !takes(relation)));
    }

    List<String> withoutRows() {
        return names(relations.stream().filter(this::isWithoutRows));
    }

    List<String> othersThanWithoutRows() {
        return names(relations.stream().filter(relation -> !isWithoutRows(relation)));
    }

    /// Those with anything to take: all where no tables are chosen.
    List<String> databases(List<String> all) {
        return choice.tables().isEmpty()
                ? all
                : all.stream()
                        .filter(database -> relations.stream()
                                .anyMatch(relation -> relation.database().equals(database) && takes(relation)))
                        .toList();
    }
}
