package dev.seedbed.ui.window;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;

/// What every screen of one window uses.
public record WindowContext(TaskRunner tasks, Messages messages, Overlay overlay, Notices notices) {}
