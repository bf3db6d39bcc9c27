package org.huibao.plumbing;

import java.util.List;
import org.huibao.campaigns.CampaignEdits;
import org.huibao.campaigns.Campaigns;
import org.huibao.campaigns.FixedParts;
import org.huibao.campaigns.Holidays;
import org.huibao.campaigns.InForce;
import org.huibao.intake.settings.Places;
import org.huibao.vocabulary.Campaign;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The campaign folders of the service. */
@Configuration(proxyBeanMethods = false)
class CampaignsWiring {

    @Bean
    Campaigns campaignFolders(Places places, ObjectProvider<FixedParts> fixed) {
        return new Campaigns(places.campaigns(), fixed.getIfAvailable(() -> FixedParts.NONE));
    }

    @Bean
    CampaignEdits campaignEdits(Campaigns campaigns) {
        return new CampaignEdits(campaigns);
    }

    @Bean
    InForce campaignsInForce(Campaigns campaigns) {
        return new InForce() {
            @Override
            public List<Campaign> campaigns() {
                return campaigns.usable();
            }

            @Override
            public Holidays holidays() {
                return campaigns.holidays();
            }
        };
    }
}
