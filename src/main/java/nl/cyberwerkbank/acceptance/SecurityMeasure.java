package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The three security requirements at acceptance; all must be there, else the desk decides (FAQ-13, AMB-121). They are
/// statements before the contract, not the precautions of the conditions (AMB-119).
enum SecurityMeasure implements Criterion {
    /// Security software and controls on systems and hardware.
    @Article("FAQ-14")
    SECURITY_SOFTWARE("securitySoftware", "FAQ-14", "securitySoftwarePresent", Intake::securitySoftwarePresent),
    /// Access to sensitive data limited to those who need it.
    @Article("FAQ-15")
    ACCESS_CONTROL("accessControl", "FAQ-15", "accessControlPresent", Intake::accessControlPresent),
    /// Back-up and recovery procedures for the critical systems.
    @Article("FAQ-16")
    BACKUP_AND_RECOVERY("backupAndRecovery", "FAQ-16", "backupAndRecoveryPresent", Intake::backupAndRecoveryPresent);

    private static final Value YES = new Value.Flag(true);

    private final String rule;
    private final Source source;
    private final String field;
    private final Function<Intake, Optional<Boolean>> answer;

    SecurityMeasure(String rule, String article, String field, Function<Intake, Optional<Boolean>> answer) {
        this.rule = rule;
        this.source = Source.faq(article);
        this.field = field;
        this.answer = answer;
    }

    @Override
    public Finding test(Intake intake, SumRequest sum, Product product) {
        Optional<Boolean> given = answer.apply(intake);
        if (given.isEmpty()) {
            return Findings.unanswered(rule, source, field);
        }
        List<Input> inputs = List.of(new Input(field, new Value.Flag(given.get())));
        return given.get()
                ? Findings.passed(rule, source, inputs)
                : Findings.failed(rule, source, inputs, new Bound(field, YES));
    }
}
