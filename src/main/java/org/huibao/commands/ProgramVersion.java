package org.huibao.commands;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest tells it. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"huibao " + (version == null ? "-" : version)};
    }
}
