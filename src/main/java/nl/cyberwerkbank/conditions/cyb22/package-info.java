/// The conditions CYB22 as code, for a reader who has the conditions beside him. In the order of print, the packages
/// are:
///
/// | chapter | about | packages |
/// |---|---|---|
/// | 1 | definitions | `definition`, `carveout` (what a definition leaves out), `period` (1.13, 1.38) |
/// | 2 | cover | `event` (2.1), `cover` (2.2 to 2.4), `gate` (what comes before any cover: 2.1, 2.5.4, and the other chapters' gates) |
/// | 2 and 4 | made, discovered and reported in time | `reporting` (2.2.4, 2.3.2, 2.4, 2.5.2, 4.2, 4.3, with 7.2) |
/// | 3 | exclusions | `exclusion` |
/// | 4 | obligations | `obligation` (with 7.7) |
/// | 5 | sums and deductible | `amount` (with 2.4.1 a, 2.5.3, 2.5.5 and 7.6) |
/// | 6 | the group and its changes | `group` (6.1), `runoff` (6.2 and 6.3) |
/// | 7 | the life of the policy | `ending` (7.1, 7.4), `premium` (7.1.4 and 7.3), `reporting` (7.2) |
/// | 8 | terrorism | `terrorism` (with the clause sheet, CL) |
///
/// Four packages hold no article: `rule` is the form of an answer, `matter` the claim as the rules look at it,
/// `setting` the readings and figures, `decision` the order in which the rules are put to a claim. `calendar` collects
/// the dates that the articles set.
package nl.cyberwerkbank.conditions.cyb22;
