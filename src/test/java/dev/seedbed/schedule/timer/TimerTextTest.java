package dev.seedbed.schedule.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/// What the timers of the three systems are told, also for names and paths that mean to be more than that.
class TimerTextTest {
    private static final Timing TIMING =
            new Timing(LocalTime.of(2, 0), new Timing.Weekly(DayOfWeek.SUNDAY, LocalTime.of(3, 30)));
    private static final String HOSTILE = "/opt/a b\"c'$HOME%h\\;&<x>`id`";

    private static TimerSpec spec(String name, String program) {
        return new TimerSpec(
                "0a1b", name, TIMING, List.of(program, "schedules", "run", "shop"), Map.of("SEEDBED_HOME", "/h %d"));
    }

    @Test
    void systemdIsToldInItsOwnQuotes() {
        assertThat(SystemdTimers.service(spec("shop\n[Service]\nExecStart=/bin/evil", HOSTILE)))
                .isEqualTo("""
                        [Unit]
                        Description=Seedbed: shop [Service] ExecStart=/bin/evil

                        [Service]
                        Type=oneshot
                        Environment="SEEDBED_HOME=/h %%d"
                        ExecStart=:"/opt/a b\\"c'$HOME%%h\\\\;&<x>`id`" "schedules" "run" "shop"
                        """);
        assertThat(SystemdTimers.timer(spec("shop", "/bin/seedbed"))).isEqualTo("""
                        [Unit]
                        Description=Seedbed: shop

                        [Timer]
                        OnCalendar=*-*-* 02:00:00
                        OnCalendar=Sun *-*-* 03:30:00
                        Persistent=true

                        [Install]
                        WantedBy=timers.target
                        """);
    }

    @Test
    void launchdIsToldInXml() throws Exception {
        String agent = LaunchdTimers.agent(spec("shop", HOSTILE));
        assertThat(agent).contains("""
                        <key>Label</key>
                        <string>dev.seedbed.schedule.0a1b</string>
                        <key>ProgramArguments</key>
                        <array>
                        <string>/opt/a b"c'$HOME%h\\;&amp;&lt;x&gt;`id`</string>
                        <string>schedules</string>
                        <string>run</string>
                        <string>shop</string>
                        <string>--if-due</string>
                        </array>
                        """, """
                        <dict>
                        <key>Weekday</key>
                        <integer>0</integer>
                        <key>Hour</key>
                        <integer>3</integer>
                        <key>Minute</key>
                        <integer>30</integer>
                        </dict>
                        """);
        assertThat(parsed(agent)).isEqualTo("plist");
    }

    @Test
    void theTaskSchedulerIsToldInXmlAndQuotes() throws Exception {
        String task = TaskSchedulerTimers.task(new TimerSpec(
                "0a1b", "shop<&>", TIMING, List.of("C:\\Seedbed\\seedbed.exe", "a\\", "b\"c", "d\\\"e"), Map.of()));
        assertThat(task)
                .contains("<Description>Seedbed: shop&lt;&amp;&gt;</Description>")
                .contains("<Command>C:\\Seedbed\\seedbed.exe</Command>")
                .contains("<Arguments>\"a\\\\\" \"b\\\"c\" \"d\\\\\\\"e\"</Arguments>")
                .contains("<StartWhenAvailable>true</StartWhenAvailable>")
                .contains("<StartBoundary>2020-01-01T02:00:00</StartBoundary>")
                .contains("<DaysOfWeek>\n<Sunday/>");
        assertThat(parsed(task.substring(1))).isEqualTo("Task");
    }

    private static String parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement()
                .getNodeName();
    }

    @Test
    void cronIsToldInQuotesOfTheShell() {
        assertThat(CronLine.of(spec("shop", "/opt/it's 100%")))
                .isEqualTo("0 2 * * * SEEDBED_HOME='/h \\%d' '/opt/it'\\''s 100\\%' schedules run shop\n"
                        + "30 3 * * 0 SEEDBED_HOME='/h \\%d' '/opt/it'\\''s 100\\%' schedules run shop");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aSystemWithoutTimersIsToldAndNothingIsLeft(@TempDir Path home) throws Exception {
        for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
            SystemTimers timers = SystemTimers.of(system, home, Map.of(), _ -> SystemPrograms.Result.MISSING);
            assertThatThrownBy(() -> timers.install(spec("shop", "/bin/seedbed")))
                    .isInstanceOfSatisfying(
                            OperationFailedException.class,
                            e -> assertThat(e.failure())
                                    .isInstanceOfSatisfying(
                                            SnapshotFailure.NoTimerService.class,
                                            none -> assertThat(none.line()).startsWith("0 2 * * * ")));
            assertThat(files(home)).isEmpty();
        }
    }

    @Test
    void aTimerComesAndGoes(@TempDir Path home) throws Exception {
        var asked = new ArrayList<List<String>>();
        SystemTimers timers = SystemTimers.of("Linux", home, Map.of(), command -> {
            asked.add(command);
            return new SystemPrograms.Result(true, "");
        });
        timers.install(spec("shop", "/bin/seedbed"));
        assertThat(timers.isInstalled("0a1b")).isTrue();
        assertThat(asked).contains(List.of("systemctl", "--user", "enable", "--now", "seedbed-0a1b.timer"));
        assertThatThrownBy(() -> timers.install(spec("shop", "/bin/a\nExecStart=b")))
                .isInstanceOf(OperationFailedException.class);
        timers.remove("0a1b");
        assertThat(files(home)).isEmpty();
    }

    @Test
    void timesThatCameAreFound() {
        Instant sunday = Instant.parse("2026-11-29T03:00:00Z");
        assertThat(TIMING.lastDue(sunday, ZoneOffset.UTC)).contains(Instant.parse("2026-11-29T02:00:00Z"));
        assertThat(TIMING.nextDue(sunday, ZoneOffset.UTC)).contains(Instant.parse("2026-11-29T03:30:00Z"));
        assertThat(TIMING.lastDue(Instant.parse("2026-11-29T01:59:00Z"), ZoneOffset.UTC))
                .contains(Instant.parse("2026-11-28T02:00:00Z"));
        assertThat(TIMING.nextDue(Instant.parse("2026-11-29T04:00:00Z"), ZoneOffset.UTC))
                .contains(Instant.parse("2026-11-30T02:00:00Z"));
    }
}
