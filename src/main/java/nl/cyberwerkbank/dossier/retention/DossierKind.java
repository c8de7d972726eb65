package nl.cyberwerkbank.dossier.retention;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.product.RetentionTerms;
import nl.cyberwerkbank.product.Sourced;

/// What kind of file it is, for how long it may be kept: the farthest that the client and the office came.
public enum DossierKind implements CaseName {
    /// No offer was made.
    ENQUIRY {
        @Override
        public Sourced<Integer> months(RetentionTerms terms) {
            return terms.enquiryMonths();
        }
    },
    /// An offer was made, and no policy of it.
    OFFER {
        @Override
        public Sourced<Integer> months(RetentionTerms terms) {
            return terms.offerMonths();
        }
    },
    /// There is or was a policy.
    POLICY {
        @Override
        public Sourced<Integer> months(RetentionTerms terms) {
            return terms.policyMonths();
        }
    },
    /// A loss was reported.
    LOSS {
        @Override
        public Sourced<Integer> months(RetentionTerms terms) {
            return terms.lossMonths();
        }
    };

    /// How long a file of this kind may be kept after its matter ended.
    public abstract Sourced<Integer> months(RetentionTerms terms);

    static DossierKind of(Dossier dossier) {
        if (!dossier.losses().isEmpty()) {
            return LOSS;
        }
        if (!dossier.contracts().isEmpty()) {
            return POLICY;
        }
        return dossier.offers().isEmpty() ? ENQUIRY : OFFER;
    }
}
