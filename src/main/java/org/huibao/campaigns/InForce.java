package org.huibao.campaigns;

import java.util.List;
import java.util.Optional;
import org.huibao.vocabulary.Campaign;

/** The campaigns that the service works with at this moment. Ask anew each time: folders change while it runs. */
public interface InForce {
    List<Campaign> campaigns();

    /** The days off and the worked weekends that go with them. */
    default Holidays holidays() {
        return Holidays.NONE;
    }

    default Optional<Campaign> campaign(String id) {
        return campaigns().stream().filter(campaign -> campaign.id().equals(id)).findFirst();
    }
}
