package io.cosmeya.scrapers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/// Marks a bean that starts by itself (listener, schedule, controller): it exists where its role, a Spring profile, is
/// active, and where no role at all is named.
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(RoleCondition.class)
public @interface Role {

    /// The name of the role, which is the name of its module: `scrapers`.
    String value();
}
