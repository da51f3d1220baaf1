package io.cosmeya.scrapers;

import java.util.Arrays;
import java.util.Set;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// All roles in one process where none is named.
class RoleCondition implements Condition {

    private static final Set<String> ROLES = Set.of("scrapers", "ingest", "analytics", "reports", "bot", "miniapp");

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String[] active = context.getEnvironment().getActiveProfiles();
        if (Arrays.stream(active).noneMatch(ROLES::contains)) {
            return true;
        }
        String role = metadata.getAnnotations().get(Role.class).getString("value");
        return Arrays.asList(active).contains(role);
    }
}
