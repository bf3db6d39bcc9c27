package org.huibao.plumbing;

import java.util.List;
import java.util.Map;
import org.huibao.journal.DueActs;
import org.huibao.post.SmtpState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the service is: degraded where a part of it stands still while the rest goes on. */
@Configuration(proxyBeanMethods = false)
class HealthWiring {
    static final Status DEGRADED = new Status("DEGRADED");

    @Bean
    HealthIndicator routesHealthIndicator(FloorPlan plan) {
        return () -> plan.isLoaded()
                ? health(plan.problems())
                : Health.outOfService().withDetail("routes", "starting").build();
    }

    @Bean
    HealthIndicator mailboxHealthIndicator(Doors doors) {
        return () -> health(doors.troubles());
    }

    @Bean
    HealthIndicator foldersHealthIndicator(FolderHealth folders) {
        return () -> health(folders.troubles());
    }

    @Bean
    HealthIndicator smtpHealthIndicator(SmtpState line) {
        return () -> health(line.trouble()
                .map(trouble -> Map.of(trouble.state(), trouble.answer()))
                .orElse(Map.of()));
    }

    @Bean
    HealthIndicator dueHealthIndicator(DueActs due) {
        return () -> health(due.reasons());
    }

    @Bean
    HealthIndicator campaignsHealthIndicator(CampaignWatch campaigns) {
        return () -> {
            List<String> broken = campaigns.broken();
            return broken.isEmpty()
                    ? Health.up().build()
                    : Health.status(DEGRADED).withDetail("broken", broken).build();
        };
    }

    private static Health health(Map<String, String> troubles) {
        return troubles.isEmpty()
                ? Health.up().build()
                : Health.status(DEGRADED).withDetails(troubles).build();
    }
}
