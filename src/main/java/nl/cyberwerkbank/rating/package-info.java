/// What the insurance costs: the choice of deductibles, the premium by a tariff, and the receipt that shows every step
/// of it. Knows no acceptance and no risk scan: the scan is no factor of any premium (FAQ-01).
package nl.cyberwerkbank.rating;
