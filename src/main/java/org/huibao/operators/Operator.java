package org.huibao.operators;

/**
 * Somebody who works at the desk.
 *
 * @param name by which he signs in and by which the journal names him
 * @param hasPassword false until he has used the one-time address that he was given
 * @param blocked whether he is kept out
 */
public record Operator(long id, String name, Role role, boolean hasPassword, boolean blocked) {}
