package org.huibao;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/** Rooms are the direct packages of the house; their inner rooms may be entered, in the order that the house rules set. */
public final class OpenInnerRooms implements ApplicationModuleDetectionStrategy {
    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage house) {
        return house.getDirectSubPackages().stream();
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage room, ApplicationModuleInformation information) {
        return NamedInterfaces.builder(room)
                .recursive()
                .including(inner -> true)
                .build();
    }
}
