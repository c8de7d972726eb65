package nl.cyberwerkbank.store;

/// The one exception of the store. Its text is the problem's short code and never holds anything of a client.
public final class StoreException extends RuntimeException {
    private final StoreProblem problem;

    StoreException(StoreProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    StoreException(StoreProblem problem, Throwable cause) {
        super(problem.code(), cause);
        this.problem = problem;
    }

    public StoreProblem problem() {
        return problem;
    }
}
