package org.huibao.plumbing;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Name;

/** By which name a part of a record of settings is set: its own, unless Java keeps that for itself. */
final class SettingName {
    private SettingName() {}

    /** The parts of a record of settings. */
    static Stream<Parameter> components(Class<?> type) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Stream.of(type.getDeclaredConstructor(types).getParameters());
        } catch (NoSuchMethodException never) {
            throw new IllegalStateException("a record without its constructor: " + type, never);
        }
    }

    static String of(Parameter component) {
        Name given = component.getAnnotation(Name.class);
        return given == null ? component.getName() : given.value();
    }
}
