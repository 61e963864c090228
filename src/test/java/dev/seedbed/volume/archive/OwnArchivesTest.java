package dev.seedbed.volume.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.VolumeFailure.ArchiveFault;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.tar.ArchiveException;
import dev.seedbed.volume.tar.TarBlock;
import dev.seedbed.volume.tar.TestTar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an export writes: it is recognised, verified, and refused where a byte of it is not as it was.
class OwnArchivesTest {
    private static final ArchiveSeal OTHERS = new ArchiveSeal(new byte[] {1});

    @Test
    void anArchiveOfThisInstallationComesBackAsItWas() throws IOException {
        Imported imported = Imported.of(exported(Imported.SEAL, odd()));

        assertThat(imported.report().verified()).isTrue();
        assertThat(imported.report().sealed()).isTrue();
        assertThat(imported.report().cleaned()).isEmpty();
        assertThat(imported.names()).containsExactly("./", "./suid", "./out", "./pipe");
    }

    @Test
    void oneOfAnotherInstallationIsVerifiedAndCleaned() throws IOException {
        Imported imported = Imported.of(exported(OTHERS, odd()));

        assertThat(imported.report().verified()).isTrue();
        assertThat(imported.report().sealed()).isFalse();
        assertThat(imported.cleaned()).isEqualTo("./ MODE\n./suid MODE\n./out LINK_OUTSIDE\n./pipe SPECIAL");
    }

    @Test
    void aSealCannotBeBorrowed() throws IOException {
        // Somebody else wrote it and says at its beginning that it is ours.
        var forged = new ByteArrayOutputStream();
        var export = export(odd(), forged);
        export.pass(new ArchiveNote.Beginning(1, "v", "", Imported.SEAL.name()));
        export.finish(OTHERS, false);

        assertRefused(forged.toByteArray(), ArchiveFault.NOT_AS_SAID);
    }

    @Test
    void nothingIsAddedBehindTheManifest() throws IOException {
        byte[] archive = exported(Imported.SEAL, odd());
        var longer = new ByteArrayOutputStream();
        longer.write(archive, 0, archive.length - 2 * TarBlock.SIZE);
        longer.writeBytes(new TestTar().file("more", "x").end());

        assertRefused(longer.toByteArray(), ArchiveFault.NOT_AS_SAID);
    }

    /// Python's reader takes an archive for broken whose last header is a note.
    @Test
    void endsWithTheEntryOfTheRoot() throws IOException {
        byte[] archive = exported(Imported.SEAL, odd());
        int last = archive.length - 3 * TarBlock.SIZE;
        assertThat(new String(archive, last, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("./");
        assertThat((char) archive[last + 156]).isEqualTo('5');
    }

    @Test
    void aSecondClosingEntryIsRefused() throws IOException {
        byte[] archive = exported(Imported.SEAL, odd());
        var longer = new ByteArrayOutputStream();
        longer.write(archive, 0, archive.length - 2 * TarBlock.SIZE);
        longer.write(archive, archive.length - 3 * TarBlock.SIZE, 3 * TarBlock.SIZE);

        assertRefused(longer.toByteArray(), ArchiveFault.NOT_AS_SAID);
    }

    @Test
    void everyChangedByteIsSeen() throws IOException {
        byte[] archive = exported(Imported.SEAL, odd());
        var random = new Random(1);
        for (int at = 0; at < archive.length - 2 * TarBlock.SIZE; at += 1 + random.nextInt(5)) {
            byte[] changed = archive.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            try {
                ImportReport report = Imported.of(changed).report();
                // Then its notes are no longer those of ours, or padding was changed that says nothing.
                assertThat(report.sealed() && at < archive.length - 9 * TarBlock.SIZE)
                        .as("changed at " + at)
                        .isFalse();
            } catch (ArchiveException _) {
                // seen
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isWholeOrRefusedInEachFormat(ArchiveFormat format) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = ArchiveCompression.create(packed, format)) {
            out.write(exported(Imported.SEAL, odd()));
        }
        byte[] file = packed.toByteArray();
        assertThat(Imported.of(file).report().verified()).isTrue();
        // What follows the two blocks of the end of a plain tar says nothing; otherwise each byte is needed.
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> Imported.of(cut)).as("cut at " + length).isInstanceOf(ArchiveException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TAR_ZST", "TAR_GZ"})
    void aFlippedBitInACompressedFileIsSeen(ArchiveFormat format) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = ArchiveCompression.create(packed, format)) {
            out.write(exported(Imported.SEAL, odd()));
        }
        for (int at = 16; at < packed.size(); at++) {
            byte[] changed = packed.toByteArray();
            changed[at] ^= 0x10;
            try {
                // Some bits say nothing; but then the content is the same.
                assertThat(Imported.of(changed).report().sealed())
                        .as("bit of " + at)
                        .isTrue();
            } catch (ArchiveException _) {
                // seen
            }
        }
    }

    @Test
    void aTarThatEndsTooEarlyMakesNoExport() {
        byte[] tar = odd();
        assertThatThrownBy(() -> export(
                                Arrays.copyOf(tar, tar.length - 2 * TarBlock.SIZE), OutputStream.nullOutputStream())
                        .pass(new ArchiveNote.Beginning(1, "v", "", "")))
                .isInstanceOf(ArchiveException.class);
    }

    private static byte[] odd() {
        return new TestTar()
                .entry("./", '5', 01777, "", new byte[0])
                .entry("./suid", '0', 04755, "", new byte[3000])
                .link("./out", "/run/x.sock")
                .special("./pipe", '6')
                .end();
    }

    private static byte[] exported(ArchiveSeal seal, byte[] tar) throws IOException {
        var out = new ByteArrayOutputStream();
        ExportStream export = export(tar, out);
        export.pass(new ArchiveNote.Beginning(1, "v", "2026-01-01T00:00:00Z", seal.name()));
        export.finish(seal, false);
        return out.toByteArray();
    }

    private static ExportStream export(byte[] tar, OutputStream out) {
        return new ExportStream(new ByteArrayInputStream(tar), out, CopyProgress.NONE, () -> -1);
    }

    private static void assertRefused(byte[] archive, ArchiveFault fault) {
        assertThatThrownBy(() -> Imported.of(archive))
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
