package nl.cyberwerkbank.claim.choice;

/// The function of a person whose conduct or knowledge matters; the first nine are responsible individuals (1.31).
public enum PersonFunction implements Choice {
    DIRECTOR,
    CONTROLLER,
    RISK_MANAGER,
    GENERAL_COUNSEL,
    IT_MANAGER,
    HR_MANAGER,
    DATA_PROTECTION_OFFICER,
    COMPLIANCE_OFFICER,
    EQUIVALENT_RESPONSIBLE_FUNCTION,
    SYSTEM_ADMINISTRATOR,
    SOFTWARE_DEVELOPER,
    SERVICE_DESK_EMPLOYEE,
    WAREHOUSE_EMPLOYEE,
    SALES_EMPLOYEE,
    FINANCE_EMPLOYEE,
    INTERN,
    OTHER_EMPLOYEE,
    OUTSIDER
}
