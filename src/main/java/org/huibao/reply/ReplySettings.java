package org.huibao.reply;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is answered.
 *
 * @param answerUnknown whether somebody whose mailbox nobody registered gets a word
 */
@ConfigurationProperties("huibao")
record ReplySettings(@DefaultValue("never") AnswerUnknown answerUnknown) {
    /** How often a mailbox that nobody registered is answered. */
    enum AnswerUnknown {
        NEVER,
        DAILY
    }
}
