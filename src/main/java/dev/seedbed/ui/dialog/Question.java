package dev.seedbed.ui.dialog;

import java.util.List;

/// A question before something that cannot be undone.
///
/// @param details lines that name what will go or change, empty for none
/// @param verb what the button does, such as `Remove shop-dev`
/// @param cancel what the other button says
/// @param dangerous whether something is lost
public record Question(
        String title, String text, List<String> details, String verb, String cancel, boolean dangerous) {}
