package io.cosmeya.miniapp.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The least rank that may use an endpoint. One without this and without [OpenToAll] is closed to everybody.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /// The least rank.
    Rank value();

    /// Whether the person must be here themselves, so that no program with a token may do it in their name.
    boolean inPerson() default false;
}
