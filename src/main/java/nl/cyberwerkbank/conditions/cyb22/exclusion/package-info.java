/// Chapter 3 of the conditions: the general exclusions 3.2 to 3.13 and the specific ones 3.14 to 3.17, one class each,
/// tested for each item by itself (AMB-11). All that strike are told, not only the first.
package nl.cyberwerkbank.conditions.cyb22.exclusion;
