package org.huibao.plumbing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Another time than the real one, for the demo and for tests.
 *
 * @param start ISO-8601, with an offset or in Asia/Shanghai
 * @param speed seconds of ours per real second
 * @param anchor the real instant at which {@code start} held
 * @param manual whether the clock stands still until it is moved
 */
@ConfigurationProperties("huibao.clock")
record ClockSettings(
        @Nullable String start,
        @DefaultValue("1") BigDecimal speed,
        @Nullable String anchor,
        @DefaultValue("false") boolean manual) {}
