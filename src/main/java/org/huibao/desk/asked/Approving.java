package org.huibao.desk.asked;

import org.huibao.operators.Role;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.springframework.security.core.Authentication;

/** Who may let a report leave: where it has to be approved, only somebody who may approve. */
public final class Approving {
    private static final String APPROVER = "ROLE_" + Role.APPROVER.name();

    private Approving() {}

    public static boolean mayLetLeave(Authentication who, Campaign campaign) {
        return campaign.forwarding().approval() != Forwarding.Approval.REQUIRED || mayApprove(who);
    }

    public static boolean mayApprove(Authentication who) {
        return who.getAuthorities().stream().anyMatch(role -> APPROVER.equals(role.getAuthority()));
    }

    /** @throws RequestRefused where somebody may not */
    public static void mustLetLeave(Authentication who, Campaign campaign) {
        if (!mayLetLeave(who, campaign)) {
            throw RequestRefused.forbidden("not-approver", "reports of this campaign leave by an approver's word only");
        }
    }
}
