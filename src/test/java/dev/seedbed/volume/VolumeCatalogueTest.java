package dev.seedbed.volume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VolumeCatalogueTest {
    private static final String ANONYMOUS = "0123456789abcdef".repeat(4);
    private final FakeContainerEngine engine = Databases.engine();
    private final VolumeCatalogue catalogue =
            new VolumeCatalogue(engine, new DatabaseCatalogue(engine), LastUsers.inMemory());

    @Test
    void saysWhoUsesAVolumeAndWhatItHolds() throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop").build());
        engine.createVolume("files", Map.of("com.docker.compose.project", "blog"), Map.of("type", "nfs"));
        engine.createVolume(ANONYMOUS, Map.of(), Map.of());
        engine.createContainer(ContainerSpec.named("web", "nginx:1")
                .mount(Mount.volume("files", "/srv"))
                .build());

        var rows = catalogue.list();

        assertThat(rows).extracting(VolumeRow::name).containsExactly("files", "seedbed-data-a1", ANONYMOUS);
        assertThat(rows.get(0).usedBy()).containsExactly("web");
        assertThat(rows.get(0).content()).isNull();
        assertThat(rows.get(0).composeProject()).isEqualTo("blog");
        assertThat(rows.get(1).content())
                .isEqualTo(new VolumeRow.Content(DatabaseKind.POSTGRESQL, "17.6", "shop", false, true));
        assertThat(rows.get(2).orphan()).isTrue();
        assertThat(rows.get(2).anonymous()).isTrue();
    }

    @Test
    void aSeedJobsVolumeIsToldByItsLabels() throws Exception {
        Map<String, String> labels =
                Map.of(Labels.ROLE, Labels.ROLE_LAYER, Labels.ID, "b2", Labels.NAME, "crm", Labels.KIND, "mysql");
        engine.createVolume("seedbed-data-b2", labels, Map.of());
        engine.createContainer(ContainerSpec.named("seedbed-seed-b2", Databases.POSTGRES)
                .labels(Map.of(Labels.ROLE, Labels.ROLE_SEED_JOB, Labels.ID, "b2", Labels.NAME, "crm"))
                .mount(Mount.volume("seedbed-data-b2", "/var/lib/mysql"))
                .build());

        VolumeRow row = catalogue.list().getFirst();

        assertThat(row.content()).isEqualTo(new VolumeRow.Content(DatabaseKind.MYSQL, "", "crm", true, true));
        assertThat(row.orphan()).isFalse();
    }

    @Test
    void tellsWhereALayerStands() throws Exception {
        layer("seedbed-data-a1");
        layer("seedbed-layer-b2");
        engine.createContainer(ContainerSpec.named("seedbed-snapshot-s1", Databases.POSTGRES)
                .labels(Map.of(
                        Labels.ROLE,
                        Labels.ROLE_SNAPSHOT,
                        Labels.ID,
                        "s1",
                        Labels.NAME,
                        "shop.sql",
                        Labels.LAYERS,
                        "[\"seedbed-data-a1\"]"))
                .mount(Mount.readOnlyVolume("seedbed-data-a1", "/seedbed/layers/0"))
                .build());
        engine.createContainer(ContainerSpec.named("shop", Databases.POSTGRES)
                .labels(Map.of(
                        Labels.ROLE,
                        Labels.ROLE_DATABASE,
                        Labels.ID,
                        "d1",
                        Labels.NAME,
                        "shop",
                        Labels.PARENT,
                        "s1",
                        Labels.LAYERS,
                        "[\"seedbed-data-a1\"]",
                        Labels.OWN_LAYER,
                        "seedbed-layer-b2/u"))
                .mount(Mount.readOnlyVolume("seedbed-data-a1", "/seedbed/layers/0"))
                .mount(Mount.volume("seedbed-layer-b2", "/seedbed/own"))
                .build());

        var rows = catalogue.list();

        assertThat(rows.get(0).lineage())
                .isEqualTo(new Lineage(Lineage.Sort.DATA, "", "", List.of("shop.sql"), List.of("shop.sql", "shop")));
        assertThat(rows.get(1).lineage())
                .isEqualTo(new Lineage(Lineage.Sort.CHANGES, "shop", "shop.sql", List.of(), List.of()));
        assertThat(rows.get(1).users().getFirst().role()).isEqualTo(VolumeUser.Role.DATABASE);
        assertThat(rows.get(0).users()).allMatch(VolumeUser::readOnly);
    }

    @Test
    void tellsWhoHadAnOrphanLast() throws Exception {
        engine.createVolume("films", Map.of(), Map.of());
        String web = engine.createContainer(ContainerSpec.named("web", Databases.POSTGRES)
                .mount(Mount.volume("films", "/srv"))
                .build());
        assertThat(catalogue.list().getFirst().lastUser()).isNull();

        engine.removeContainer(web, false);

        LastUser last = catalogue.list().getFirst().lastUser();
        assertThat(last).isNotNull();
        assertThat(last.container()).isEqualTo("web");
        assertThat(last.image()).isEqualTo(Databases.POSTGRES);

        engine.removeVolume("films");
        engine.createVolume("films", Map.of(), Map.of());
        assertThat(catalogue.list().getFirst().lastUser()).isNull();
    }

    @Test
    void aVolumeThatIsBeingFilledIsInNoListAsLongAsItsJournalIsThere() throws Exception {
        engine.createVolume("whole", Map.of(Labels.ID, "0"), Map.of());
        engine.createVolume("half", Map.of(Labels.ID, "1"), Map.of());
        engine.createVolume("other", Map.of(Labels.ID, "2"), Map.of());
        for (String name : List.of("half", "other")) {
            engine.createContainer(ContainerSpec.named("seedbed-import-" + name, Databases.POSTGRES)
                    .labels(Map.of(Labels.ROLE, Labels.ROLE_IMPORT, Labels.ID, "1", Labels.NAME, name))
                    .build());
        }

        assertThat(catalogue.list()).extracting(VolumeRow::name).containsExactly("other", "whole");

        engine.removeContainer("seedbed-import-half", true);
        assertThat(catalogue.list()).extracting(VolumeRow::name).containsExactly("half", "other", "whole");
    }

    private void layer(String name) throws Exception {
        engine.createVolume(name, Map.of(Labels.ROLE, Labels.ROLE_LAYER), Map.of());
    }
}
