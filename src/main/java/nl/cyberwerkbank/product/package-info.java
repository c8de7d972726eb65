/// What an insurer offers, as dated data: criteria, sums, deductibles, tariff, conditions and open assumptions, read
/// strictly from `assets/products`. Holds every number that a rule uses; decides nothing itself.
package nl.cyberwerkbank.product;
