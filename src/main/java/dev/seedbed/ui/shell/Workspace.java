package dev.seedbed.ui.shell;

import dev.seedbed.ui.activity.ActivityViewModel;
import java.util.List;

/// Everything of the window that belongs to one connected engine; another engine gets another workspace.
///
/// @param close ends subscriptions and streams, called when the workspace is left
public record Workspace(List<NavItem> places, ActivityViewModel activity, Runnable close) {}
