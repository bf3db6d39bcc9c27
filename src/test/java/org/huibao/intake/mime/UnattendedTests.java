package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnattendedTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "post_master@post.example",
                "PostMaster@post.example",
                "mailer-daemon",
                "no-reply@post.example",
                "no_reply@post.example",
                "no.reply+tag@post.example",
                "noreply2@post.example",
                "do_not_reply@post.example",
                "dont.reply@post.example",
                "never-reply@post.example",
                "auto_reply@post.example",
                "autoresponder@post.example",
                "system-notification@post.example",
                "notify@post.example",
                "bounce+x=y@post.example",
                "owner-reports@lists.example",
                "reports-request@lists.example",
                "reports-unsubscribe@lists.example",
                "accounts-noreply@post.example",
                "bounces-123@lists.example",
                "listserv@lists.example"
            })
    void nobody_reads_there(String mailbox) {
        assertThat(Unattended.is(mailbox)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jia@town.example",
                "noreen@town.example",
                "owner@town.example",
                "master@town.example",
                "postmaster.li@town.example",
                "notary@town.example",
                "autorepair@town.example",
                "a@noreply.example"
            })
    void a_person_may_read_there(String mailbox) {
        assertThat(Unattended.is(mailbox)).isFalse();
    }
}
