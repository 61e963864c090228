package dev.seedbed.ui.build;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.mask.MaskEdits;
import dev.seedbed.ui.mask.MaskReportDialog;
import dev.seedbed.ui.mask.MaskTexts;
import dev.seedbed.ui.tables.RejectedDialog;
import dev.seedbed.ui.window.WindowContext;

/// The dialogs that show what steps did.
record ReportDialogs(MaskTexts maskTexts, MaskReportDialog mask, MaskEdits edits, RejectedDialog rejected) {

    static ReportDialogs of(WindowContext window, MaskEdits edits) {
        Messages messages = window.messages();
        TaskRunner tasks = window.tasks();
        var texts = new MaskTexts(messages);
        return new ReportDialogs(
                texts,
                new MaskReportDialog(texts, window.overlay(), window.notices()),
                edits,
                new RejectedDialog(tasks, messages, window.overlay()));
    }
}
