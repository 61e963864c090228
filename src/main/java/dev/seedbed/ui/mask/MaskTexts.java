package dev.seedbed.ui.mask;

import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.find.PersonalData;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.OneLine;

/// Puts masks into words. Immutable.
public final class MaskTexts extends FeatureTexts {
    public MaskTexts(Messages messages) {
        super(messages);
    }

    String what(PersonalData what) {
        return get("mask.what." + what.text());
    }

    /// `2 of 300`; empty where there were none.
    String samples(int matching, int samples) {
        return samples == 0 ? "" : get("mask.samples", matching, samples);
    }

    /// What a mask did, in one line.
    public String summary(MaskReport report) {
        long masked = MaskReportLine.of(report).stream()
                .filter(line ->
                        line.state() == MaskReportLine.State.MASKED || line.state() == MaskReportLine.State.CONNECTED)
                .count();
        return get("mask.report.summary", masked, report.open().size());
    }

    static String visible(String text) {
        return OneLine.of(text);
    }
}
