package dev.seedbed.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.LazySession;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// What is shown of a file that is selected.
class PreviewViewModelTest {
    private final FakeFiles files = new FakeFiles();
    private final VolumeSource source = new VolumeSource.Volume("uploads");
    private final LazySession session = new LazySession(files, source);
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final PreviewViewModel preview =
            new PreviewViewModel(new PreviewReader(), new TaskRunner(background::add, Runnable::run));

    @Test
    void textIsShownWithItsEncoding() {
        files.file("/notes.txt", "one\ntwo\n");

        show("notes.txt");

        assertThat(preview.contentProperty().get())
                .isEqualTo(new PreviewContent.Text("UTF-8", List.of("one", "two"), 0, List.of(), 8));
        assertThat(preview.followableProperty().get()).isTrue();
    }

    @Test
    void ofALargeFileBothEndsAreShownWithTheGap() {
        files.file("/server.log", "first\n" + "x".repeat(99) + "\n" + ("y".repeat(99) + "\n").repeat(4000) + "last\n");

        show("server.log");

        var text = (PreviewContent.Text) preview.contentProperty().get();
        assertThat(text.head()).startsWith("first");
        assertThat(text.tail()).endsWith("last");
        assertThat(text.gapBytes()).isEqualTo(text.totalBytes() - 256 * 1024 - 32 * 1024);
    }

    @Test
    void columnsAreShownAsATable() {
        files.file("/prices.csv", "name,price\ntea,3\ncoffee,4\n");

        show("prices.csv");

        var table = (PreviewContent.Table) preview.contentProperty().get();
        assertThat(table.header()).containsExactly("name", "price");
        assertThat(table.rows()).containsExactly(List.of("tea", "3"), List.of("coffee", "4"));
        assertThat(table.asText().head()).startsWith("name,price");
    }

    @Test
    void otherBytesAreShownAsHex() {
        files.file("/data.bin", new byte[] {0, 1, 2, (byte) 0xff, 'A', 'b', 0, 0, 0x7f, 'z'});

        show("data.bin");

        var hex = (PreviewContent.Hex) preview.contentProperty().get();
        assertThat(hex.head())
                .containsExactly("00000000  00 01 02 ff 41 62 00 00  7f 7a                    ....Ab...z      ");
        assertThat(hex.gapBytes()).isZero();
    }

    @Test
    void whatHasNothingToReadIsNotRead() {
        files.directory("/photos").file("/empty", "");

        show("photos");
        assertThat(preview.contentProperty().get()).isInstanceOf(PreviewContent.Unread.class);
        assertThat(preview.followableProperty().get()).isFalse();

        show("empty");
        assertThat(preview.contentProperty().get()).isEqualTo(new PreviewContent.Empty());
        assertThat(files.opened).hasValue(0);
    }

    @Test
    void aFileThatIsGoneSaysSo() {
        files.file("/notes.txt", "one\n");
        FileRow row = row("notes.txt");
        files.contents.clear();

        preview.show(session, row);
        runAll();

        assertThat(preview.contentProperty().get())
                .isEqualTo(new PreviewContent.Failed(new Failure.NotFound("file", "/notes.txt")));
    }

    @Test
    void whoeverGoesOnSeesOnlyTheNewestFile() {
        files.file("/one.txt", "one\n").file("/two.txt", "two\n");
        FileRow one = row("one.txt");
        FileRow two = row("two.txt");

        preview.show(session, one);
        assertThat(preview.contentProperty().get()).isEqualTo(new PreviewContent.Loading());
        preview.show(session, two);
        runAll();

        assertThat(preview.rowProperty().get()).isSameAs(two);
        assertThat(((PreviewContent.Text) preview.contentProperty().get()).head())
                .containsExactly("two");
        preview.show(null, null);
        assertThat(preview.contentProperty().get()).isEqualTo(new PreviewContent.Nothing());
    }

    private void show(String name) {
        preview.show(session, row(name));
        runAll();
    }

    private void runAll() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    /// As the list has it.
    private FileRow row(String name) {
        var list = new FilesViewModel(files, new TaskRunner(Runnable::run, Runnable::run));
        list.show(source, "");
        list.setInFront(true);
        FileRow found = list.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
        list.show(null, "");
        files.opened.set(0);
        return found;
    }
}
