package org.huibao;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A class has fields, parameters or results of certain types. */
final class HaveMembers extends ArchCondition<JavaClass> {
    private final Set<String> types;

    private HaveMembers(String what, Set<String> types) {
        super("have " + what);
        this.types = types;
    }

    static HaveMembers of(String what, Set<String> types) {
        return new HaveMembers(what, types);
    }

    @Override
    public void check(JavaClass owner, ConditionEvents events) {
        for (JavaField field : owner.getFields()) {
            tell(events, owner, field.getFullName(), isOne(field.getRawType()));
        }
        for (JavaCodeUnit unit : owner.getCodeUnits()) {
            boolean one = isOne(unit.getRawReturnType())
                    || unit.getRawParameterTypes().stream().anyMatch(this::isOne);
            tell(events, owner, unit.getFullName(), one);
        }
    }

    private boolean isOne(JavaClass type) {
        return types.contains(type.getBaseComponentType().getFullName());
    }

    private static void tell(ConditionEvents events, JavaClass owner, String member, boolean holds) {
        if (holds) {
            events.add(SimpleConditionEvent.satisfied(owner, member + " is one"));
        }
    }
}
