package org.huibao.operators;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do at the desk; each role may do what the ones before it may. */
public enum Role {
    /** Looks at everything. */
    VIEWER,
    /** Acts. */
    OPERATOR,
    /** Approves and releases reports. */
    APPROVER,
    /** Looks after operators, settings and campaigns. */
    ADMIN;

    /** The word by which commands, stores and programs know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** This role and all that it includes. */
    public List<Role> included() {
        return Arrays.stream(values()).filter(this::includes).toList();
    }
}
