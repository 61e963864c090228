package dev.seedbed.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.PullProgress;
import dev.seedbed.engine.transport.EngineHttp;
import org.junit.jupiter.api.Test;

/// Progress out of an engine's pull messages.
class PullTrackerTest {
    private final PullTracker tracker = new PullTracker();

    private void add(String json) throws Exception {
        assertThat(tracker.add(EngineHttp.JSON.readTree(json))).isNull();
    }

    @Test
    void layersAddUp() throws Exception {
        add("{'status':'Pulling from library/postgres','id':'17'}".replace('\'', '"'));
        add("{'status':'Pulling fs layer','progressDetail':{},'id':'a'}".replace('\'', '"'));
        add("{'status':'Already exists','progressDetail':{},'id':'b'}".replace('\'', '"'));
        add("{'status':'Pulling fs layer','progressDetail':{},'id':'c'}".replace('\'', '"'));
        assertThat(tracker.progress()).isEqualTo(new PullProgress(1, 3, 0, -1, "Pulling fs layer"));

        add("{'status':'Downloading','progressDetail':{'current':30,'total':100},'id':'a'}".replace('\'', '"'));
        add("{'status':'Downloading','progressDetail':{'current':5,'total':50},'id':'c'}".replace('\'', '"'));
        assertThat(tracker.progress()).isEqualTo(new PullProgress(1, 3, 35, 150, "Downloading"));

        add("{'status':'Download complete','progressDetail':{},'id':'a'}".replace('\'', '"'));
        add("{'status':'Extracting','progressDetail':{'current':1,'total':100},'id':'a'}".replace('\'', '"'));
        assertThat(tracker.progress()).isEqualTo(new PullProgress(1, 3, 105, 150, "Extracting"));

        add("{'status':'Pull complete','progressDetail':{},'id':'a'}".replace('\'', '"'));
        add("{'status':'Pull complete','progressDetail':{},'id':'c'}".replace('\'', '"'));
        assertThat(tracker.progress()).isEqualTo(new PullProgress(3, 3, 150, 150, "Pull complete"));
    }

    @Test
    void errorsAreTheEnginesWords() throws Exception {
        assertThat(tracker.add(EngineHttp.JSON.readTree("{\"errorDetail\":{\"message\":\"denied\"},\"error\":\"x\"}")))
                .isEqualTo("denied");
    }
}
