/** Random sequences of what one does with related objects in a session, beside a naive model of it. */
package dev.rowan.it.relation.machine;
