package nl.cyberwerkbank.explain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the articles that a rule executes, as the documents print them: `2.4.1 b`, `FAQ-06`.
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Article {
    /// One or more printed article numbers.
    String[] value();
}
