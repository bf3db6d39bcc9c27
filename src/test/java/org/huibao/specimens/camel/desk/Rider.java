package org.huibao.specimens.camel.desk;

import org.apache.camel.Exchange;

/** Rides the camel outside the plumbing. */
record Rider(Exchange exchange) {}
