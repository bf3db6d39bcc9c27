package org.huibao.specimens.framework.vocabulary;

import org.springframework.context.ApplicationContext;

/** A word that leans on a framework. */
record Framed(ApplicationContext frame) {}
