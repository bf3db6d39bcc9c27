package org.huibao.specimens.pure.reading;

import org.huibao.specimens.pure.intake.Post;

/** Reads differently by who sent it. */
public record Addressed(Post post) {}
