package org.huibao.plumbing;

import org.huibao.campaigns.Campaigns;
import org.huibao.campaigns.InForce;
import org.huibao.intake.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The campaign folders of the service. */
@Configuration(proxyBeanMethods = false)
class CampaignsWiring {

    @Bean
    Campaigns campaignFolders(Places places) {
        return new Campaigns(places.campaigns());
    }

    @Bean
    InForce campaignsInForce(Campaigns campaigns) {
        return campaigns::usable;
    }
}
