package nl.cyberwerkbank.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class RightTest {
    private static User who(Role role) {
        return new User(role.code(), role, Money.zero(CurrencyUnit.EUR), Instant.EPOCH);
    }

    private static final List<User> EVERYBODY = Stream.of(Role.values()).map(RightTest::who).toList();

    /// The table as the office would write it on its wall; the rows must be all there are.
    @ParameterizedTest
    @CsvSource({
        "MAKE_OFFER,          adviser",
        "RECORD_DESK_ANSWER,  adviser underwriter",
        "REPLY_TO_DESK,       adviser",
        "ANSWER_REFERRAL,     underwriter",
        "ISSUE_POLICY,        adviser underwriter",
        "REPORT_LOSS,         adviser underwriter claimHandler administrator",
        "DECIDE_LOSS,         claimHandler",
        "EXCHANGE,            adviser underwriter claimHandler administrator",
        "EXPORT_LISTS,        adviser underwriter claimHandler administrator",
        "ERASE,               administrator",
        "RESTORE,             administrator",
        "MANAGE_USERS,        administrator",
        "SET_MANDATE,         administrator"
    })
    void whereEveryRoleIsTakenEachDoesItsOwn(Right right, String roles) {
        assertThat(EVERYBODY)
                .filteredOn(user -> right.isHeldBy(user, EVERYBODY))
                .extracting(User::name)
                .containsExactlyInAnyOrder(roles.split(" ", -1));
        assertThat(right.roles()).extracting(Role::code).containsExactlyInAnyOrder(roles.split(" ", -1));
    }

    @ParameterizedTest
    @EnumSource
    void oneWhoIsAloneMayDoEverythingButAnswerInTheInsurersNameAndGiveMandates(Right right) {
        User alone = who(Role.ADVISER);

        assertThat(right.isHeldBy(alone, List.of(alone)))
                .isEqualTo(right != Right.ANSWER_REFERRAL && right != Right.SET_MANDATE);
    }

    @Test
    void aRightThatNobodyHeldLeavesTheOthersAsSoonAsSomeoneHoldsIt() {
        User adviser = who(Role.ADVISER);

        assertThat(Right.DECIDE_LOSS.isHeldBy(adviser, List.of(adviser, who(Role.UNDERWRITER)))).isTrue();
        assertThat(Right.DECIDE_LOSS.isHeldBy(adviser, List.of(adviser, who(Role.CLAIM_HANDLER)))).isFalse();
    }
}
