package org.huibao.operators;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody gives a name and a password. */
@Component
public class SigningIn {
    private final Operators operators;
    private final Passwords passwords;
    private final SignIns signIns;
    private final Throttle throttle;

    SigningIn(Operators operators, Passwords passwords, SignIns signIns, Throttle throttle) {
        this.operators = operators;
        this.passwords = passwords;
        this.signIns = signIns;
        this.throttle = throttle;
    }

    /** What came of it. */
    public sealed interface Attempt {}

    /** @param secret what the browser shows from now on */
    public record SignedIn(Operator operator, String secret) implements Attempt {}

    /** Name or password is wrong, or the account is blocked; which of these is not told. */
    public record Wrong() implements Attempt {}

    /** @param pause so long no password is looked at */
    public record TooOften(Duration pause) implements Attempt {}

    /** @param address of the network from which it comes */
    public Attempt attempt(String name, String password, String address) {
        String account = OperatorName.of(name).orElse("");
        Duration pause = throttle.pause(account, address);
        if (!pause.isZero()) {
            return new TooOften(pause);
        }
        Optional<Operator> operator = operators.named(name).filter(one -> !one.blocked());
        boolean right =
                passwords.isRight(password, operator.map(operators::password).orElse(null));
        if (!right) {
            throttle.wrong(account, address);
            return new Wrong();
        }
        throttle.right(account, address);
        return new SignedIn(operator.orElseThrow(), signIns.begin(operator.get()));
    }
}
