package dev.seedbed.ui.library;

import dev.seedbed.library.SeedItem;
import dev.seedbed.task.Failure;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.BadgedName;
import dev.seedbed.ui.fx.LazyTooltip;
import dev.seedbed.ui.fx.Tone;
import dev.seedbed.ui.library.entry.GitEntry;
import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.library.entry.PackageEntry;
import dev.seedbed.ui.library.entry.TableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A seed's name, with a badge for what is wrong with it or worth knowing.
final class SeedNameCell extends TableCell<LibraryEntry, LibraryEntry> {
    private final LibraryTexts texts;
    private final LibraryViewModel viewModel;
    private final BadgedName line = new BadgedName();
    private final LazyTooltip tip = new LazyTooltip(this);

    /// @param viewModel knows what was restored or built on the engine before
    SeedNameCell(LibraryTexts texts, LibraryViewModel viewModel) {
        this.texts = texts;
        this.viewModel = viewModel;
    }

    @Override
    protected void updateItem(@Nullable LibraryEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            tip.setText("");
            return;
        }
        Badge firm = null;
        var others = new ArrayList<Badge>();
        switch (entry) {
            case LibraryEntry.Dump(var item) -> {
                firm = trouble(item);
                addBadges(item, others);
            }
            case LibraryEntry.OfSeedfile described -> {
                firm = invalid(described.failure());
                // The end of its name is the same everywhere, and gives way.
                if (firm == null && viewModel.isBuilt(described)) {
                    firm = new Badge(texts.get("library.badge.instant"), Tone.ACCENT);
                }
            }
            case LibraryEntry.OfService service -> {
                firm = invalid(service.failure());
                if (service.service() != null && service.service().database().running() != null) {
                    others.add(new Badge(texts.get("library.badge.has-container"), Tone.NEUTRAL));
                }
            }
            case TableEntry _ -> {
                // What is wrong with it is found out when it is looked at.
            }
            case PackageEntry shared -> {
                if (shared.news().isNews()) {
                    firm = new Badge(texts.get("library.badge.new"), Tone.SUCCESS);
                } else if (shared.isHere()) {
                    others.add(new Badge(texts.get("library.badge.instant"), Tone.ACCENT));
                }
            }
            case GitEntry tracked -> {
                if (!tracked.dump().isFetched()) {
                    firm = new Badge(texts.get("library.badge.not-fetched"), Tone.NEUTRAL);
                }
            }
            case LibraryEntry.OfSnapshot _ -> others.add(new Badge(texts.get("library.badge.instant"), Tone.ACCENT));
        }
        line.show(texts.name(entry), firm, others);
        Stream<Badge> badges = Stream.concat(Stream.ofNullable(firm), others.stream());
        tip.setText(Stream.concat(Stream.of(texts.name(entry)), badges.map(Badge::getText))
                .collect(Collectors.joining("\n")));
        setGraphic(line);
    }

    private @Nullable Badge invalid(@Nullable Failure failure) {
        return failure == null ? null : new Badge(texts.get("library.badge.invalid"), Tone.DANGER);
    }

    private @Nullable Badge trouble(SeedItem item) {
        String trouble = texts.trouble(item);
        return trouble.isEmpty() ? null : new Badge(trouble, Tone.DANGER);
    }

    private void addBadges(SeedItem item, List<Badge> badges) {
        if (item.isStartable() && viewModel.isReady(item)) {
            badges.add(new Badge(texts.get("library.badge.ready"), Tone.SUCCESS));
        }
        int notes = texts.notes(item).size();
        if (notes > 0 && texts.trouble(item).isEmpty()) {
            badges.add(new Badge(
                    texts.get("library.badge.notes", notes), texts.hasWarning(item) ? Tone.WARNING : Tone.NEUTRAL));
        }
    }
}
