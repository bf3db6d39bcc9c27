package org.huibao.vocabulary;

/**
 * The 上级单位 that receives the consolidated table.
 *
 * @param email the mailbox that the report is sent to
 */
public record Bureau(String name, String contact, String email) {}
