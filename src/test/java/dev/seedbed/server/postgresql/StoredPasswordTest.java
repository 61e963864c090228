package dev.seedbed.server.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What PostgreSQL 17 stores; the first is the example of RFC 7677.
class StoredPasswordTest {
    private static final String PENCIL = "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ=="
            + "$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "pencil, " + PENCIL,
                "walnut, SCRAM-SHA-256$4096:Mx3L4z42MhyiVontY5kdjQ==$fuRvMZteVl2MRRO5rJef0MDerdahsDM18acxzmDrNI4="
                        + ":RLpygKhgwY7UAVraYZnJD8SJbRAovIJk+wRO39NcC5c=",
                "Größe 'x, SCRAM-SHA-256$4096:T8pR6QbAtjdSrFT+GU2mvw==$VmIlyQXBCIfy36hlxfQjGM7pMgYQX8V2ec/TCzqN6jA="
                        + ":j0S+d7GdeGeFYeM90oVXA7Behlw2iaPd5eFlyx2T5j8=",
                "walnut, md5fe315ba0842b6443b8657db809db6cb2",
            })
    void thePasswordThatIsStoredMatchesAndNoOther(String password, String stored) {
        assertThat(StoredPassword.matches(stored, "t3", password)).isTrue();
        assertThat(StoredPassword.matches(stored, "t3", password + "x")).isFalse();
        assertThat(StoredPassword.matches(stored, "t3", "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"t3, true", "postgres, false"})
    void anMd5PasswordIsThatOfItsUser(String user, boolean matches) {
        assertThat(StoredPassword.matches("md5fe315ba0842b6443b8657db809db6cb2", user, "walnut"))
                .isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "walnut",
                "md5",
                "SCRAM-SHA-256$4096:???$AAAA:AAAA",
                "SCRAM-SHA-256$0:W22ZaJ0SNY7soEsUEjb6gQ==$AAAA:AAAA",
                "SCRAM-SHA-256$99999999:W22ZaJ0SNY7soEsUEjb6gQ==$AAAA:AAAA",
            })
    void whatIsNoStoredPasswordMatchesNothing(String stored) {
        assertThat(StoredPassword.matches(stored, "postgres", "walnut")).isFalse();
    }
}
