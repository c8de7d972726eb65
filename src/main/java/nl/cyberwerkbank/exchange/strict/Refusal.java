package nl.cyberwerkbank.exchange.strict;

/// Ends the reading of a document that cannot be read on; it never leaves this package.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.text(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
