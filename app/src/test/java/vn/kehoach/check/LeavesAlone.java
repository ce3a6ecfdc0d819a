package vn.kehoach.check;

import vn.kehoach.check.rule.Rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a test of near misses: documents on which the rule must stay silent. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LeavesAlone {
    Class<? extends Rule> value();

    /** How many documents, where they are not the arguments of a table. */
    int documents() default 1;
}
