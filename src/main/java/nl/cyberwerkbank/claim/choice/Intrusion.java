package nl.cyberwerkbank.claim.choice;

/// How somebody got in (1.7). A denial of service counts as an attack without intrusion.
public enum Intrusion implements Choice {
    UNAUTHORISED_ACCESS,
    ACCESS_RIGHTS_EXCEEDED,
    DENIAL_OF_SERVICE,
    NONE
}
