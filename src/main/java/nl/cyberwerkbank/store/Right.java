package nl.cyberwerkbank.store;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// Who may do what: the one table of it. Screens and commands ask it, and decide nothing of the kind themselves.
///
/// Most rights fall to everybody while nobody here has a role that holds them, so that a small office is not locked out
/// of its own work; once someone has the role, only he and his like do it.
public enum Right {
    /// Makes offers for clients and brings them to a policy: signature, application, confirmation.
    MAKE_OFFER(WhenNobodyHasIt.EVERYBODY, Role.ADVISER),
    /// Writes down what the insurer's desk said elsewhere, by telephone or e-mail, and takes back what was written down
    /// so.
    RECORD_DESK_ANSWER(WhenNobodyHasIt.EVERYBODY, Role.ADVISER, Role.UNDERWRITER),
    /// Replies to what the desk asks.
    REPLY_TO_DESK(WhenNobodyHasIt.EVERYBODY, Role.ADVISER),
    /// Answers referrals as the desk itself, within a mandate, signs along with a colleague, and takes back his own
    /// answer.
    ANSWER_REFERRAL(WhenNobodyHasIt.NOBODY, Role.UNDERWRITER),
    /// Issues and changes policies.
    ISSUE_POLICY(WhenNobodyHasIt.EVERYBODY, Role.ADVISER, Role.UNDERWRITER),
    /// Takes down the first notice of a loss: whoever picks up the telephone.
    REPORT_LOSS(WhenNobodyHasIt.EVERYBODY, Role.ADVISER, Role.UNDERWRITER, Role.CLAIM_HANDLER, Role.ADMINISTRATOR),
    /// Decides on losses, reserves and pays.
    DECIDE_LOSS(WhenNobodyHasIt.EVERYBODY, Role.CLAIM_HANDLER),
    /// Sends dossiers to other installations and takes theirs in.
    EXCHANGE(WhenNobodyHasIt.EVERYBODY, Role.ADVISER, Role.UNDERWRITER, Role.CLAIM_HANDLER, Role.ADMINISTRATOR),
    /// Writes lists and dossiers for other systems.
    EXPORT_LISTS(WhenNobodyHasIt.EVERYBODY, Role.ADVISER, Role.UNDERWRITER, Role.CLAIM_HANDLER, Role.ADMINISTRATOR),
    /// Lets the contents of dossiers go for good, and gives the database another key.
    ERASE(WhenNobodyHasIt.EVERYBODY, Role.ADMINISTRATOR),
    /// Puts a back-up in the place of what is here.
    RESTORE(WhenNobodyHasIt.EVERYBODY, Role.ADMINISTRATOR),
    /// Adds people and gives roles.
    MANAGE_USERS(WhenNobodyHasIt.EVERYBODY, Role.ADMINISTRATOR),
    /// Gives others a mandate. It falls to nobody: an office without an administrator appoints one first.
    SET_MANDATE(WhenNobodyHasIt.NOBODY, Role.ADMINISTRATOR);

    private final WhenNobodyHasIt otherwise;
    private final Set<Role> roles;

    /// To whom a right falls while nobody here has a role that holds it.
    private enum WhenNobodyHasIt {
        EVERYBODY,
        NOBODY
    }

    Right(WhenNobodyHasIt otherwise, Role first, Role... more) {
        this.otherwise = otherwise;
        this.roles = EnumSet.of(first, more);
    }

    /// The roles that hold it.
    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    /// Whether someone has it among these people.
    public boolean isHeldBy(User someone, Collection<User> everybody) {
        boolean isAnybodys = everybody.stream().noneMatch(other -> roles.contains(other.role()));
        return roles.contains(someone.role()) || (isAnybodys && otherwise == WhenNobodyHasIt.EVERYBODY);
    }
}
