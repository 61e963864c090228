package dev.seedbed.ui.capture;

import dev.seedbed.source.server.CaptureProgress;
import dev.seedbed.source.server.ServerAddresses;
import dev.seedbed.source.server.ServerFacts;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.OneLine;
import java.util.ArrayList;
import java.util.List;

/// A dump of a server in words. Immutable.
final class CaptureTexts extends FeatureTexts {
    CaptureTexts(Messages messages) {
        super(messages);
    }

    /// An address without its password, if it is one.
    String shown(String address) {
        try {
            return ServerAddresses.isOne(address)
                    ? ServerAddresses.parse(address).toString()
                    : address;
        } catch (OperationFailedException _) {
            return get("capture.server");
        }
    }

    String progress(CaptureProgress progress) {
        String written = formats().size(progress.bytes());
        if (progress.table().isEmpty()) {
            return get("capture.progress.begun", written);
        }
        String table = OneLine.of(progress.table());
        return progress.fraction() < 0
                ? get("source.capturing", written, progress.tables(), progress.allTables(), table)
                : get(
                        "source.capturing-percent",
                        written,
                        progress.tables(),
                        progress.allTables(),
                        table,
                        formats().percent(progress.fraction()));
    }

    /// What is known of a server, line by line.
    List<String> facts(ServerFacts facts) {
        var lines = new ArrayList<String>();
        lines.add(get("capture.facts.server", facts.kind().displayName(), OneLine.of(facts.versionText())));
        lines.add(get("capture.facts.databases", OneLine.of(String.join(", ", facts.databases()))));
        lines.add(get(
                "source.contents",
                formats().size(facts.bytes()),
                facts.tables().size(),
                formats().about(facts.estimate())));
        if (!facts.extensions().isEmpty()) {
            lines.add(get("source.extensions", OneLine.of(String.join(", ", facts.extensions()))));
        }
        if (facts.replica()) {
            lines.add(get("capture.facts.replica"));
        }
        return lines;
    }

    /// What is left out, because the login may not read it.
    List<String> warnings(ServerFacts facts) {
        return facts.leftOut().stream()
                .map(part -> get("source.left-out." + part))
                .toList();
    }
}
