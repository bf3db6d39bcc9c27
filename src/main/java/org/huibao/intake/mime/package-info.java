/**
 * Mail as a tree of parts: its head, its attachments, the tables and the words of its text, and who says that it is
 * genuine.
 */
@NullMarked
package org.huibao.intake.mime;

import org.jspecify.annotations.NullMarked;
