package dev.seedbed.text.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureMessageTest {
    @Test
    void aLineTellsTheReasonTooAndKeepsSentencesApart() {
        assertThat(new FailureMessage("shop.tar exists already", "Another file has this name.", "Choose another name.")
                        .asLine())
                .isEqualTo("shop.tar exists already. Another file has this name. Choose another name.");
        assertThat(new FailureMessage("名前は使用中です", "", "別の名前を選んでください。").asLine()).isEqualTo("名前は使用中です。 別の名前を選んでください。");
    }
}
