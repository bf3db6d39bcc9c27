package org.huibao.operators;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param session how long somebody stays signed in without doing anything */
@ConfigurationProperties("huibao.desk")
public record SessionSettings(@DefaultValue("2h") Duration session) {}
