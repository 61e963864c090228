package dev.seedbed.ui.volumes;

import dev.seedbed.ui.window.Navigator;
import java.nio.file.Path;
import java.util.List;

/// Leads to no other screen.
final class NoNavigation implements Navigator {
    @Override
    public void startDatabase(List<Path> seeds) {}

    @Override
    public void showSeed(String seedId) {}

    @Override
    public void showDatabase(String containerId) {}

    @Override
    public void showLibrary() {}
}
