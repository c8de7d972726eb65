/// The period of insurance cut into insurance years (1.13, 1.38).
package nl.cyberwerkbank.conditions.cyb22.period;
