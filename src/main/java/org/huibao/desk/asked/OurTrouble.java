package org.huibao.desk.asked;

/** What the desk asks of whoever knows the machine. */
@FunctionalInterface
public interface OurTrouble {
    /** Whether a full disk, an absent database or the like is behind it, which passes and is nobody's fault who asked. */
    boolean isBehind(Throwable trouble);
}
