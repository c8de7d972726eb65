package nl.cyberwerkbank.ui.policies;

/// The sections of the desk in their order; the message key of a name is `policies.section.<code>`.
enum SectionName {
    SCHEDULE("schedule"),
    ENDORSEMENTS("endorsements"),
    PREMIUM("premium"),
    CALENDAR("calendar"),
    RISK("risk"),
    END("end"),
    RENEWAL("renewal");

    private final String code;

    SectionName(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
