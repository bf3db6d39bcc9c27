package org.huibao.plumbing;

/**
 * A setting with which the service cannot start. The words live in the bundle {@code messages/settings}: the cause under
 * the code, the cure under {@code code.cure}.
 */
class SettingsProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String code;
    private final String value;

    SettingsProblem(String key, String code, String value) {
        super(key + ": " + code + " (" + value + ")");
        this.key = key;
        this.code = code;
        this.value = value;
    }

    String key() {
        return key;
    }

    String code() {
        return code;
    }

    String value() {
        return value;
    }
}
