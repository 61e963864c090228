package dev.seedbed.source.compose.file;

import dev.seedbed.source.compose.file.ComposeNode.Fields;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The secrets and configurations of a service, each as the file that it becomes in the container.
final class ServiceContents {
    private final ComposeModel model;

    ServiceContents(ComposeModel model) {
        this.model = model;
    }

    List<ComposeContent> of(Fields service) throws OperationFailedException {
        var contents = new ArrayList<ComposeContent>();
        add(service, "secrets", "/run/secrets/", contents);
        add(service, "configs", "/", contents);
        return List.copyOf(contents);
    }

    private void add(Fields service, String section, String folder, List<ComposeContent> contents)
            throws OperationFailedException {
        Optional<ComposeNode> used = service.child(section);
        if (used.isEmpty()) {
            return;
        }
        Fields defined = model.root().fields(section);
        for (ComposeNode use : used.get().asItems()) {
            Fields said = use instanceof Fields fields ? fields : Fields.none(use.place());
            String name = use instanceof Fields ? said.text("source") : use.asText();
            if (!defined.fields().containsKey(name)) {
                throw use.place().invalid("compose-undefined:" + name, "compose-defined:" + section);
            }
            String target = said.text("target");
            contents.add(content(
                    defined.fields(name),
                    target.startsWith("/") ? target : folder + (target.isEmpty() ? name : target)));
        }
    }

    private ComposeContent content(Fields defined, String target) throws OperationFailedException {
        Optional<ComposeNode> file = defined.child("file");
        if (file.isPresent()) {
            return new ComposeContent(target, file.get().place().path(file.get().asText()), null);
        }
        String variable = defined.text("environment");
        Optional<ComposeNode> text = defined.child("content");
        return new ComposeContent(
                target,
                null,
                text.isPresent()
                        ? text.get().asText()
                        : variable.isEmpty()
                                ? null
                                : model.context().variables().value(variable));
    }
}
