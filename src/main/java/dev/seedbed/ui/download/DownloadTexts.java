package dev.seedbed.ui.download;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FeatureTexts;

/// A download in words. Immutable.
final class DownloadTexts extends FeatureTexts {
    DownloadTexts(Messages messages) {
        super(messages);
    }

    String progress(DownloadViewModel.Progress progress) {
        if (progress.doneBytes() < 0) {
            return get("download.connecting");
        }
        String done = formats().size(progress.doneBytes());
        return progress.totalBytes() > 0
                ? get(
                        "download.progress",
                        formats().sizeOf(progress.doneBytes(), progress.totalBytes()),
                        formats().percent(progress.fraction()))
                : done;
    }

    String stopped(DownloadViewModel.Progress progress) {
        return get("download.stopped", formats().size(Math.max(0, progress.doneBytes())));
    }
}
