/// Small reusable controls.
///
/// Style classes of `seedbed.css` that every screen may use: `screen-header` (bar with title, filter, buttons),
/// `screen-title`, `filter-field`, `spacer`; `card`, `card-title`; `section-title`; `muted`, `small`, `strong`, `mono`,
/// `danger-text`, `warning-text`, `success-text`; `detail-tabs` on a `TabPane`; `plain-list` on a `ListView` or
/// `TreeView` without lines; `code-area`; `column-right` on a `TableColumn` with numbers; `form-grid` and
/// `form-label`. Tables look right without a class; `result-table` makes one monospaced. Buttons: AtlantaFX's `success`
/// for the one main action, `flat`, `danger`.
@NullMarked
package dev.seedbed.ui.fx;

import org.jspecify.annotations.NullMarked;
