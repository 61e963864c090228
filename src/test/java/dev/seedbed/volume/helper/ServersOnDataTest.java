package dev.seedbed.volume.helper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServersOnDataTest {
    private final FakeContainerEngine engine = Databases.engine();
    private final ServersOnData servers = new ServersOnData(new DatabaseCatalogue(engine));

    @Test
    void onlyRunningServersOnTheirDataCount() throws Exception {
        engine.createVolume("wp_mysql", Map.of(), Map.of());
        engine.createVolume("uploads", Map.of(), Map.of());
        String wp = engine.createContainer(Databases.foreign("wp")
                .mount(Mount.volume("wp_mysql", "/var/lib/mysql"))
                .mount(Mount.volume("uploads", "/srv/uploads"))
                .build());
        assertThat(servers.of(new VolumeSource.Volume("wp_mysql")))
                .as("stopped")
                .isEmpty();

        engine.start(wp);

        assertThat(servers.of(new VolumeSource.Volume("wp_mysql"))).containsExactly("wp");
        assertThat(servers.of(new VolumeSource.Volume("uploads"))).isEmpty();
        assertThat(servers.of(new VolumeSource.Volume("another"))).isEmpty();
    }

    /// It writes its own layer through the volume that joins them, and nobody writes the frozen ones.
    @Test
    void aDatabaseOnLayersIsOnThoseThatItWrites() throws Exception {
        engine.createVolume("seedbed-layer-1", Map.of(Labels.ROLE, Labels.ROLE_LAYER), Map.of());
        String shop = engine.createContainer(Databases.ours(engine, "a1", "shop")
                .labels(Map.of(Labels.OWN_LAYER, "seedbed-layer-1/u"))
                .mount(Mount.readOnlyVolume("seedbed-data-0", "/seedbed/layers/0"))
                .build());
        engine.start(shop);

        for (String volume : new String[] {"seedbed-layer-1", "seedbed-data-a1"}) {
            assertThat(servers.of(new VolumeSource.Volume(volume))).as(volume).containsExactly("shop");
        }
    }

    @Test
    void aBoundDirectoryCountsWithWhatIsInItAndAboveIt() throws Exception {
        engine.start(engine.createContainer(Databases.foreign("legacy")
                .mount(new Mount(Mount.Type.BIND, "/srv/mysql", "/var/lib/mysql", false))
                .build()));

        for (String path : new String[] {"/srv/mysql", "/srv/mysql/blog", "/srv", "/"}) {
            assertThat(servers.of(new VolumeSource.HostDirectory(path)))
                    .as(path)
                    .containsExactly("legacy");
        }
        assertThat(servers.of(new VolumeSource.HostDirectory("/srv/mysql2"))).isEmpty();
    }
}
