package dev.seedbed.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.RecreateOptions;
import dev.seedbed.engine.RecreateOptionsBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecreateRequestTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "0123456789abcdef0123456789abcdef";

    private static JsonNode container(String config, String host, String mounts, String network) throws Exception {
        return JSON.readTree("{'Id':'%s','Config':{%s},'HostConfig':{%s},'Mounts':[%s],'NetworkSettings':{%s}}"
                .formatted(ID, config, host, mounts, network)
                .replace('\'', '"'));
    }

    private static RecreateOptionsBuilder change() {
        return RecreateOptionsBuilder.builder().name("again");
    }

    private static JsonNode request(JsonNode container, RecreateOptionsBuilder change) {
        return RecreateRequest.of(container, change.build(), "postgres:17");
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text.replace('\'', '"'));
    }

    @Test
    void whatIsNotKnownHereSurvives() throws Exception {
        JsonNode container = container("'Image':'sha256:1','Healthcheck':{'Retries':7}", "'OomScoreAdj':5", "", "");

        JsonNode request = request(container, change());

        assertThat(request.path("Image").asText()).isEqualTo("postgres:17");
        assertThat(request.path("Healthcheck")).isEqualTo(json("{'Retries':7}"));
        assertThat(request.path("HostConfig").path("OomScoreAdj").asInt()).isEqualTo(5);
        assertThat(container.path("Config").path("Image").asText())
                .as("the description is not changed")
                .isEqualTo("sha256:1");
    }

    @Test
    void labelsAreAddedReplacedAndTakenAway() throws Exception {
        JsonNode container = container("'Labels':{'kept':'1','old':'1','gone':'1'}", "", "", "");

        JsonNode request = request(container, change().labels(Map.of("old", "2", "gone", "", "new", "3")));

        assertThat(request.path("Labels")).isEqualTo(json("{'kept':'1','old':'2','new':'3'}"));
        assertThat(request(container("'Labels':null", "", "", ""), change().labels(Map.of("new", "3")))
                        .path("Labels"))
                .as("a container without labels")
                .isEqualTo(json("{'new':'3'}"));
    }

    @Test
    void variablesKeepTheirOrderAndEqualsSigns() throws Exception {
        JsonNode container = container("'Env':['A=1=2','PASSWORD=old','EMPTY=','BARE']", "", "", "");

        assertThat(request(container, change()).path("Env"))
                .isEqualTo(container.path("Config").path("Env"));
        assertThat(request(container, change().environment(Map.of("PASSWORD", "a=b")))
                        .path("Env"))
                .isEqualTo(json("['A=1=2','PASSWORD=a=b','EMPTY=','BARE']"));
    }

    @ParameterizedTest
    @CsvSource({"0123456789ab, true", "db.example.org, false"})
    void onlyAHostNameThatTheEngineMadeUpIsLeftOut(String host, boolean left) throws Exception {
        JsonNode request = request(container("'Hostname':'" + host + "'", "", "", ""), change());

        assertThat(request.has("Hostname")).isEqualTo(!left);
    }

    @Test
    void neitherRestartsNorIsRemovedByTheEngineUnlessItsPolicyIsKept() throws Exception {
        JsonNode container = container("", "'AutoRemove':true,'RestartPolicy':{'Name':'always'}", "", "");

        assertThat(request(container, change()).path("HostConfig"))
                .isEqualTo(json("{'AutoRemove':false,'RestartPolicy':{'Name':'no'},'Binds':[],'Mounts':[]}"));
        assertThat(request(container, change().keepsRestartPolicy(true))
                        .path("HostConfig")
                        .path("RestartPolicy"))
                .isEqualTo(json("{'Name':'always'}"));
    }

    @Test
    void aMountTakesThePlaceOfTheOneAtItsTarget() throws Exception {
        JsonNode container = container(
                "",
                "'Binds':['data:/data','/srv/conf:/conf:ro'],'Mounts':[{'Type':'volume','Source':'wal','Target':'/wal'}]",
                "",
                "");

        JsonNode host = request(
                        container,
                        change().mounts(List.of(Mount.volume("fresh", "/data"), Mount.readOnlyBind("/x", "/wal"))))
                .path("HostConfig");

        assertThat(host.path("Binds")).isEqualTo(json("['/srv/conf:/conf:ro']"));
        assertThat(host.path("Mounts"))
                .isEqualTo(
                        json(
                                "[{'Type':'volume','Target':'/data','ReadOnly':false,'Source':'fresh','VolumeOptions':{'NoCopy':true}},{'Type':'bind','Target':'/wal','ReadOnly':true,'Source':'/x'}]"));
    }

    @Test
    void aDriveLetterIsPartOfTheSourceOnly() throws Exception {
        JsonNode container = container("", "'Binds':['C:\\\\conf:/conf:ro','d:/data']", "", "");

        JsonNode host = request(container, change().mounts(List.of(Mount.tmpfs("/conf"))))
                .path("HostConfig");

        assertThat(host.path("Binds")).isEqualTo(json("['d:/data']"));
    }

    @Test
    void volumesWithoutANameAreMountedByTheNameThatTheEngineGaveThem() throws Exception {
        String anonymous = "{'Type':'volume','Name':'f00','Destination':'/data','RW':true}";
        String device = "{'Type':'npipe','Source':'x','Destination':'/pipe','RW':true}";
        JsonNode container = container("", "'VolumesFrom':['other']", anonymous + "," + device, "");

        JsonNode host = request(container, change()).path("HostConfig");

        assertThat(host.path("Mounts"))
                .isEqualTo(json("[{'Type':'volume','Target':'/data','ReadOnly':false,'Source':'f00'}]"));
        assertThat(host.has("VolumesFrom")).isFalse();
    }

    @Test
    void mountsBelowAPathAreLeftOutButNotThePathItself() throws Exception {
        JsonNode container = container("", "'Binds':['a:/layers/0','b:/layers','c:/layersx']", "", "");

        JsonNode host =
                request(container, change().withoutMountsBelow("/layers")).path("HostConfig");

        assertThat(host.path("Binds")).isEqualTo(json("['b:/layers','c:/layersx']"));
    }

    @Test
    void anotherVolumeTakesTheSameMounts() throws Exception {
        JsonNode container = container(
                "",
                "'Binds':['old:/a:ro','older:/b'],'Mounts':[{'Type':'volume','Source':'old','Target':'/c'},{'Type':'bind','Source':'old','Target':'/d'}]",
                "{'Type':'volume','Name':'old','Destination':'/e','RW':false}",
                "");

        JsonNode host = RecreateRequest.of(
                        container, RecreateOptions.withVolumes("again", Map.of("old", "new")), "postgres:17")
                .path("HostConfig");

        assertThat(host.path("Binds")).isEqualTo(json("['new:/a:ro','older:/b']"));
        assertThat(host.path("Mounts"))
                .isEqualTo(
                        json(
                                "[{'Type':'volume','Source':'new','Target':'/c'},{'Type':'bind','Source':'old','Target':'/d'},{'Type':'volume','Target':'/e','ReadOnly':true,'Source':'new'}]"));
    }

    @Test
    void whatStandsAloneSharesNothingThatCanBeWritten() throws Exception {
        JsonNode container = container(
                "'MacAddress':'02:42:ac:11:00:02'",
                "'NetworkMode':'shop','Links':['web'],'Binds':['data:/data','conf:/conf:ro']",
                "{'Type':'volume','Name':'data','Destination':'/data','RW':true},{'Type':'volume','Name':'conf','Destination':'/conf','RW':false}",
                "'Networks':{'shop':{'Aliases':['db']}}");

        JsonNode request = request(container, change().standsAlone(true));

        JsonNode host = request.path("HostConfig");
        assertThat(host.path("Binds")).isEqualTo(json("['conf:/conf:ro']"));
        assertThat(host.path("Mounts")).isEmpty();
        assertThat(host.path("NetworkMode").asText()).isEqualTo("default");
        assertThat(host.has("Links")).isFalse();
        assertThat(request.has("MacAddress")).isFalse();
        assertThat(request.path("NetworkingConfig").path("EndpointsConfig")).isEmpty();
    }

    @Test
    void otherPortsArePublishedOnTheirAddresses() throws Exception {
        JsonNode container = container("", "'PublishAllPorts':true", "", "");

        JsonNode host = request(
                        container,
                        change().ports(List.of(
                                new PublishedPort("127.0.0.1", 5433, 5432), new PublishedPort("127.0.0.1", 0, 80))))
                .path("HostConfig");

        assertThat(host.path("PublishAllPorts").asBoolean()).isFalse();
        assertThat(host.path("PortBindings"))
                .isEqualTo(
                        json(
                                "{'5432/tcp':[{'HostIp':'127.0.0.1','HostPort':'5433'}],'80/tcp':[{'HostIp':'127.0.0.1','HostPort':''}]}"));
        assertThat(request(container, change().ports(List.of()))
                        .path("HostConfig")
                        .path("PortBindings"))
                .as("no ports at all")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'PublishAllPorts':true",
                "'PortBindings':{'5432/tcp':[{'HostPort':''}]}",
                "'PortBindings':{'5432/tcp':[{'HostPort':'0'}]}"
            })
    void aPortThatTheEngineChoseStaysTheSameOnceForEachAddress(String bindings) throws Exception {
        JsonNode container = container(
                "",
                bindings,
                "",
                "'Ports':{'80/tcp':null,'5432/tcp':[{'HostIp':'','HostPort':'49153'},{'HostIp':'','HostPort':'49153'},{'HostIp':'::','HostPort':'49154'}]}");

        JsonNode host = request(container, change()).path("HostConfig");

        assertThat(host.path("PortBindings"))
                .isEqualTo(json("{'5432/tcp':[{'HostIp':'','HostPort':'49153'},{'HostIp':'::','HostPort':'49154'}]}"));
        assertThat(host.path("PublishAllPorts").asBoolean()).isFalse();
    }

    @Test
    void aPortThatTheUserChoseIsAskedForAsBefore() throws Exception {
        JsonNode container = container(
                "",
                "'PortBindings':{'5432/tcp':[{'HostIp':'127.0.0.1','HostPort':'5433'}]}",
                "",
                "'Ports':{'5432/tcp':[{'HostIp':'127.0.0.1','HostPort':'1'}]}");

        assertThat(request(container, change()).path("HostConfig").path("PortBindings"))
                .isEqualTo(container.path("HostConfig").path("PortBindings"));
    }

    @Test
    void itsFirstNetworkIsInTheRequestAndTheOthersFollow() throws Exception {
        String networks =
                "'Networks':{'shop':{'Aliases':['db','0123456789ab'],'IPAMConfig':{'IPv4Address':'10.0.0.7'},'IPAddress':'10.0.0.7'},'audit':{'Aliases':null}}";
        JsonNode container = container("", "'NetworkMode':'shop'", "", networks);

        assertThat(request(container, change()).path("NetworkingConfig").path("EndpointsConfig"))
                .isEqualTo(json("{'shop':{'IPAMConfig':{'IPv4Address':'10.0.0.7'},'Aliases':['db']}}"));
        assertThat(RecreateRequest.furtherNetworks(container, change().build()))
                .containsExactly(Map.entry("audit", JSON.createObjectNode()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "none", "container:abc"})
    void aModeThatIsNoNetworkHasNoEndpoints(String mode) throws Exception {
        JsonNode container =
                container("", "'NetworkMode':'" + mode + "'", "", "'Networks':{'" + mode + "':{},'shop':{}}");

        assertThat(request(container, change()).path("NetworkingConfig").path("EndpointsConfig"))
                .isEmpty();
        assertThat(RecreateRequest.furtherNetworks(container, change().build())).isEmpty();
    }
}
