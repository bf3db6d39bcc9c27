package org.huibao.commands;

import java.util.List;

/** A file, and everything that was found in it. */
record Looked(Source source, List<Checked> documents) {}
