/** Objects at the ends of foreign keys of what relationships to many lead to. */
package dev.rowan.it.relation.ends;
