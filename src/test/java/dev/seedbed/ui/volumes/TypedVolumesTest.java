package dev.seedbed.ui.volumes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is made of that which somebody typed or chose in the dialogs about volumes.
class TypedVolumesTest {

    @ParameterizedTest
    @CsvSource({
        "/home/me/shop data.tar.zst, shop-data",
        "films.TGZ, films",
        "shop.tar, shop",
        "shop.tar.gz, shop",
        "/backups/.hidden.tar.xz, hidden",
        "été.tar, t-",
        "notes.txt, notes.txt"
    })
    void anArchiveProposesANameThatAnEngineAccepts(String file, String name) {
        assertThat(ImportDialog.proposed(file)).isEqualTo(name);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(ImportDialog.proposed("a".repeat(300) + ".tar")).isEqualTo("a".repeat(100));
        assertThat(ImportDialog.proposed("/")).isEmpty();
    }

    @Test
    void optionsOfADriverAreReadLineByLine() {
        assertThat(NewVolumeFields.options(" remote = team:data=x \n\n allow_other\nempty="))
                .containsExactly(
                        Map.entry("remote", "team:data=x"), Map.entry("allow_other", ""), Map.entry("empty", ""));
    }
}
