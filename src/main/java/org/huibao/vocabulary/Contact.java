package org.huibao.vocabulary;

/**
 * Whom to ask; printed on letters.
 *
 * @param name empty where none was given, like the other two
 */
public record Contact(String name, String phone, String email) {
    public static final Contact NONE = new Contact("", "", "");
}
