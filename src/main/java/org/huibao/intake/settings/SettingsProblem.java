package org.huibao.intake.settings;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;

/**
 * A setting with which the service cannot start. The words live in the bundle {@code messages/settings}: the cause under
 * the code, the cure under {@code code.cure}.
 */
public class SettingsProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String code;
    private final String value;

    public SettingsProblem(String key, String code, String value) {
        super(key + ": " + code + " (" + value + ")");
        this.key = key;
        this.code = code;
        this.value = value;
    }

    /** A value that has not the type of its key. */
    public static SettingsProblem of(BindException unbound) {
        Throwable cause = unbound;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof SettingsProblem problem) {
            return problem;
        }
        ConfigurationProperty property = unbound.getProperty();
        return new SettingsProblem(
                unbound.getName().toString(),
                "wrong-type",
                property == null ? String.valueOf(cause.getMessage()) : String.valueOf(property.getValue()));
    }

    public String key() {
        return key;
    }

    public String code() {
        return code;
    }

    public String value() {
        return value;
    }
}
