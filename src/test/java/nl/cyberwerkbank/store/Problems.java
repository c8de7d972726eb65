package nl.cyberwerkbank.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Asserts which problem an act runs into.
public final class Problems {
    private Problems() {}

    public static void assertProblem(StoreProblem problem, ThrowingCallable act) {
        StoreException met = catchThrowableOfType(StoreException.class, act);
        assertThat(met).as("a store problem").isNotNull();
        assertThat(met.problem()).isEqualTo(problem);
    }
}
