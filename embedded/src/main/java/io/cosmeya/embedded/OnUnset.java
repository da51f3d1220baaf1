package io.cosmeya.embedded;

import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

final class OnUnset extends SpringBootCondition {
    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var names = metadata.getAnnotations().get(ConditionalOnUnset.class).getStringArray("value");
        var set = Arrays.stream(names)
                .filter(name -> isSet(context.getEnvironment(), name))
                .toList();
        return new ConditionOutcome(set.isEmpty(), set.isEmpty() ? "no store is named" : set + " names a store");
    }

    private static boolean isSet(Environment environment, String name) {
        return StringUtils.hasText(environment.getProperty(name))
                || StringUtils.hasText(environment.getProperty(name + "[0]"));
    }
}
